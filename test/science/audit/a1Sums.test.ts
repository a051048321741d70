import { describe, expect, test } from '@jest/globals';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { a1Sums } from '../../../src/science/audit/a1Sums.ts';
import { checks, computedShare, type Said, seedEvidence, severities } from '../../support/evidence.ts';

type State = Readonly<Record<string, unknown>>;

const value =
  (quantity: QuantityCode, own: State = {}) =>
  (number: string, conditions: State = {}): Said => ({
    quantity,
    value: number,
    conditions: { ...own, ...conditions },
  });

const slope = value('SLOPE_SHARE');
const plateau = value('PLATEAU_SHARE');
const total = value('REVERSIBLE_CAPACITY');
const kept = value('CAPACITY_RETENTION', { afterCycles: 100 });
const unchanging: Said = {
  quantity: 'PLATEAU_CAPACITY',
  statement: { form: 'TREND', term: 'CHANGES_SLIGHTLY', along: 'CYCLE', comparedToRegion: null },
};

/** First finding of statements, else the first check. */
function found(given: readonly Said[]) {
  const all = checks(a1Sums, given);
  return all.find(({ severity }) => severity !== null) ?? all[0];
}

describe('A1: shares', () => {
  test.each([
    ['66 %', '34 %', null],
    ['66 %', '35 %', null], // 65.5 + 34.5 = 100
    ['66 %', '36 %', 'ERROR'], // at least 101
    ['65.5 %', '34.4 %', null], // up to 100.0
    ['65.5 %', '34.3 %', 'ERROR'], // at most 99.9
    ['>96 %', '<4 %', null],
    ['>97 %', '5 %', 'ERROR'],
  ])('A1: slope %s and plateau %s: %s', (above, below, severity) => {
    expect(severities(a1Sums, [slope(above), plateau(below)])).toEqual([severity]);
  });

  const computed = (quantity: QuantityCode, share: number, conditions: State = {}): Said => ({
    quantity,
    statement: computedShare(share),
    conditions,
  });
  const ofFirst = { cycle: 1 };

  test.each([
    // the source does not name the cycle: its number may be of another one
    ['a stated share of an unnamed state', [computed('SLOPE_SHARE', 70, ofFirst), plateau('44 %')], 'WARNING'],
    ['a stated share of the same state', [computed('SLOPE_SHARE', 70, ofFirst), plateau('44 %', ofFirst)], 'ERROR'],
    ['a computed share', [computed('SLOPE_SHARE', 70, ofFirst), computed('PLATEAU_SHARE', 44)], 'ERROR'],
    ['a stated share that fits', [computed('SLOPE_SHARE', 56, ofFirst), plateau('44 %')], null],
  ])('A1 holds a computed share against %s', (_, given, severity) => {
    expect(severities(a1Sums, given)).toEqual([severity]);
  });

  test('A1 says what either share would have to be, and has judging try both', () => {
    const [check] = checks(a1Sums, [slope('66 %'), plateau('44 %')]);
    expect(check).toMatchObject({
      sentence:
        'For Na, the slope share of 66 % (65.5 to 66.5) and the plateau share of 44 % (43.5 to 44.5) make 110 % (109 to 111), not 100 %.',
      computations: [{ result: { lower: 109, upper: 111 }, expected: { value: 100 } }],
      repairs: [
        { value: 56, lower: 55.5, upper: 56.5, unit: '%' },
        { value: 34, lower: 33.5, upper: 34.5, unit: '%' },
      ],
    });
    expect(check?.scenarios?.map((changes) => [...changes.values()])).toEqual([
      [{ value: 56, lower: 55.5, upper: 56.5 }],
      [{ value: 34, lower: 33.5, upper: 34.5 }],
    ]);
  });

  test('A1 names how often a share would have to be changed', () => {
    const [check] = checks(a1Sums, [slope('66 %'), plateau('44 %'), plateau('44 %')]);
    expect(check?.repairs?.map(({ sentence }) => sentence)).toEqual([
      'It would agree if the slope share were 56 % (55.5 to 56.5).',
      'It would agree if the plateau share were 34 % (33.5 to 34.5) in each of its 2 statements.',
      'It would agree if the plateau share were 34 % (33.5 to 34.5) in each of its 2 statements.',
    ]);
  });

  test.each<[string, State, State, readonly (string | null)[]]>([
    ['cycle class', { cycleClass: 'FIRST' }, { cycleClass: 'REVERSIBLE' }, []],
    ['C-rate', { cRate: '0.1 C' }, { cRate: '1 C' }, []],
    ['boundary', { boundary: '0.1 V' }, { boundary: '0.25 V' }, []],
    ['number of cycles gone by', {}, { afterCycles: 100 }, []],
    ['nothing but the region', { region: 'SLOPE' }, { region: 'PLATEAU' }, ['ERROR']],
    ['nothing but how the boundary was found', { boundaryMethod: 'TANGENTS' }, {}, ['ERROR']],
    ['nothing but that one names no rate', { cRate: '0.1 C' }, {}, ['ERROR']],
    ['nothing but that one names no boundary', { boundary: '0.1 V' }, {}, ['ERROR']],
    ['nothing but that one names the cycle', { cycle: 2 }, { cycleClass: 'REVERSIBLE' }, ['ERROR']],
  ])('A1 compares shares that differ in %s: %s', (_name, one, other, expected) => {
    expect(severities(a1Sums, [slope('66 %', one), plateau('44 %', other)])).toEqual(expected);
  });

  test('A1 compares shares of different runs, but not of different ions', () => {
    expect(
      severities(a1Sums, [
        { ...slope('66 %'), measurement: 'a' },
        { ...plateau('44 %'), measurement: 'b' },
      ]),
    ).toEqual(['ERROR']);
    expect(severities(a1Sums, [slope('66 %'), { ...plateau('44 %'), ion: 'K' }])).toEqual([]);
  });

  test('A1 holds a share without a rate against that of any rate which fits', () => {
    const two = [plateau('57 %', { cRate: '0.1 C' }), plateau('20 %', { cRate: '5 C' })];
    expect(severities(a1Sums, [slope('43 %'), ...two])).toEqual([null, 'ERROR']);
    expect(severities(a1Sums, [slope('43 %', { cRate: '0.1 C' }), ...two])).toEqual([null]);
  });

  test('A1 does not take a cited share for one of the source', () => {
    expect(severities(a1Sums, [slope('66 %'), { ...plateau('44 %'), cited: true }])).toEqual([]);
  });

  test('A1 sums capacitive and diffusive shares of one scan rate', () => {
    const capacitive = value('CAPACITIVE_SHARE', { scanRate: '0.1 mV/s' });
    const diffusive = value('DIFFUSIVE_SHARE');
    expect(severities(a1Sums, [capacitive('58 %'), diffusive('42 %', { scanRate: '0.1 mV/s' })])).toEqual([null]);
    expect(severities(a1Sums, [capacitive('58 %'), diffusive('52 %', { scanRate: '0.1 mV/s' })])).toEqual(['ERROR']);
    expect(severities(a1Sums, [capacitive('58 %'), diffusive('9 %', { scanRate: '1 mV/s' })])).toEqual([]);
  });

  test('A1: processes that exclude each other have at most the whole', () => {
    const share = (process: string, number: string) => value('PROCESS_SHARE', { process })(number);
    expect(severities(a1Sums, [share('ADSORPTION', '30 %')])).toEqual([]);
    expect(severities(a1Sums, [share('ADSORPTION', '30 %'), share('PORE_FILLING', '50 %')])).toEqual([null]);
    expect(severities(a1Sums, [share('ADSORPTION', '55 %'), share('PORE_FILLING', '50 %')])).toEqual(['ERROR']);
    expect(severities(a1Sums, [share('METALLIC_CLUSTERS', '55 %'), share('PORE_FILLING', '50 %')])).toEqual([]);
  });
});

