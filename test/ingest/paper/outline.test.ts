import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { outlinePaper, type PaperSentence, printOutline } from '../../../src/ingest/paper/outline.ts';

const SEED = '../shared/seed-paper.txt';
const inPresence = existsSync(SEED) ? test : test.skip;
const seed = () => outlinePaper(readFileSync(SEED, 'utf8'));

/** The outline of a text below a title and the heading Methods. */
function underMethods(text: string): readonly PaperSentence[] {
  return outlinePaper(`A title\n\nMethods\n\n${text}`).slice(1);
}
const texts = (sentences: readonly PaperSentence[]) => sentences.map(({ text }) => text);
const paragraphs = (sentences: readonly PaperSentence[]) => sentences.map(({ paragraph }) => paragraph);

test('outlinePaper() of an empty text has no sentences', () => {
  expect(outlinePaper(' \n\n')).toEqual([]);
});

test('outlinePaper() takes the first block as title and authors, also over several lines', () => {
  const sentences = outlinePaper('Sponges in\nwinter\nA. Roe,*a,b B. Doe a\nand C. Poe b\n\nWe dry. We wet.');
  expect(sentences.map(({ part, sentence, text }) => [part, sentence, text])).toEqual([
    ['TITLE', 1, 'Sponges in winter'],
    ['TITLE', 2, 'A. Roe,*a,b B. Doe a and C. Poe b'],
    ['ABSTRACT', 1, 'We dry.'],
    ['ABSTRACT', 2, 'We wet.'],
  ]);
});

test.each([
  'J. Mater. Chem. A, 2020, 8, 1234–1245',
  'Carbon 145 (2019) 610–618',
  'Journal of Power Sources',
  'J. Mater. Chem. A',
  'DOI: 10.1000/made',
  'Electrochim. Acta, Vol. 12',
  'Full Paper',
])('outlinePaper() takes "%s" above the title for page furniture', (head) => {
  for (const gap of ['\n', '\n\n']) {
    const found = outlinePaper(`${head}${gap}Sponges in winter 7\n\nJane R. Roe\n\nWe dry.`);
    expect(found.map(({ part, paragraph, text, line }) => [part, paragraph, text, line])).toEqual([
      ['TEXT', null, head, 1],
      ['TITLE', null, 'Sponges in winter 7', gap.length + 1],
      ['TITLE', null, 'Jane R. Roe', gap.length + 3],
      ['ABSTRACT', 1, 'We dry.', gap.length + 5],
    ]);
  }
});

test.each(['Sponges 2020', 'A journal of sponges in winter, summer and all that lies between', 'Paper from sponges'])(
  'outlinePaper() takes "%s" for a title',
  (title) => {
    expect(outlinePaper(`${title}\n\nWe dry.`)[0]).toMatchObject({ part: 'TITLE', text: title });
  },
);

test('outlinePaper() counts an author list in a block of its own to the title', () => {
  const parts = outlinePaper('Sponges\n\nRoe1,2, Doe1 and Poe*\n\nWe dry.').map(({ part }) => part);
  expect(parts).toEqual(['TITLE', 'TITLE', 'ABSTRACT']);
});

test.each([
  'J. Roe, A.-N. Doe and C. von Poe',
  'Jane R. Roe',
  'Wei Zhang, Li Wang, Hong-Yu Chen',
  'Jane Roe, John Doe & Carla Poe',
])('outlinePaper() takes the line of names "%s" for the authors, without marks too', (names) => {
  const found = outlinePaper(`Hard Carbon and Soft Carbon\n\n${names}\n\nWe dry sponges.`);
  expect(found.map(({ part, text }) => [part, text])).toEqual([
    ['TITLE', 'Hard Carbon and Soft Carbon'],
    ['TITLE', names],
    ['ABSTRACT', 'We dry sponges.'],
  ]);
});

test.each(['Hard Carbon and Soft Carbon', 'Results', 'In Na. cells, K. follows', 'J. Roe dries sponges.'])(
  'outlinePaper() takes "%s" for no authors',
  (line) => {
    expect(outlinePaper(`Sponges\n\n${line}`).filter(({ part }) => part === 'TITLE')).toHaveLength(1);
  },
);

