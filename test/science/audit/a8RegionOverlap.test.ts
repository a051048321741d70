import { expect, test } from '@jest/globals';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { a8RegionOverlap } from '../../../src/science/audit/a8RegionOverlap.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

type Conditions = Readonly<Record<string, unknown>>;

const value = (quantity: QuantityCode, number: string, conditions: Conditions = {}): Said => ({
  key: [quantity, ...Object.values(conditions), number].join('-'),
  quantity,
  value: number,
  conditions,
});
const total = value('REVERSIBLE_CAPACITY', '400 mAh/g');
const plateau = (share: string, conditions: Conditions = {}) => value('PLATEAU_SHARE', share, conditions);
const slope = (share: string, conditions: Conditions = {}) => value('SLOPE_SHARE', share, conditions);
const boundary = value('SLOPE_PLATEAU_BOUNDARY', '0.1 V');
const upper = (region: string, at: string): Said => ({
  ...value('REGION_UPPER_POTENTIAL', at, { region }),
  key: `upper-${region}`,
});
const lower = (region: string, at: string): Said => ({
  ...value('REGION_LOWER_POTENTIAL', at, { region }),
  key: `lower-${region}`,
});
const stored = (process: string, region: string, number: string): Said =>
  value('PROCESS_CAPACITY', number, { process, region });
const low = upper('LP', '0.08 V');

test.each([
  ['200 mAh/g', '50 %', null],
  ['202 mAh/g', '50 %', null], // 50.5 % of 400.5 is 202.25
  ['203 mAh/g', '50 %', 'ERROR'], // at least 202.5
  ['202 mAh/g', '<4 %', 'ERROR'],
])('A8: %s below the boundary and a plateau of %s of 400 mAh/g: %s', (number, share, severity) => {
  const given = [boundary, low, total, stored('PORE_FILLING', 'LP', number), plateau(share)];
  expect(severities(a8RegionOverlap, given)).toEqual([severity]);
});

test('A8 says what each number would have to be, and has judging try both sides', () => {
  const filled = stored('PORE_FILLING', 'LP', '240 mAh/g');
  const given = [
    { ...boundary, key: 'boundary' },
    low,
    total,
    { ...filled, key: 'filled' },
    plateau('20 %'),
    slope('80 %'),
  ];
  const [check] = checks(a8RegionOverlap, given);
  expect(check).toMatchObject({
    severity: 'ERROR',
    sentence:
      'For Na, LP, wholly below 0.1 V, holds 240 mAh/g (239.5 to 240.5); a plateau share of 20 % (19.5 to 20.5) makes 80 mAh/g (77.9 to 82.1), and a slope share of 80 % (79.5 to 80.5) leaves 80 mAh/g (77.9 to 82.1).',
    repairs: [
      { value: 80, lower: 0, upper: expect.closeTo(82.1, 1), unit: 'mAh/g' },
      { value: 60, lower: expect.closeTo(59.8, 1), upper: 100, unit: '%' },
      { value: 40, lower: 0, upper: expect.closeTo(40.2, 1), unit: '%' },
      { value: 0.1, lower: 0.1, upper: null, unit: 'V', sentence: 'It would agree if the window reached above 0.1 V.' },
      {
        value: 0.08,
        lower: null,
        upper: 0.08,
        unit: 'V',
        sentence: 'It would agree if the boundary lay below 0.08 V.',
      },
    ],
  });
  expect(check?.repairs?.[1]?.sentence).toBe(
    'It would agree if the plateau share were 60 % (59.8 to 100), and the other stated shares fitted.',
  );
  expect(check?.scenarios?.map((changes) => [...changes.keys()].length)).toEqual([1, 2]);
  expect(check?.doubted?.map(({ id }) => id)).toContain(idOf('Observation', 'filled'));
  expect(check?.doubted).toHaveLength(3);
});

test.each([
  ['200 mAh/g', null],
  ['260 mAh/g', 'ERROR'],
])('A8: %s above the boundary and a slope of 50 %% of 400 mAh/g: %s', (number, severity) => {
  const given = [boundary, lower('HP', '0.16 V'), total, stored('ADSORPTION', 'HP', number), slope('50 %')];
  expect(severities(a8RegionOverlap, given)).toEqual([severity]);
});

test('A8 says above and below the other way round for a window above', () => {
  const given = [boundary, lower('HP', '0.16 V'), total, stored('ADSORPTION', 'HP', '300 mAh/g'), slope('50 %')];
  const [check] = checks(a8RegionOverlap, given);
  expect(check?.repairs?.slice(2)).toMatchObject([
    { lower: null, upper: 0.1, sentence: 'It would agree if the window reached below 0.1 V.' },
    { lower: 0.16, upper: null, sentence: 'It would agree if the boundary lay above 0.16 V.' },
  ]);
});

test('A8 sums windows that lie on one side', () => {
  const windows = [upper('IP', '0.09 V'), lower('IP', '0.05 V'), upper('LP', '0.05 V')];
  const both = [stored('INTERCALATION', 'IP', '100 mAh/g'), stored('PORE_FILLING', 'LP', '150 mAh/g')];
  expect(severities(a8RegionOverlap, [boundary, total, plateau('50 %'), ...windows, ...both])).toEqual(['ERROR']);
  expect(severities(a8RegionOverlap, [boundary, total, plateau('65 %'), ...windows, ...both])).toEqual([null]);
  const [check] = checks(a8RegionOverlap, [boundary, total, plateau('50 %'), ...windows, ...both]);
  expect(check?.repairs?.map(({ value: mended }) => mended)).toEqual([50, 100, 62.5, 0.1, 0.1, 0.09]);
});