describe('A1: parts of a capacity', () => {
  const above = value('SLOPE_CAPACITY');
  const below = value('PLATEAU_CAPACITY');

  test.each([
    ['240 mAh/g', null],
    ['242 mAh/g', null], // 180 + 242 = 422 of 421 +- 1.5
    ['243 mAh/g', 'ERROR'],
  ])('A1: a slope of 180 mAh/g, a plateau of %s, 421 mAh/g in all: %s', (number, severity) => {
    expect(severities(a1Sums, [above('180 mAh/g'), below(number), total('421 mAh/g')])).toEqual([severity]);
  });

  test.each([
    ['300 mAh/g', null],
    ['301 mAh/g', null], // at least 300.5, of at most 300.5
    ['302 mAh/g', 'ERROR'],
  ])('A1: a plateau of %s alone, 300 mAh/g in all: %s', (number, severity) => {
    expect(severities(a1Sums, [below(number), total('300 mAh/g')])).toEqual([severity]);
  });

  test('A1 holds a slope alone against the total, and no plateau of another rate', () => {
    const rate = (cRate: string) => ({ cRate });
    expect(found([above('350 mAh/g'), total('300 mAh/g')])?.sentence).toBe(
      'For Na, slope (350 mAh/g (349.5 to 350.5)) is more than the total capacity of 300 mAh/g (299.5 to 300.5).',
    );
    expect(found([below('350 mAh/g', rate('0.1 C')), total('300 mAh/g', rate('2 C'))])).toBe(undefined);
  });

  test('A1 says what each part would have to be', () => {
    const check = found([above('180 mAh/g'), below('260 mAh/g'), total('420 mAh/g')]);
    expect(check?.sentence).toBe(
      'For Na, slope and plateau make 440 mAh/g (439 to 441); the stated total is 420 mAh/g (419.5 to 420.5).',
    );
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([160, 240, 440]);
  });

  test('A1 offers no capacity below 0 as a repair', () => {
    const check = found([above('500 mAh/g'), below('100 mAh/g'), total('420 mAh/g')]);
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([320, 600]);
  });

  test('A1 takes the capacity of a region for that of the slope', () => {
    const region = value('REGION_CAPACITY', { region: 'SLOPE' });
    expect(severities(a1Sums, [region('180 mAh/g'), below('260 mAh/g'), total('420 mAh/g')])).toContain('ERROR');
  });

  test('A1 holds parts on insertion against what goes in, not against what comes out', () => {
    const parts = [above('180 mAh/g', { direction: 'INSERTION' }), below('125 mAh/g', { direction: 'INSERTION' })];
    expect(severities(a1Sums, [...parts, total('300 mAh/g')])).toEqual([]);
    expect(severities(a1Sums, [...parts, total('300 mAh/g'), value('INSERTION_CAPACITY')('305 mAh/g')])).toEqual([
      null,
    ]);
  });

  test('A1 holds parts without direction against any total that fits', () => {
    const parts = [above('180 mAh/g'), below('125 mAh/g'), total('300 mAh/g')];
    expect(severities(a1Sums, [...parts, value('INSERTION_CAPACITY')('305 mAh/g')])).toEqual([null]);
  });

  test.each([
    ['240 mAh/g', null], // 57 % of 422 is 240.5 (238.1 to 242.9)
    ['243 mAh/g', null],
    ['244 mAh/g', 'ERROR'],
  ])('A1: 57 %% of 422 mAh/g against a stated plateau of %s: %s', (number, severity) => {
    expect(severities(a1Sums, [plateau('57 %'), total('422 mAh/g'), below(number)])).toEqual([severity]);
  });

  test('A1 says what share and total would have to be', () => {
    const check = found([plateau('50 %'), total('400 mAh/g'), below('300 mAh/g')]);
    expect(check?.sentence).toBe(
      'For Na, the plateau share of 50 % (49.5 to 50.5) of 400 mAh/g (399.5 to 400.5) is 200 mAh/g (197.8 to 202.3); the stated plateau capacity is 300 mAh/g (299.5 to 300.5).',
    );
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([75, 600, 200]);
  });

  test('A1 offers no total for a share of nothing', () => {
    const check = found([plateau('0 %'), total('400 mAh/g'), below('100 mAh/g')]);
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([25, 0]);
  });

  test('A1: processes and regions take at most the total', () => {
    const process = (code: string, number: string) => value('PROCESS_CAPACITY', { process: code })(number);
    const region = (code: string, number: string) => value('REGION_CAPACITY', { region: code })(number);
    const all = total('422 mAh/g');
    expect(severities(a1Sums, [process('INTERCALATION', '55 mAh/g')])).toEqual([]);
    expect(severities(a1Sums, [process('INTERCALATION', '55 mAh/g'), all])).toEqual([null]);
    expect(
      severities(a1Sums, [process('INTERCALATION', '220 mAh/g'), process('PORE_FILLING', '203 mAh/g'), all]),
    ).toEqual([null]);
    expect(
      severities(a1Sums, [process('INTERCALATION', '220 mAh/g'), process('PORE_FILLING', '204 mAh/g'), all]),
    ).toEqual(['ERROR']);
    expect(
      severities(a1Sums, [region('HP', '165 mAh/g'), region('IP', '55 mAh/g'), region('LP', '202 mAh/g'), all]),
    ).toEqual([null]);
    expect(
      severities(a1Sums, [region('HP', '265 mAh/g'), region('IP', '55 mAh/g'), region('LP', '202 mAh/g'), all]),
    ).toEqual(['ERROR']);
  });

  test('A1 says by how much parts may be and the total would have to be', () => {
    const check = found([value('PROCESS_CAPACITY', { process: 'INTERCALATION' })('500 mAh/g'), total('422 mAh/g')]);
    expect(check?.sentence).toBe(
      'For Na, intercalation (500 mAh/g (499.5 to 500.5)) is more than the total capacity of 422 mAh/g (421.5 to 422.5).',
    );
    expect(check?.repairs).toMatchObject([
      { value: 422, lower: 0, upper: 422.5 },
      { value: 500, lower: 499.5, upper: null },
    ]);
  });

  test('A1 sums only parts that may be of one state', () => {
    const process = (code: string, cRate: string) => value('PROCESS_CAPACITY', { process: code, cRate })('300 mAh/g');
    const of = [process('INTERCALATION', '0.1 C'), process('PORE_FILLING', '0.5 C'), total('422 mAh/g')];
    expect(severities(a1Sums, of)).toEqual([null, null]);
    const filled = (region: string, number: string) =>
      value('PROCESS_CAPACITY', { process: 'PORE_FILLING', region })(number);
    const either = [filled('PLATEAU', '300 mAh/g'), filled('LP', '50 mAh/g')];
    expect(severities(a1Sums, [process('INTERCALATION', '0.1 C'), ...either, total('422 mAh/g')])[0]).toBe(null);
  });
});

