import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { numberSpans, numbersIn } from '../../../src/ingest/paper/numbers.ts';
import { outlinePaper, type PaperSentence } from '../../../src/ingest/paper/outline.ts';

const SEED = '../shared/seed-paper.txt';
const inPresence = existsSync(SEED) ? test : test.skip;
const seedNumbers = () => outlinePaper(readFileSync(SEED, 'utf8')).flatMap(numbersIn);

function sentence(text: string, change: Partial<PaperSentence> = {}): PaperSentence {
  const place = { part: 'TEXT', section: 'Methods', paragraph: 1, sentence: 1 } as const;
  return { ...place, figure: null, table: null, row: null, text, line: 1, ...change };
}
/** The numbers of a text that have a reason; after a bar those that have none. */
function sorted(text: string): string {
  const numbers = numbersIn(sentence(text));
  const left = numbers.filter(({ reason }) => reason !== null).map((number) => `${number.text} ${number.reason}`);
  const kept = numbers.filter(({ reason }) => reason === null).map((number) => number.text);
  return `${left.join(', ')} | ${kept.join(' ')}`.trim();
}

test.each([
  ['They held 300/280/120 mAh and 3.5%.', '300 280 120 3.5'],
  ['It rose (< 5%) from ~0.1 to 1.0 mV at 10C, 2 C and 0.2C.', '5 0.1 1.0 10 2 0.2'],
  ['Near 15 Å, ~26.5º, 0 V, 20 °C, 298 K and 2.0025.', '15 26.5 0 20 298 2.0025'],
  ['In the window (2.5 V–3 mV) or 0.5–0.6 V or 2 V-1 V.', '2.5 3 0.5 0.6 2 1'],
  ['Sold as (100 cycles), A/B = 1.02, 1s later.', '100 1.02 1'],
  ['D = 2 × 10-9 to be read.', '2 10 9'],
])('numbersIn() leaves "%s" without a reason', (text, kept) => {
  expect(sorted(text)).toBe(`| ${kept}`);
});

test.each([
  ['In cells.1–3', '1 CITATION_MARK, 3 CITATION_MARK |'],
  ['Of clusters.7,40,41', '7 CITATION_MARK, 40 CITATION_MARK, 41 CITATION_MARK |'],
  ['Of cork,35 mostly.', '35 CITATION_MARK |'],
  [
    'Of the film44,45 or (IC)20 or HCs12 too.',
    '44 CITATION_MARK, 45 CITATION_MARK, 20 CITATION_MARK, 12 CITATION_MARK |',
  ],
  ['Up to 3.1 Å.25,26', '25 CITATION_MARK, 26 CITATION_MARK | 3.1'],
  ['Of 20%.8', '8 CITATION_MARK | 20'],
  ['Of 0.5.12', '12 CITATION_MARK | 0.5'],
  ['Of 300 mAh g-1.12', '1 FORMULA, 12 CITATION_MARK | 300'],
  ['Said in [3–5] and Ref. 7 before.', '3 CITATION_MARK, 5 CITATION_MARK, 7 CITATION_MARK |'],
  ['Of methods.³⁴', '³⁴ CITATION_MARK |'],
])('numbersIn() takes the marks in "%s" as citations', (text, expected) => {
  expect(sorted(text)).toBe(expected);
});

test.each([
  ['It took vs.30 days or (wet,5 mV) or ratio,7 g there.', '30 5 7'],
  ['It held ca.5 mV.', '5'],
])('numbersIn() takes glued numbers in "%s" as no citations', (text, kept) => {
  expect(sorted(text)).toBe(`| ${kept}`);
});

test.each([
  'Figure 1a and Figure S3 show it.',
  'See Figure S14a-c, (Figure 5a-b), Figure 5c and 5g, and Fig. 2(b).',
  'See Figure 3c and S4d-f, Figures S8 to S13, Figs. 2 and 3.',
  'Table 2, Scheme 1, Eq. (3) and S2 list it.',
  'The element R1, (R2), W1 and CPE2 fit.',
  'The Na 1s, Na-1s, C 1s, O 1s, K-2p1/2 and K-2p3/2 lines.',
  'The 2p3/2 line, the (002) peak, the (110) lattice plane and d002.',
  'The CR-2032 cell and the 2032-type one.',
  'The samples 20DEG-HC, HC-1200 and HC1300.',
  'In region 2, step 1 and sample3 too.',
  'The sp2 carbon is 3D at 2θ.',
])('numbersIn() takes all numbers of "%s" as labels', (text) => {
  expect(new Set(numbersIn(sentence(text)).map(({ reason }) => reason))).toEqual(new Set(['LABEL']));
});

