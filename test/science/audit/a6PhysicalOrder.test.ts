import { expect, test } from '@jest/globals';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { a6PhysicalOrder } from '../../../src/science/audit/a6PhysicalOrder.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';

type Conditions = Readonly<Record<string, unknown>>;

const value = (quantity: QuantityCode, number: string, conditions: Conditions = {}, parts: Said = {}): Said => ({
  quantity,
  value: number,
  conditions,
  ...parts,
});
const energy = (line: string, number: string, conditions: Conditions = {}) =>
  value('XPS_BINDING_ENERGY', number, { line, ...conditions });
const separation = (number: string, conditions: Conditions = {}) => value('XPS_DOUBLET_SEPARATION', number, conditions);

test.each<[string, string, string, string, string | null]>([
  ['K 2p3/2', '291.1 eV', 'K 2p1/2', '293.9 eV', null],
  ['K 2p3/2', '293.9 eV', 'K 2p1/2', '291.1 eV', 'ERROR'],
  ['K 2p3/2', '293 eV', 'K 2p1/2', '292 eV', null], // 292.5 is common
  ['Ag 3d5/2', '374.2 eV', 'Ag 3d3/2', '368.2 eV', 'ERROR'],
  ['Ag 3d 5/2', '368.2 eV', 'Ag 3d 3/2', '374.2 eV', null],
  ['W 4f7/2', '33.5 eV', 'W 4f5/2', '31.3 eV', 'ERROR'],
])('A6: %s at %s and %s at %s: %s', (high, at, low, other, severity) => {
  expect(severities(a6PhysicalOrder, [energy(high, at), energy(low, other)])).toEqual([severity]);
});

test('A6 says that the lines are exchanged', () => {
  const [check] = checks(a6PhysicalOrder, [energy('K 2p1/2', '291.1 eV'), energy('K 2p3/2', '293.9 eV')]);
  expect(check).toMatchObject({
    sentence:
      'K 2p3/2 at 293.9 eV (293.9 to 293.9) and K 2p1/2 at 291.1 eV (291.1 to 291.1) are the wrong way round: of K 2p, the component of larger j lies at the lower binding energy.',
    repairs: [
      { value: 291.1, unit: 'eV', sentence: 'It would agree if K 2p3/2 and K 2p1/2 were exchanged.' },
      { value: 293.9, unit: 'eV', sentence: 'It would agree if K 2p1/2 and K 2p3/2 were exchanged.' },
    ],
  });
});

test.each<[string, readonly Said[]]>([
  ['other levels', [energy('K 2p1/2', '291.1 eV'), energy('K 3p3/2', '293.9 eV')]],
  [
    'other states',
    [
      energy('K 2p1/2', '291.1 eV', { chemicalState: 'IONIC' }),
      energy('K 2p3/2', '293.9 eV', { chemicalState: 'METALLIC' }),
    ],
  ],
  ['other ions', [energy('K 2p1/2', '291.1 eV'), { ...energy('K 2p3/2', '293.9 eV'), ion: 'K' }]],
  ['no components', [energy('Na 1s', '1071.9 eV'), energy('Na 1s', '1070.5 eV', { chemicalState: 'METALLIC' })]],
])('A6 makes no doublet of %s', (_name, given) => {
  expect(severities(a6PhysicalOrder, given)).toEqual([]);
});

test.each<[string, Conditions, readonly (string | null)[]]>([
  ['2.8 eV', { line: 'K 2p' }, [null, null]],
  ['2.6 eV', {}, [null, 'ERROR']], // 2.8 (2.7 to 2.9) against 2.55 to 2.65
  ['2.7 eV', {}, [null, null]],
  ['5.0 eV', { line: 'K 3p' }, [null]],
])('A6: components 2.8 eV apart and a stated separation of %s %p: %p', (number, conditions, expected) => {
  const doublet = [energy('K 2p3/2', '291.1 eV'), energy('K 2p1/2', '293.9 eV')];
  expect(severities(a6PhysicalOrder, [...doublet, separation(number, conditions)])).toEqual(expected);
});

test('A6 says what the separation would have to be, and takes 0 for possible where components overlap', () => {
  const doublet = [energy('K 2p3/2', '291.1 eV'), energy('K 2p1/2', '293.9 eV')];
  const [, check] = checks(a6PhysicalOrder, [...doublet, separation('3.5 eV')]);
  expect(check?.sentence).toBe(
    'The components of K 2p lie 2.8 eV (2.7 to 2.9) apart; the stated separation is 3.5 eV (3.45 to 3.55).',
  );
  expect(check?.repairs?.map(({ value: mended }) => Number(mended?.toFixed(3)))).toEqual([2.8]);
  const vague = [energy('K 2p3/2', '292 eV'), energy('K 2p1/2', '292 eV')];
  expect(severities(a6PhysicalOrder, [...vague, separation('0.2 eV')])).toEqual([null, null]);
});

