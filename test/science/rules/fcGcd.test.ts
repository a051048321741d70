import { expect, test } from '@jest/globals';
import { fcGcd } from '../../../src/science/rules/fcGcd.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

test.each([
  ['30.5 %', 'SUPPORTS'], // 30.45 to 30.55
  ['30 %', 'NEUTRAL'], // 29.5 to 30.5
  ['20 %', 'NEUTRAL'],
  ['4.9 %', 'CONTRADICTS'],
  ['<4 %', 'CONTRADICTS'],
  ['5 %', 'NEUTRAL'], // 4.5 to 5.5
  ['4.98 %', 'CONTRADICTS'], // 4.975 to 4.985
  ['5.02 %', 'NEUTRAL'], // 5.015 to 5.025
])('R-FC-GCD at a plateau share of %s: %s', (value, direction) => {
  expect(directions(fcGcd, [{ quantity: 'PLATEAU_SHARE', value }])).toEqual([direction]);
});

test('R-FC-GCD at a share printed as a fraction, 0.57: SUPPORTS', () => {
  expect(directions(fcGcd, [{ quantity: 'PLATEAU_SHARE', value: '0.57 fraction' }])).toEqual(['SUPPORTS']);
});

test('R-FC-GCD reads the plateau share out of the slope share where only that is given', () => {
  expect(directions(fcGcd, [{ quantity: 'SLOPE_SHARE', value: '>96 %' }])).toEqual(['CONTRADICTS']);
});

test('R-FC-GCD finds nothing to read without a split', () => {
  expect(directions(fcGcd, [])).toEqual([]);
});