test('outlinePaper() names sections by their headings as printed, numbered or not', () => {
  const paper =
    'T\n\nAbstract\n\nA.\n\n2. RESULTS AND DISCUSSION\n\nB.\n\nConclusions\nC.\n\nSupporting information available\n\nD.';
  expect(outlinePaper(paper).map(({ part, section, text }) => [part, section, text])).toEqual([
    ['TITLE', null, 'T'],
    ['ABSTRACT', 'Abstract', 'A.'],
    ['TEXT', '2. RESULTS AND DISCUSSION', 'B.'],
    ['CONCLUSION', 'Conclusions', 'C.'],
    ['TEXT', 'Supporting information available', 'D.'],
  ]);
});

test('outlinePaper() leaves a run-in heading in its paragraph', () => {
  expect(texts(underMethods('Results of drying: Sponges shrink.'))).toEqual(['Results of drying: Sponges shrink.']);
});

test.each([
  ['Figure 2: Wet.', { figure: '2', table: null }],
  ['Figure S3. Wet.', { figure: 'S3', table: null }],
  ['Fig. 4 Wet.', { figure: '4', table: null }],
  ['Scheme 1. Wet.', { figure: 'Scheme 1', table: null }],
  ['Table 5: Wet.', { figure: null, table: '5' }],
])('outlinePaper() takes "%s" as one sentence of a caption', (caption, label) => {
  expect(underMethods(caption)).toMatchObject([{ part: 'CAPTION', section: null, paragraph: null, ...label }]);
});

test.each(['Figure 2a shows it.', 'Fig. 2 shows it.', 'Table 1 lists it.'])(
  'outlinePaper() takes "%s" as text that speaks of a figure or table',
  (text) => {
    expect(underMethods(text)).toMatchObject([{ part: 'TEXT', paragraph: 1 }]);
  },
);

const places = (sentences: readonly PaperSentence[]) =>
  sentences.map(({ part, section, table, row, text }) => [part, section ?? `table ${table}`, row, text]);

test.each(['3.1 Structure of carbons', '3.1. XRD', '2.10.3 Cells and cycling'])(
  'outlinePaper() opens a section at "%s", also where text follows on the next line',
  (heading) => {
    expect(places(underMethods(`One.\n\n${heading}\nTwo is\nhere.\n\nThree.`))).toEqual([
      ['TEXT', 'Methods', null, 'One.'],
      ['TEXT', heading, null, 'Two is here.'],
      ['TEXT', heading, null, 'Three.'],
    ]);
  },
);

test('outlinePaper() opens a section at a numbered heading that follows on a sentence without a blank line', () => {
  expect(places(underMethods('One is wet.\n3.1 Drying\n3.1.1 Sponges\nTwo is dry.'))).toEqual([
    ['TEXT', 'Methods', null, 'One is wet.'],
    ['TEXT', '3.1.1 Sponges', null, 'Two is dry.'],
  ]);
});

test('outlinePaper() opens a section at a heading with one number only where it is a block of its own', () => {
  expect(places(underMethods('One.\n\n3. Storage of water\n\nTwo.'))[1]?.[1]).toBe('3. Storage of water');
  expect(underMethods('3. Wring it out\n4. Dry it').every(({ section }) => section === 'Methods')).toBe(true);
});

test.each(['It was charged to\n2.5 Volts then.', 'It lost\n2.5 V in all.', 'As told in\n3.1 Structure\nit is so.'])(
  'outlinePaper() opens no section within "%s"',
  (text) => {
    expect(underMethods(text)).toMatchObject([{ section: 'Methods', paragraph: 1 }]);
  },
);