describe('A1: retentions', () => {
  test('A1: 83 % kept in all and 57 % on a plateau that does not fade leave the slope 60.5 %', () => {
    const check = found([kept('83 %'), plateau('57 %'), unchanging]);
    expect(check).toMatchObject({
      severity: null,
      sentence:
        'For Na after 100 cycles, the total keeps 83 % (82.5 to 83.5) and the plateau, in words, is unchanged; with a slope share of 43 % (42.5 to 43.5) the slope keeps 60.47 % (52.06 to 68.56).',
    });
  });

  test.each([
    ['55 %', 'WARNING'], // 57 % x 95 % = 54.15 %, at least 53.7 % with rounding
    ['53 %', 'WARNING'],
  ])('A1: %s kept in all with an unchanged plateau of 60 %%: %s', (number, severity) => {
    expect(found([kept(number), plateau('60 %'), unchanging])?.severity).toBe(severity);
  });

  test('A1 takes words for less than numbers', () => {
    const worded: Said = { ...unchanging, quantity: 'CAPACITY_RETENTION', conditions: { region: 'PLATEAU' } };
    expect(found([kept('40 %'), plateau('57 %'), worded])?.severity).toBe('WARNING');
    const growing: Said = { quantity: 'PLATEAU_CAPACITY', trend: 'INCREASES' };
    expect(found([kept('40 %'), plateau('57 %'), growing])).toBe(undefined);
  });

  test.each([
    ['85 %', '66 %', '87 %', null], // the plateau keeps 81.1 %
    ['85 %', '66 %', '40 %', 'WARNING'], // the plateau would have to keep 172 %
    ['50 %', '90 %', '80 %', 'ERROR'], // the plateau would have to keep -220 %
    ['79 %', '>96 %', '78.5 %', null],
    ['79 %', '100 %', '60 %', 'WARNING'],
  ])('A1: %s kept in all, a slope of %s that keeps %s: %s', (all, share, part, severity) => {
    expect(found([kept(all), slope(share), kept(part, { region: 'SLOPE' })])?.severity).toBe(severity);
  });

  test('A1 says what the other part would have to keep, and what would mend it', () => {
    const check = found([kept('50 %'), slope('90 %'), kept('80 %', { region: 'SLOPE' })]);
    expect(check?.sentence).toBe(
      'For Na after 100 cycles, the total keeps 50 % (49.5 to 50.5) and the slope keeps 80 % (79.5 to 80.5); with a slope share of 90 % (89.5 to 90.5) the plateau would have to keep -220 % (-245.8 to -196.7).',
    );
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([77, 50]);
  });

  test.each([
    ['77 %', null], // 0.6 x 85 + 0.4 x 65
    ['80 %', 'ERROR'],
  ])('A1: a slope of 60 %% that keeps 85 %%, a plateau that keeps 65 %%, %s in all: %s', (all, severity) => {
    const parts = [kept('85 %', { region: 'SLOPE' }), kept('65 %', { region: 'PLATEAU' })];
    expect(found([kept(all), plateau('40 %'), ...parts])?.severity).toBe(severity);
  });

  test('A1 offers the share that would fit where both parts are given', () => {
    const parts = [kept('85 %', { region: 'SLOPE' }), kept('65 %', { region: 'PLATEAU' })];
    const check = found([kept('80 %'), plateau('40 %'), ...parts]);
    expect(check?.sentence).toContain('the parts together would keep 77 % (76.4 to 77.6)');
    expect(check?.repairs?.map(({ value: mended }) => Number(mended?.toFixed(2)))).toEqual([77, 90, 72.5, 25]);
    expect(found([kept('80 %'), slope('60 %'), ...parts])?.repairs?.at(-1)?.value).toBe(75);
    expect(found([kept('77 %'), slope('60 %'), ...parts])?.sentence).toContain('the parts together keep 77 %');
  });

  test('A1 finds no fault where some statement of the share fits', () => {
    const parts = [kept('85 %', { region: 'SLOPE' }), kept('65 %', { region: 'PLATEAU' })];
    const retention = checks(a1Sums, [kept('80 %'), slope('60 %'), plateau('25 %'), ...parts]).at(-1);
    expect(retention?.severity).toBe(null);
  });

  test.each<[string, readonly Said[]]>([
    ['no parts', [kept('83 %'), plateau('57 %')]],
    ['no share', [kept('83 %'), unchanging]],
    [
      'parts over other numbers of cycles',
      [kept('83 %'), plateau('57 %'), kept('10 %', { region: 'SLOPE', afterCycles: 500 })],
    ],
    [
      'parts at another rate',
      [kept('83 %', { cRate: '1 C' }), plateau('57 %'), kept('10 %', { region: 'SLOPE', cRate: '0.1 C' })],
    ],
  ])('A1 has no retentions to check with %s', (_name, given) => {
    expect(severities(a1Sums, given)).toEqual([]);
  });

  test('A1 asks nothing of a part without a share', () => {
    const check = found([kept('90 %'), slope('0 %'), kept('90 %', { region: 'PLATEAU' })]);
    expect(check).toMatchObject({ severity: null, sentence: expect.stringMatching(/the slope has no part\.$/) });
  });

  test('A1 says nothing of cycles where none are counted', () => {
    const bare = value('CAPACITY_RETENTION');
    expect(found([bare('85 %'), slope('66 %'), bare('87 %', { region: 'SLOPE' })])?.sentence).toMatch(
      /^For Na, the total/,
    );
  });
});