test('A8 takes the capacity of a region before those of the processes in it', () => {
  const region = value('REGION_CAPACITY', '150 mAh/g', { region: 'LP' });
  const given = [boundary, total, plateau('50 %'), low, region, stored('PORE_FILLING', 'LP', '240 mAh/g')];
  expect(severities(a8RegionOverlap, given)).toEqual([null]);
});

test('A8 compares capacities with a plateau capacity as such', () => {
  const given = [boundary, low, stored('PORE_FILLING', 'LP', '202 mAh/g')];
  expect(severities(a8RegionOverlap, [...given, value('PLATEAU_CAPACITY', '240 mAh/g')])).toEqual([null]);
  const [check] = checks(a8RegionOverlap, [...given, value('PLATEAU_CAPACITY', '150 mAh/g')]);
  expect(check?.sentence).toContain('the plateau capacity is 150 mAh/g (149.5 to 150.5).');
  expect(check?.repairs?.[1]).toMatchObject({ value: 202, lower: 201.5, upper: null });
});

test('A8 offers no share above 100 %', () => {
  const given = [boundary, low, total, stored('PORE_FILLING', 'LP', '500 mAh/g'), plateau('50 %')];
  const [check] = checks(a8RegionOverlap, given);
  expect(check?.repairs?.map(({ unit }) => unit)).toEqual(['mAh/g', 'V', 'V']);
  expect(check?.scenarios).toHaveLength(1);
});

test('A8 only warns where the boundary is the usual one, not a stated one', () => {
  const given = [low, total, stored('PORE_FILLING', 'LP', '240 mAh/g')];
  expect(severities(a8RegionOverlap, [...given, plateau('20 %')])).toEqual(['WARNING']);
  expect(severities(a8RegionOverlap, [...given, plateau('20 %', { boundary: '0.1 V' })])).toEqual(['ERROR']);
});

test('A8 takes the boundary of a share before that of the source', () => {
  const given = [boundary, low, total, stored('PORE_FILLING', 'LP', '240 mAh/g')];
  expect(severities(a8RegionOverlap, [...given, plateau('20 %', { boundary: '0.05 V' })])).toEqual([]);
  const [check] = checks(a8RegionOverlap, [...given, plateau('20 %', { boundary: '0.25 V' })]);
  expect(check?.sentence).toContain('wholly below 0.25 V');
});

test('A8 takes the boundary of the carbon with any ion', () => {
  const general = { ...boundary, ion: null };
  const given = [general, low, total, stored('PORE_FILLING', 'LP', '240 mAh/g'), plateau('20 %')];
  expect(severities(a8RegionOverlap, given)).toEqual(['ERROR']);
});

test.each<[string, readonly Said[]]>([
  ['a window across the boundary', [upper('LP', '0.16 V'), stored('PORE_FILLING', 'LP', '240 mAh/g')]],
  ['a window of unknown ends', [stored('PORE_FILLING', 'LP', '240 mAh/g')]],
  ['a window without a capacity', [low]],
  ['a capacity without a window', [low, value('PROCESS_CAPACITY', '240 mAh/g', { process: 'PORE_FILLING' })]],
])('A8 has nothing to check with %s', (_name, given) => {
  expect(severities(a8RegionOverlap, [boundary, total, plateau('20 %'), ...given])).toEqual([]);
});

test('A8 needs limit, windows and total of one state', () => {
  const at = (given: Said, cRate: string): Said => ({ ...given, conditions: { ...given.conditions, cRate } });
  const filled = stored('PORE_FILLING', 'LP', '240 mAh/g');
  expect(severities(a8RegionOverlap, [boundary, low, total, at(filled, '0.1 C'), at(plateau('20 %'), '5 C')])).toEqual(
    [],
  );
  expect(severities(a8RegionOverlap, [boundary, low, at(total, '5 C'), filled, at(plateau('20 %'), '0.1 C')])).toEqual(
    [],
  );
  const rates = [at(plateau('20 %'), '5 C'), at(plateau('60 %'), '0.1 C')];
  expect(severities(a8RegionOverlap, [boundary, low, total, filled, ...rates])).toEqual([null]);
});

test('A8 does not mind which way the current flows', () => {
  const given = [
    boundary,
    low,
    total,
    stored('PORE_FILLING', 'LP', '240 mAh/g'),
    plateau('20 %', { direction: 'INSERTION' }),
  ];
  expect(severities(a8RegionOverlap, given)).toEqual(['ERROR']);
});

test('A8 finds in the seed paper that K stores 31 % below the boundary, on a plateau of 4 %', async () => {
  const all = checks(a8RegionOverlap, await seedEvidence());
  expect(all.map(({ severity, ion, sentence }) => [severity, ion, sentence])).toEqual([
    [
      null,
      'Na',
      'For Na, LP, wholly below 0.1 V, holds 202 mAh/g (191.9 to 212.1); a plateau share of 57 % (56.5 to 57.5) makes 240.5 mAh/g (238.1 to 242.9).',
    ],
    [
      'ERROR',
      'K',
      'For K, IP, wholly below 0.1 V, holds 74 mAh/g (73.5 to 74.5); a plateau share of at most 4 % makes 9.4 mAh/g (0 to 9.42), and a slope share of at least 96 % leaves 9.4 mAh/g (0 to 9.42).',
    ],
  ]);
  expect(all[1]?.repairs?.map(({ value: mended }) => Number(mended?.toFixed(2)))).toEqual([
    9.4, 31.49, 68.51, 0.1, 0.08,
  ]);
  expect(all[1]?.scenarios).toHaveLength(2);
});