test('outlinePaper() takes the lines below the caption of a table as its rows, heads included', () => {
  const table = 'Table 1. Sponges, wet\nand dry.\nSponge   size (nm)\nW-1      0.39\nW-2      0.38';
  const rows = [
    ['CAPTION', 'table 1', null, 'Table 1. Sponges, wet and dry.'],
    ['TABLE', 'table 1', 1, 'Sponge   size (nm)'],
    ['TABLE', 'table 1', 2, 'W-1      0.39'],
    ['TABLE', 'table 1', 3, 'W-2      0.38'],
  ];
  expect(places(underMethods(`${table}\n\nText.`))).toEqual([...rows, ['TEXT', 'Methods', null, 'Text.']]);
  expect(places(underMethods(table.replaceAll('\nW', '\n\nW')))).toEqual(rows);
  expect(places(underMethods(`${table}\n3.2 Drying\nText.`)).at(-1)).toEqual(['TEXT', '3.2 Drying', null, 'Text.']);
});

test.each([
  ['W-1\t0.39', 'tabs'],
  ['W-1 | 0.39', 'strokes'],
  ['W-1 0.39 ~12 –', 'single spaces, mostly numbers'],
])('outlinePaper() takes "%s" as a row of a table (%s)', (row) => {
  expect(places(underMethods(`Table 2 Sponges\n\n${row}\n\nText.`)).slice(1)).toEqual([
    ['TABLE', 'table 2', 1, row],
    ['TEXT', 'Methods', null, 'Text.'],
  ]);
});

test('outlinePaper() takes prose with a wide gap below the caption of a table as text', () => {
  expect(places(underMethods('Table 2 Sponges\n\nSponges were  made of silk that\nwas dried.'))[1]).toEqual([
    'TEXT',
    'Methods',
    null,
    'Sponges were  made of silk that was dried.',
  ]);
});

test('outlinePaper() takes a line between the caption and the numbers of a table as its head', () => {
  expect(places(underMethods('Table 2. Sponges.\nSponge size depth\nW-1 0.39 12 3')).slice(1)).toEqual([
    ['TABLE', 'table 2', 1, 'Sponge size depth'],
    ['TABLE', 'table 2', 2, 'W-1 0.39 12 3'],
  ]);
});

test('outlinePaper() goes on with a paragraph behind a table, and takes lines far from a caption as text', () => {
  const sentences = underMethods('Sponges are\n\nTable 1: Sponges.\n\nW-1   0.39\n\nwet.\n\nW-2   0.38');
  expect(sentences.map(({ part, text }) => [part, text])).toEqual([
    ['TEXT', 'Sponges are wet.'],
    ['CAPTION', 'Table 1: Sponges.'],
    ['TABLE', 'W-1   0.39'],
    ['TEXT', 'W-2   0.38'],
  ]);
});

test('outlinePaper() continues a paragraph over a page break and a caption', () => {
  const sentences = underMethods('One. Sponges are\n\nFigure 1: Sponge.\n\nwet. Two.\n\nThree.');
  expect(sentences.map(({ part, paragraph, sentence, text }) => [part, paragraph, sentence, text])).toEqual([
    ['TEXT', 1, 1, 'One.'],
    ['TEXT', 1, 2, 'Sponges are wet.'],
    ['TEXT', 1, 3, 'Two.'],
    ['CAPTION', null, 1, 'Figure 1: Sponge.'],
    ['TEXT', 2, 1, 'Three.'],
  ]);
});

test('outlinePaper() ends a paragraph at a heading even in mid-sentence, and counts anew', () => {
  expect(paragraphs(underMethods('One.\n\nNo stop\n\nResults\n\nThree.'))).toEqual([1, 2, 1]);
});

test('outlinePaper() takes citation marks glued to the last stop as an end of the paragraph', () => {
  expect(paragraphs(underMethods('So they said.4–9\n\nNext.'))).toEqual([1, 2]);
});

test('outlinePaper() continues a paragraph that ends in an abbreviation or in a decimal number', () => {
  expect(paragraphs(underMethods('As told by Roe et al.\n\nit is 0.1\n\nV.'))).toEqual([1]);
});

test('outlinePaper() ends a caption at a short last line where the text follows without a blank one', () => {
  const sentences = underMethods('Figure 1: A sponge that was dried for weeks and\nthen cut.\nText goes on.');
  expect(sentences.map(({ part, text }) => [part, text])).toEqual([
    ['CAPTION', 'Figure 1: A sponge that was dried for weeks and then cut.'],
    ['TEXT', 'Text goes on.'],
  ]);
});