test.each([
  ['0.20 cm3/g', '0.30 cm3/g', null],
  ['0.30 cm3/g', '0.30 cm3/g', null],
  ['0.32 cm3/g', '0.30 cm3/g', 'ERROR'], // at least 0.315, at most 0.305
])('A6: micropores of %s in pores of %s: %s', (small, large, severity) => {
  const given = [value('MICROPORE_VOLUME', small, {}, { ion: null }), value('PORE_VOLUME', large, {}, { ion: null })];
  expect(severities(a6PhysicalOrder, given)).toEqual([severity]);
});

test('A6 offers a smaller part or a larger whole', () => {
  const [check] = checks(a6PhysicalOrder, [
    value('MICROPORE_VOLUME', '0.40 cm3/g'),
    value('PORE_VOLUME', '0.30 cm3/g'),
  ]);
  expect(check).toMatchObject({
    sentence:
      'The micropore volume of 0.4 cm3/g (0.395 to 0.405) is larger than the pore volume of 0.3 cm3/g (0.295 to 0.305).',
    repairs: [
      { value: 0.3, lower: null, upper: 0.305 },
      { value: 0.4, lower: 0.395, upper: null },
    ],
  });
});

test('A6 compares volumes of one carbon only', () => {
  const given = [
    value('MICROPORE_VOLUME', '0.40 cm3/g'),
    value('PORE_VOLUME', '0.30 cm3/g', {}, { material: 'other' }),
  ];
  expect(severities(a6PhysicalOrder, given)).toEqual([]);
});

test.each([
  ['0.068 V', '0.16 V', null],
  ['160 mV', '0.1 V', 'ERROR'],
])('A6: a region from %s up to %s: %s', (lower, upper, severity) => {
  const given = [
    value('REGION_LOWER_POTENTIAL', lower, { region: 'IP' }),
    value('REGION_UPPER_POTENTIAL', upper, { region: 'IP' }),
  ];
  expect(severities(a6PhysicalOrder, given)).toEqual([severity]);
});

test('A6 compares ends of one region', () => {
  const elsewhere = [
    value('REGION_LOWER_POTENTIAL', '0.16 V', { region: 'HP' }),
    value('REGION_UPPER_POTENTIAL', '0.1 V', { region: 'LP' }),
    value('REGION_UPPER_POTENTIAL', '0.1 V'),
  ];
  expect(severities(a6PhysicalOrder, elsewhere)).toEqual([]);
  const [check] = checks(a6PhysicalOrder, [...elsewhere, value('REGION_UPPER_POTENTIAL', '1.5 V', { region: 'HP' })]);
  expect(check?.sentence).toMatch(/^The lower boundary of a region \(HP\) of 0\.16 V/);
});

test.each<[string, string, Conditions, readonly (string | null)[]]>([
  // the last of each: less than the metal has
  ['422 mAh/g', '520 mAh/g', { cycleClass: 'FIRST' }, [null, null]],
  ['530 mAh/g', '520 mAh/g', { cycle: 1 }, ['WARNING', null]],
  ['530 mAh/g', '520 mAh/g', { cycle: 2 }, [null]],
  ['530 mAh/g', '520 mAh/g', {}, [null]],
])('A6: %s out after %s in, of cycle %p: %p', (out, into, conditions, expected) => {
  const given = [value('EXTRACTION_CAPACITY', out, conditions), value('INSERTION_CAPACITY', into, conditions)];
  expect(severities(a6PhysicalOrder, given)).toEqual(expected);
});

test.each<[string, string, string | null]>([
  ['REVERSIBLE_CAPACITY', '1165 mAh/g', null], // the metal has 1165.8
  ['REVERSIBLE_CAPACITY', '1167 mAh/g', 'WARNING'], // at least 1166.5
  ['PLATEAU_CAPACITY', '335000 mAh/g', 'WARNING'], // mA read as A
  ['EXTRACTION_CAPACITY', '> 1000 mAh/g', null],
])('A6: Na, %s of %s: %s', (quantity, number, severity) => {
  expect(severities(a6PhysicalOrder, [value(quantity as QuantityCode, number)])).toEqual([severity]);
});