test('R-FC-GCD is NOT_APPLICABLE to a region above the plateau', () => {
  const said: readonly Said[] = [{ quantity: 'PLATEAU_SHARE', value: '57 %' }];
  expect(directions(fcGcd, said, { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(fcGcd, said, { region: 'PLATEAU' })).toEqual(['SUPPORTS']);
});

/** Plateau, whole and intercalation in its window; the ends of the window in V. */
function split(plateau: string, intercalation: string, [upper, lower]: readonly [string, string]): readonly Said[] {
  return [
    { quantity: 'PLATEAU_SHARE', value: plateau },
    { quantity: 'REVERSIBLE_CAPACITY', value: '400.0 mAh/g' },
    {
      quantity: 'PROCESS_CAPACITY',
      value: intercalation,
      conditions: { process: 'INTERCALATION', region: 'IP' },
    },
    { quantity: 'REGION_UPPER_POTENTIAL', value: upper, conditions: { region: 'IP' } },
    { quantity: 'REGION_LOWER_POTENTIAL', value: lower, conditions: { region: 'IP' } },
  ];
}

test('R-FC-GCD takes what intercalation leaves where its window straddles the boundary: 50 % less 25 % is NEUTRAL', () => {
  const said = split('50.0 %', '100.0 mAh/g', ['160 mV', '68 mV']);
  const [reading] = readings(fcGcd, said);
  expect(reading?.direction).toBe('NEUTRAL');
  expect(reading?.sentence).toBe(
    'The plateau share is 50 % (49.95 to 50.05) and intercalation at 0.16 to 0.068 V has 25 % (24.98 to 25.02) of the ' +
      'capacity, which leaves 24.93 to 50.05 % for pore filling: the interval reaches to both sides of at least 30 %.',
  );
});

test.each([
  ['50.0 %', '40.0 mAh/g', 'SUPPORTS'], // 39.9 to 50.1
  ['40.0 %', '160.0 mAh/g', 'NEUTRAL'], // 0 to 40.1
  ['4.0 %', '40.0 mAh/g', 'CONTRADICTS'], // 0 to 4.1
])('R-FC-GCD at a plateau of %s with intercalation of %s across the boundary: %s', (plateau, ic, direction) => {
  expect(directions(fcGcd, split(plateau, ic, ['0.16 V', '0.068 V']))).toEqual([direction]);
});

test('R-FC-GCD takes all intercalation off the plateau where its window lies below the boundary', () => {
  expect(directions(fcGcd, split('50.0 %', '184.0 mAh/g', ['0.08 V', '0.01 V']))).toEqual(['CONTRADICTS']); // up to 4.1
  expect(directions(fcGcd, split('50.0 %', '170.0 mAh/g', ['0.08 V', '0.01 V']))).toEqual(['NEUTRAL']); // up to 7.6
});

test('R-FC-GCD holds the window against the boundary that the share was taken at', () => {
  const [share, ...rest] = split('50.0 %', '184.0 mAh/g', ['0.16 V', '0.07 V']);
  const at = (boundary: string) => [{ ...share, conditions: { boundary } }, ...rest];
  expect(directions(fcGcd, at('0.1 V'))).toEqual(['NEUTRAL']);
  expect(directions(fcGcd, at('0.25 V'))).toEqual(['CONTRADICTS']);
});

test('R-FC-GCD takes the plateau alone where intercalation leaves nothing of it', () => {
  const [reading] = readings(fcGcd, split('< 4 %', '100.0 mAh/g', ['0.08 V', '0.01 V']));
  expect(reading?.direction).toBe('CONTRADICTS');
  expect(reading?.sentence).toContain('which leaves nothing: the plateau alone is judged');
});

test('R-FC-GCD narrows what is left by the share that the source ascribes to filling', () => {
  const filling: Said = { quantity: 'PROCESS_SHARE', value: '45 %', conditions: { process: 'PORE_FILLING' } };
  const [reading] = readings(fcGcd, [...split('50.0 %', '100.0 mAh/g', ['0.16 V', '0.068 V']), filling]);
  expect(reading?.direction).toBe('SUPPORTS');
  expect(reading?.sentence).toMatch(
    /the source ascribes 45 % \(44.5 to 45.5\) to it, which narrows it to 44.5 to 45.5 %\.$/,
  );
});

test('R-FC-GCD spans both where the share ascribed to filling does not fit what is left', () => {
  const filling: Said = { quantity: 'PROCESS_SHARE', value: '60 %', conditions: { process: 'PORE_FILLING' } };
  const [reading] = readings(fcGcd, [...split('50.0 %', '100.0 mAh/g', ['0.16 V', '0.068 V']), filling]);
  expect(reading?.direction).toBe('NEUTRAL');
  expect(reading?.sentence).toContain('which excludes the former: both together span 24.93 to 60.5 %');
});

test('R-FC-GCD leaves intercalation alone that is stated of another region, or whose window has one end', () => {
  const elsewhere = split('50.0 %', '100.0 mAh/g', ['0.16 V', '0.068 V']).map((each) =>
    each.quantity === 'PROCESS_CAPACITY'
      ? { ...each, conditions: { process: 'INTERCALATION', region: 'SLOPE' } }
      : each,
  );
  expect(directions(fcGcd, elsewhere)).toEqual(['SUPPORTS']);
  const all = split('50.0 %', '100.0 mAh/g', ['0.16 V', '0.068 V']);
  expect(directions(fcGcd, all.slice(0, 4))).toEqual(['SUPPORTS']);
  expect(directions(fcGcd, [...all.slice(0, 3), ...all.slice(4)])).toEqual(['SUPPORTS']);
});

test('R-FC-GCD reads each source', () => {
  const said: readonly Said[] = [
    { quantity: 'PLATEAU_SHARE', value: '57 %' },
    { key: 'b', quantity: 'PLATEAU_SHARE', value: '3 %', dataset: 'roe_2020_pores', material: 'doe_2026_pores/hc' },
  ];
  expect(directions(fcGcd, said)).toEqual(['SUPPORTS', 'CONTRADICTS']);
});

test.each([
  [
    'Li',
    'NEUTRAL',
    'The plateau share is 44 % (43.5 to 44.5) and intercalation at 0.14 to 0.013 V has 43.02 % (40.82 to 45.22) of the ' +
      'capacity, which leaves 0 to 44.5 % for pore filling: the interval reaches to both sides of at least 30 % and of ' +
      'at most 5 %.',
  ],
  [
    'Na',
    'SUPPORTS',
    'The plateau share is 57 % (56.5 to 57.5) and intercalation at 0.16 to 0.068 V has 13.03 % (12.9 to 13.17) of the ' +
      'capacity, which leaves 43.33 to 57.5 % for pore filling; the source ascribes 47.87 % (45.42 to 50.32) to it, ' +
      'which narrows it to 45.42 to 50.32 %.',
  ],
  [
    'K',
    'CONTRADICTS',
    'The plateau share is at most 4 % and intercalation at 0.08 to 0.01 V has 31.49 % (31.21 to 31.77) of the ' +
      'capacity, which leaves nothing: the plateau alone is judged.',
  ],
] as const)('R-FC-GCD in the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(fcGcd, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