test('outlinePaper() keeps a sentence end near the margin within the paragraph', () => {
  expect(paragraphs(underMethods('A sponge was dried for weeks.\nText goes on in the paragraph.'))).toEqual([1, 1]);
});

test('outlinePaper() sets a page number in mid-paragraph apart, and takes a lone one as text', () => {
  expect(paragraphs(underMethods('Sponges are\n\n12\n\nwet.'))).toEqual([1, null]);
  expect(paragraphs(underMethods('Wet.\n\n12\f\n\nDry.'))).toEqual([1, null, 2]);
  expect(paragraphs(underMethods('Wet.\n\n12'))).toEqual([1, 2]);
  expect(paragraphs(underMethods('Wet.\n\nJ. Sponges, 2020 | 12\n\nPage 3 of 9\n\nDry.'))).toEqual([1, null, null, 2]);
});

test('outlinePaper() joins lines by a space, or by none behind a hyphen that follows a letter or digit', () => {
  expect(texts(underMethods('non-\nwet at 0.6–\n0.7 V, S4d-\n f of\nit –\nso, lithiation/ \nsodiation.'))).toEqual([
    'non-wet at 0.6–0.7 V, S4d-f of it – so, lithiation/ sodiation.',
  ]);
});

test.each([
  ['Roe et al. Said so.', 1],
  ['It, e.g. Poe, i.e. Doe vs. Roe in Fig. S1 and Eq. (2), ca. (two).', 1],
  ['It is near 0.1 V. This too.', 2],
  ['Up to 3.8 Å.25,26 Further on.', 2],
  ['In S4d-f.1 The next.', 2],
  ['Of 444 mAh g-1.12 The next.', 2],
  ['Of 0.5.12 The next.', 2],
  ['In cells. (c) The next.', 2],
  ['It was so. υ is a rate.', 2],
  ['(It was so.) Then not! Was it? Yes.', 4],
  ['For Li, Na, and K. Then more.', 2],
])('outlinePaper() parts "%s" into %i sentence(s)', (text, count) => {
  expect(underMethods(text)).toHaveLength(count);
});

test('outlinePaper() tells the line on which a sentence starts and where its further lines start', () => {
  const [, second] = underMethods('One is\nhere. Two is\n\nFigure 1: Not.\n\nthere.');
  expect(second).toMatchObject({ text: 'Two is there.', line: 6, lineStarts: [[7, 10]] });
});

test('printOutline() gives a line a sentence', () => {
  expect(printOutline(outlinePaper('T\n\nMethods\n\nOne. Two.\n\nTable 2: It.\nA  1\n\nFigure 3: It.'))).toBe(
    [
      'TITLE s1 | L1 | T',
      'TEXT "Methods" p1 s1 | L5 | One.',
      'TEXT "Methods" p1 s2 | L5 | Two.',
      'CAPTION table 2 s1 | L7 | Table 2: It.',
      'TABLE table 2 row 1 | L8 | A  1',
      'CAPTION fig 3 s1 | L10 | Figure 3: It.',
    ].join('\n'),
  );
});

inPresence(
  'outlinePaper() finds the sections and captions of the seed paper (skipped where its text is absent)',
  () => {
    const sentences = seed();
    expect([...new Set(sentences.map(({ section }) => section))]).toEqual([
      null,
      'Introduction',
      'Results and discussion',
      'Conclusions',
    ]);
    const captions = sentences.filter(({ part, sentence }) => part === 'CAPTION' && sentence === 1);
    expect(captions.map(({ figure }) => figure)).toEqual(['1', '2', '3', '4', '5']);
    expect(sentences.find(({ text }) => text.includes('444/422/235'))).toMatchObject({
      part: 'TEXT',
      section: 'Results and discussion',
      paragraph: 1,
      line: 119,
    });
  },
);

inPresence(
  'outlinePaper() ends every sentence of the seed paper but the one printed without a stop (skipped where absent)',
  () => {
    const open = seed().filter(({ part, text }) => part !== 'TITLE' && !/[.!?][)”]*[\d,–]*$/.test(text));
    expect(open.map(({ section, line }) => [section, line])).toEqual([['Introduction', 95]]);
  },
);