test('A6 says how much the metal has per its own mass, and leaves alone what a carbon takes in', () => {
  const given = [value('REVERSIBLE_CAPACITY', '1300 mAh/g'), value('SLOPE_CAPACITY', '200 mAh/g')];
  expect(checks(a6PhysicalOrder, given).map(({ sentence }) => sentence)).toEqual([
    'The reversible capacity of 1300 mAh/g (1300 to 1301) is above the 1166 mAh/g (1166 to 1166) that sodium metal has per its own mass: are mass and units right?',
    'No other capacity with Na is above the 1166 mAh/g (1166 to 1166) that sodium metal has per its own mass.',
  ]);
  expect(severities(a6PhysicalOrder, [value('INSERTION_CAPACITY', '1300 mAh/g')])).toEqual([]);
  expect(severities(a6PhysicalOrder, [value('REVERSIBLE_CAPACITY', '1300 mAh/g', {}, { ion: 'Li' })])).toEqual([null]);
});

test('A6 does not compare with a metal that the base does not know', () => {
  expect(checks(a6PhysicalOrder, [value('REVERSIBLE_CAPACITY', '1300 mAh/g')], { ions: [] })).toEqual([]);
});

const grows: Said = { quantity: 'D002', trend: 'INCREASES' };
const initial = value('D002', '3.83 angstrom', { region: 'SLOPE' }, { ion: null });

test.each<[string, readonly Said[], readonly (string | null)[]]>([
  ['to 3.96 angstrom', [grows, initial, value('D002', '3.96 angstrom')], [null]],
  ['to 3.83 angstrom', [grows, initial, value('D002', '3.83 angstrom')], [null]],
  ['to 3.81 angstrom', [grows, initial, value('D002', '3.81 angstrom')], ['WARNING']], // 3.815 is below 3.825
  ['without being said', [initial, value('D002', '3.81 angstrom')], []],
  ['without a second spacing', [grows, initial], []],
  [
    'on extraction',
    [
      {
        quantity: 'D002',
        statement: { form: 'TREND', term: 'INCREASES', along: 'EXTRACTION', comparedToRegion: null },
      },
      initial,
      value('D002', '3.81 angstrom'),
    ],
    [],
  ],
])('A6: a spacing that grows from 3.83 angstrom %s: %s', (_name, given, expected) => {
  expect(severities(a6PhysicalOrder, given)).toEqual(expected);
});

test.each<[QuantityCode, string, string | null]>([
  ['PLATEAU_SHARE', '57 %', null],
  ['PLATEAU_SHARE', '100 %', null],
  ['PLATEAU_SHARE', '101 %', 'ERROR'], // at least 100.5
  ['PLATEAU_SHARE', '>96 %', null],
  ['CAPACITIVE_SHARE', '-2 %', 'ERROR'],
  ['CAPACITY_RETENTION', '103 %', 'WARNING'],
  ['CAPACITY_RETENTION', '-3 %', 'ERROR'],
  ['INITIAL_COULOMBIC_EFFICIENCY', '104 %', 'WARNING'],
  ['CAPACITY_LOSS', '-3 %', 'WARNING'],
  ['CAPACITY_LOSS', '120 %', 'ERROR'],
])('A6: %s of %s: %s', (quantity, number, severity) => {
  expect(severities(a6PhysicalOrder, [value(quantity, number)])).toEqual([severity]);
});

test('A6 tells one share from several, and those outside from those inside', () => {
  const all = checks(a6PhysicalOrder, [
    value('PLATEAU_SHARE', '57 %'),
    value('SLOPE_SHARE', '43 %'),
    value('CAPACITIVE_SHARE', '120 %'),
    value('CLOSED_PORE_SHARE', '30 %', {}, { ion: null }),
  ]);
  expect(all.map(({ sentence }) => sentence)).toEqual([
    'The capacitive share of 120 % (119.5 to 120.5) lies outside 0 to 100 %.',
    'All 2 shares, retentions and efficiencies of Na may lie between 0 and 100 %.',
    'The one share, retention or efficiency may lie between 0 and 100 %.',
  ]);
});

test('A6 leaves alone what is only passed on', () => {
  expect(severities(a6PhysicalOrder, [value('PLATEAU_SHARE', '120 %', {}, { cited: true })])).toEqual([]);
});

test('A6 finds the exchanged doublet of the seed paper and nothing else', async () => {
  const found = checks(a6PhysicalOrder, await seedEvidence()).filter(({ severity }) => severity !== null);
  expect(found.map(({ severity, ion, sentence }) => [severity, ion, sentence])).toEqual([
    [
      'ERROR',
      'K',
      'K 2p3/2 at 293.9 eV (293.9 to 293.9) and K 2p1/2 at 291.1 eV (291.1 to 291.1) are the wrong way round: of K 2p, the component of larger j lies at the lower binding energy.',
    ],
  ]);
});