test.each([
  ['Figure 2a and 5 V are.', '2 LABEL | 5'],
  ['Figure 2, 30 mAh.', '2 LABEL | 30'],
  ['Figs. 2 and 3 at 4 V.', '2 LABEL, 3 LABEL | 4'],
  ['A step 5 mV wide, from region 1.5 V on.', '| 5 1.5'],
])('numbersIn() ends a label where a quantity starts: "%s"', (text, expected) => {
  expect(sorted(text)).toBe(expected);
});

test.each([
  ['LiC6, NaC8, Li2CO3 and ROCO2Li.', '6 8 2 3 2'],
  ['Na0.67MnO2, Na2(CO3)2, Ca2+ and SO42-.', '0.67 2 2 3 2 2 42'],
  ['LiC₆ and m² g⁻¹.', '₆ ² ¹'],
  ['In mAh g-1, mV s-1, m2 g-1, mg cm-2 and cm2.', '1 1 2 1 2 2'],
  ['By 23Na NMR and 7Li MAS NMR.', '23 7'],
])('numbersIn() takes the digits of "%s" as parts of formulae and units', (text, digits) => {
  const numbers = numbersIn(sentence(text));
  expect(numbers.map((number) => number.text).join(' ')).toBe(digits);
  expect(new Set(numbers.map(({ reason }) => reason))).toEqual(new Set(['FORMULA']));
});

test('numbersIn() takes author marks and page furniture as such, and a list of references as citations', () => {
  const reason = (change: Partial<PaperSentence>) => numbersIn(sentence('Roe 7', change))[0]?.reason;
  expect(reason({ part: 'TITLE', section: null, paragraph: null, sentence: 2 })).toBe('PAGE_FURNITURE');
  expect(reason({ part: 'TITLE', section: null, paragraph: null, sentence: 1 })).toBeNull();
  expect(reason({ paragraph: null })).toBe('PAGE_FURNITURE');
  expect(reason({ section: 'Notes and references' })).toBe('CITATION_MARK');
});

test('numbersIn() gives values as plain decimals, with the sign of a negative one', () => {
  const values = (text: string) => numbersIn(sentence(text)).map(({ value }) => value);
  expect(values('From 1,200 cycles to 0.50.')).toEqual(['1200', '0.50']);
  expect(values('At −0.5 eV, (-2 V), = –3 but 4–5 and 6-7.')).toEqual(['-0.5', '-2', '-3', '4', '5', '6', '7']);
});

test('numbersIn() tells where in the sentence and on which line a number stands', () => {
  const [first, second] = outlinePaper('Title\n\nIt is 5 V\nor 6 V.').flatMap(numbersIn);
  expect(first).toEqual({ text: '5', value: '5', start: 6, end: 7, line: 3, reason: null });
  expect(second).toMatchObject({ start: 13, end: 14, line: 4 });
  expect(numbersIn(sentence('It is 5 V.', { line: 9 }))).toMatchObject([{ line: 9 }]);
});

test('numberSpans() parts a citation mark from the number in front of it', () => {
  expect(numberSpans('Of 30 mAh g-1.12')).toEqual([
    [3, 5],
    [12, 13],
    [14, 16],
  ]);
});

inPresence('numbersIn() sorts the numbers of the seed paper by reason (skipped where its text is absent)', () => {
  const numbers = seedNumbers();
  const count = (wanted: string | null) => numbers.filter(({ reason }) => reason === wanted).length;
  expect({
    measured: count(null),
    citations: count('CITATION_MARK'),
    labels: count('LABEL'),
    formulae: count('FORMULA'),
    furniture: count('PAGE_FURNITURE'),
  }).toEqual({ measured: 154, citations: 48, labels: 68, formulae: 30, furniture: 0 });
});

inPresence('numbersIn() finds every digit of the seed paper once (skipped where its text is absent)', () => {
  const digits = (text: string) => text.replace(/\D/g, '');
  expect(
    seedNumbers()
      .map(({ text }) => digits(text))
      .join(''),
  ).toHaveLength(digits(readFileSync(SEED, 'utf8')).length);
});