describe('A1: losses and cycles', () => {
  const lost = value('CAPACITY_LOSS', { afterCycles: 100 });

  test.each([
    ['83 %', '17 %', null],
    ['83 %', '18 %', null],
    ['83 %', '19 %', 'ERROR'],
  ])('A1: %s kept and %s lost: %s', (retention, loss, severity) => {
    expect(severities(a1Sums, [kept(retention), lost(loss)])).toEqual([severity]);
  });

  test('A1 holds a loss against a retention of the same part over the same number of cycles', () => {
    expect(severities(a1Sums, [kept('83 %', { region: 'SLOPE' }), lost('30 %')])).toEqual([]);
    expect(severities(a1Sums, [value('CAPACITY_RETENTION')('83 %'), value('CAPACITY_LOSS')('30 %')])).toEqual([]);
  });

  const first = { cycleClass: 'FIRST' };
  const into = value('INSERTION_CAPACITY', first)('520 mAh/g');
  const out = value('EXTRACTION_CAPACITY', { cycle: 1 })('422 mAh/g');
  const ice = value('INITIAL_COULOMBIC_EFFICIENCY');

  test.each([
    ['81.2 %', null], // 422 / 520 = 81.15 % (80.98 to 81.33)
    ['81 %', null],
    ['82 %', 'ERROR'],
    ['80 %', 'ERROR'],
  ])('A1: 520 mAh/g in and 422 mAh/g out against an initial efficiency of %s: %s', (number, severity) => {
    expect(severities(a1Sums, [into, out, ice(number)])).toEqual([severity]);
  });

  test('A1 says what each number of the first cycle would have to be', () => {
    const check = found([into, out, ice('90 %')]);
    expect(check?.sentence).toBe(
      'For Na, 520 mAh/g (519.5 to 520.5) in and 422 mAh/g (421.5 to 422.5) out give 81.15 % (80.98 to 81.33); the stated initial Coulombic efficiency is 90 % (89.5 to 90.5).',
    );
    expect(check?.repairs?.map(({ value: mended }) => Number(mended?.toFixed(1)))).toEqual([468.9, 468, 81.2]);
  });

  test('A1 needs to know the cycle', () => {
    const [vague, later] = [
      value('INSERTION_CAPACITY')('300 mAh/g'),
      value('INSERTION_CAPACITY', { cycle: 2 })('300 mAh/g'),
    ];
    expect(severities(a1Sums, [vague, out, ice('90 %')])).toEqual([]);
    expect(severities(a1Sums, [later, out, ice('90 %')])).toEqual([]);
  });

  test('A1 takes no efficiency of nothing', () => {
    const none = value('INSERTION_CAPACITY', first)('0 mAh/g');
    expect(severities(a1Sums, [none, out, ice('90 %')])).toEqual([]);
  });

  test('A1: irreversible is what goes in and does not come out', () => {
    const gone = value('IRREVERSIBLE_CAPACITY', first);
    expect(severities(a1Sums, [into, out, gone('98 mAh/g')])).toEqual([null]);
    const check = found([into, out, gone('120 mAh/g')]);
    expect(check?.severity).toBe('ERROR');
    expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([542, 400, 98]);
  });
});

describe('A1: repeated statements', () => {
  test.each([
    ['422 mAh/g', null],
    ['~410 mAh/g', null],
    ['423 mAh/g', null], // 422.5 is common
    ['424 mAh/g', 'ERROR'],
  ])('A1: 422 mAh/g in the text and %s in the abstract: %s', (number, severity) => {
    expect(severities(a1Sums, [total('422 mAh/g'), total(number)])).toEqual([severity]);
  });

  test('A1 warns where both are of different runs', () => {
    const of = (measurement: string, number: string) => ({ ...total(number), measurement });
    expect(severities(a1Sums, [of('a', '422 mAh/g'), of('b', '430 mAh/g')])).toEqual(['WARNING']);
    expect(severities(a1Sums, [of('a', '422 mAh/g'), of('a', '430 mAh/g')])).toEqual(['ERROR']);
  });

  test('A1 offers the change of one statement, and has judging try every value', () => {
    const check = found([total('422 mAh/g'), { ...total('430 mAh/g'), key: 'wrong' }, total('422 mAh/g')]);
    expect(check?.sentence).toBe(
      'The reversible capacity of Na is stated 3 times under the same conditions, as 422 mAh/g (421.5 to 422.5) and as 430 mAh/g (429.5 to 430.5), with no value in common.',
    );
    expect(check?.repairs).toMatchObject([{ observation: expect.stringContaining('/wrong'), value: 422 }]);
    expect(check?.scenarios?.map(({ size }) => size)).toEqual([1, 2]);
  });

  test.each<[string, Said, Said]>([
    ['conditions', total('422 mAh/g', { cRate: '0.1 C' }), total('352 mAh/g', { cRate: '0.2 C' })],
    ['ions', total('422 mAh/g'), { ...total('235 mAh/g'), ion: 'K' }],
    ['quantities', total('422 mAh/g'), value('INSERTION_CAPACITY')('520 mAh/g')],
    [
      'methods',
      { ...value('TRUE_DENSITY')('1.5 g/cm3'), technique: 'PYCNOMETRY' },
      { ...value('TRUE_DENSITY')('2.0 g/cm3'), technique: 'SAXS' },
    ],
    ['quantities that have many values', value('PLATEAU_POTENTIAL')('1.1 V'), value('PLATEAU_POTENTIAL')('0.7 V')],
  ])('A1 lets values of different %s differ', (_name, one, other) => {
    expect(severities(a1Sums, [one, other])).toEqual([]);
  });

  test('A1 compares what is said of a carbon without an ion', () => {
    const volume = value('PORE_VOLUME');
    const [check] = checks(a1Sums, [
      { ...volume('0.30 cm3/g'), ion: null },
      { ...volume('0.40 cm3/g'), ion: null },
    ]);
    expect(check?.sentence).toMatch(/^The pore volume is stated 2 times/);
  });

  test('A1 leaves missing numbers alone', () => {
    const missing: Said = { statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
    expect(severities(a1Sums, [missing, missing, total('422 mAh/g')])).toEqual([]);
  });
});

describe('A1 in the seed paper', () => {
  test('A1 finds Li: 66 % and 44 %, and nothing else', async () => {
    const all = checks(a1Sums, await seedEvidence());
    const findings = all.filter(({ severity }) => severity !== null);
    expect(findings).toMatchObject([
      { severity: 'ERROR', ion: 'Li', repairs: [{ value: 56 }, { value: 34 }], scenarios: [{ size: 1 }, { size: 1 }] },
    ]);
    expect(all.filter(({ severity }) => severity === null).length).toBeGreaterThan(8);
  });

  test('A1 finds nothing once 44 % is mended to 34 %', async () => {
    const base = await seedEvidence();
    const mended = base.observations.map((each) =>
      each.id.endsWith('/plateau-share-li-r3') && each.statement.form === 'VALUE' && 'value' in each.statement.value
        ? {
            ...each,
            statement: {
              form: 'VALUE' as const,
              value: { value: { ...each.statement.value.value, value: 34, lower: 33.5, upper: 34.5 } },
            },
          }
        : each,
    );
    expect(severities(a1Sums, { ...base, observations: mended }).filter((severity) => severity !== null)).toEqual([]);
  });
});
