import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icXrd } from '../../../src/science/rules/icXrd.ts';
import { directions, evidenceBase, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { expansion, returned, stayed } from '../../support/spacing.ts';

const shift = (value: string): Said => ({ quantity: 'D002_SHIFT', value });
const pristine = (value: string): Said => ({ quantity: 'D002', value, ion: null, conditions: { mode: 'PRISTINE' } });
const intercalated = (value: string, region?: string): Said => ({
  quantity: 'PROCESS_CAPACITY',
  value,
  conditions: { process: 'INTERCALATION', ...(region === undefined ? {} : { region }) },
});
const negligible: Said = { quantity: 'D002', trend: 'CHANGES_SLIGHTLY', conditions: { region: 'PLATEAU' } };

test.each([
  ['0.035 Å', 'SUPPORTS'], // 0.0345 to 0.0355
  ['0.0302 nm', 'SUPPORTS'],
  ['0.030 Å', 'NEUTRAL'], // 0.0295 to 0.0305
  ['0.020 Å', 'NEUTRAL'],
])('R-IC-XRD at an increase of %s that returns, 3 sigma being 0.03 angstrom: %s', (value, direction) => {
  expect(directions(icXrd, [shift(value), returned])).toEqual([direction]);
});

test.each([
  ['0.0210 Å', 'SUPPORTS'], // 0.02095 to 0.02105
  ['0.0200 Å', 'NEUTRAL'],
  ['0.0190 Å', 'NEUTRAL'],
])('R-IC-XRD at an increase of %s where sigma is 0.002 angstrom: %s', (value, direction) => {
  const found = readings(icXrd, [shift(value), returned], { parameters: { sigma: 0.002 } });
  expect(found.map((each) => each.direction)).toEqual([direction]);
  expect(found[0]?.comparisons?.at(-1)).toMatchObject({ parameter: 'leastIncrease', threshold: 0.02 });
});

test('R-IC-XRD needs the increase to return: NEUTRAL with that reason', () => {
  const given = expansion('3.83 Å', '3.96 Å');
  expect(readings(icXrd, [...given, stayed])).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence: 'The layers move apart by 0.13 angstrom (0.12 to 0.14), but it does not return on extraction.',
    },
  ]);
  expect(readings(icXrd, given)[0]?.sentence).toContain('but nothing says whether it returns on extraction.');
});

test.each([
  ['4.19 Å', undefined], // 4.185 to 4.195 of 4.2
  ['4.20 Å', 1],
  ['4.30 Å', 1],
])('R-IC-XRD of layers that reach %s with Na, which needs 4.2 angstrom, has the weight %s', (value, weight) => {
  expect(readings(icXrd, [...expansion('3.83 Å', value), returned])).toMatchObject([{ direction: 'SUPPORTS' }]);
  expect(readings(icXrd, [...expansion('3.83 Å', value), returned])[0]?.weight).toBe(weight);
});

test.each<[IonSymbol, string, number | undefined]>([
  ['Li', '3.69 Å', undefined], // 3.685 to 3.695 of 3.7
  ['Li', '3.71 Å', 1],
  ['Na', '4.19 Å', undefined], // 4.185 to 4.195 of 4.2
  ['Na', '4.21 Å', 1],
  ['K', '5.34 Å', undefined], // 5.335 to 5.345 of 5.35
  ['K', '5.36 Å', 1],
])('R-IC-XRD of layers that take up %s and reach %s has the weight %s', (ion, value, weight) => {
  const [found] = readings(icXrd, [...expansion('3.50 Å', value, ion), { ...returned, ion }], { ion });
  expect(found?.direction).toBe('SUPPORTS');
  expect(found?.weight).toBe(weight);
});

test.each([
  ['55 mAh/g', 'CONTRADICTS'], // 0.5 x 54.5/278.97 x (4.2 - 3.835) = 0.03565, above 0.03
  ['47 mAh/g', 'CONTRADICTS'], // 0.5 x 46.5/278.97 x 0.365 = 0.03042
  ['46 mAh/g', 'NEUTRAL'], // 0.5 x 45.5/278.97 x 0.365 = 0.02977: could not be seen
])(
  'R-IC-XRD of a spacing that is said to keep from 3.83 angstrom, and %s of Na between layers: %s',
  (value, direction) => {
    const [found] = readings(icXrd, [pristine('3.83 Å'), negligible, intercalated(value)]);
    expect(found).toMatchObject({ direction, qualitative: true });
  },
);

test('R-IC-XRD says by how much the increase falls short', () => {
  const given = [pristine('3.83 Å'), intercalated('200 mAh/g')];
  expect(readings(icXrd, [...given, shift('0.05 Å')])[0]?.sentence).toBe(
    'The layers move apart by 0.05 angstrom (0.045 to 0.055), but nothing says whether it returns on extraction.',
  );
  const [found] = readings(icXrd, [...given, shift('0.01 Å')]);
  expect(found?.direction).toBe('CONTRADICTS');
  // 0.5 x 200/278.926 x (4.2 - 3.83)
  expect(found?.sentence).toBe(
    'The layers move apart by 0.01 angstrom (0.005 to 0.015). The capacity ascribed to intercalation needs ' +
      '0.1327 angstrom (0.1305 to 0.1348), more than that.',
  );
  expect(found?.comparisons?.map(({ parameter }) => parameter)).toEqual(['expectedPart', 'sigma']);
});

test('R-IC-XRD of an increase that may be small or large enough: NEUTRAL with both reasons', () => {
  const given = [pristine('3.83 Å'), intercalated('200 mAh/g'), shift('0.1 Å')]; // 0.05 to 0.15 is significant
  expect(directions(icXrd, [...given, returned])).toEqual(['SUPPORTS']);
  const wide = [pristine('3.83 Å'), intercalated('200 mAh/g'), shift('0.00-0.14 Å')];
  expect(readings(icXrd, wide)[0]?.sentence).toBe(
    'The layers move apart by 0.07 angstrom (0 to 0.14): the interval reaches to both sides of at least 0.03 angstrom. ' +
      'The capacity ascribed to intercalation needs 0.1327 angstrom (0.1305 to 0.1348), which is not surely missing.',
  );
});

test('R-IC-XRD without a capacity of intercalation, or without an initial spacing, contradicts nothing', () => {
  expect(readings(icXrd, [pristine('3.83 Å'), negligible])).toMatchObject([{ direction: 'NEUTRAL' }]);
  expect(readings(icXrd, [pristine('3.83 Å'), negligible])[0]?.sentence).toContain('No capacity of intercalation');
  expect(readings(icXrd, [negligible, intercalated('200 mAh/g')])[0]?.sentence).toContain('No initial spacing');
  const without = { ...evidenceBase([pristine('3.83 Å'), negligible, intercalated('200 mAh/g')]), ions: [] };
  expect(directions(icXrd, without)).toEqual(['NEUTRAL']);
});

test('R-IC-XRD takes a share of the capacity for a capacity: 50 % of 400 mAh/g', () => {
  const share: Said = { quantity: 'PROCESS_SHARE', value: '50 %', conditions: { process: 'INTERCALATION' } };
  const total: Said = { quantity: 'REVERSIBLE_CAPACITY', value: '400 mAh/g' };
  expect(directions(icXrd, [pristine('3.83 Å'), negligible, share, total])).toEqual(['CONTRADICTS']);
  expect(directions(icXrd, [pristine('3.83 Å'), negligible, share])).toEqual(['NEUTRAL']);
});

test.each([
  ['4.20 Å', 'NEUTRAL'], // 4.195 to 4.205 around the 4.2 that Na needs
  ['4.21 Å', 'NOT_APPLICABLE'],
])('R-IC-XRD of layers that keep %s: %s', (value, direction) => {
  expect(directions(icXrd, [pristine(value), negligible, intercalated('200 mAh/g')])).toEqual([direction]);
});

test('R-IC-XRD of wide layers with an increase that may be none: NOT_APPLICABLE, since they need not move', () => {
  const given = [pristine('4.30 Å'), shift('0.03 Å'), intercalated('200 mAh/g')];
  expect(readings(icXrd, given)).toMatchObject([
    {
      direction: 'NOT_APPLICABLE',
      sentence:
        'The layers move apart by 0.03 angstrom (0.025 to 0.035). Layers that start at 4.3 angstrom (4.295 to 4.305) are ' +
        'already as wide as the 4.2 angstrom that the ion needs, and need not move.',
    },
  ]);
});

test('R-IC-XRD of layers that may be as wide as the ion needs: what they need is never below 0', () => {
  const [found] = readings(icXrd, [pristine('4.20 Å'), shift('0.01 Å'), intercalated('200 mAh/g')]);
  expect(found?.direction).toBe('NEUTRAL');
  expect(found?.sentence).toContain('needs 0 angstrom (0 to 0.001797), not surely more than'); // 0.5 x 200.5/278.926 x 0.005
});

test('R-IC-XRD of layers that move together, where intercalation needs room: CONTRADICTS', () => {
  const [found] = readings(icXrd, [pristine('3.83 Å'), shift('-0.30 Å'), intercalated('200 mAh/g')]);
  expect(found?.direction).toBe('CONTRADICTS');
  expect(found?.sentence).toContain('The layers move together by 0.3 angstrom (0.295 to 0.305).');
});

test('R-IC-XRD counts a capacity only of a window that lies within the region asked', () => {
  const window = (region: string, upper: string, lower: string): readonly Said[] => [
    { quantity: 'REGION_UPPER_POTENTIAL', value: upper, conditions: { region } },
    { quantity: 'REGION_LOWER_POTENTIAL', value: lower, conditions: { region } },
  ];
  const given = [pristine('3.83 Å'), negligible, intercalated('200 mAh/g', 'IP')];
  const below = [...given, ...window('IP', '0.08 V', '0.01 V')];
  expect(directions(icXrd, below, { region: 'PLATEAU' })).toEqual(['CONTRADICTS']);
  expect(directions(icXrd, below, { region: 'IP' })).toEqual(['CONTRADICTS']);
  expect(directions(icXrd, below, { region: 'FULL' })).toEqual(['CONTRADICTS']);
  const across = [...given, ...window('IP', '0.16 V', '0.068 V')];
  expect(directions(icXrd, across, { region: 'PLATEAU' })).toEqual(['NEUTRAL']);
  const open = [pristine('3.83 Å'), negligible, intercalated('200 mAh/g')];
  expect(directions(icXrd, open, { region: 'PLATEAU' })).toEqual(['NEUTRAL']);
  expect(directions(icXrd, given, { region: 'PLATEAU' })).toEqual(['NEUTRAL']);
});

test('R-IC-XRD of another region than the one asked: NOT_APPLICABLE; of nothing: no reading', () => {
  const boundary: Said = { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.1 V' };
  expect(directions(icXrd, [negligible, boundary], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(icXrd, [pristine('3.83 Å')])).toEqual([]);
});

test('R-IC-XRD of a growth without a size: INSUFFICIENT', () => {
  expect(directions(icXrd, [{ quantity: 'D002', trend: 'INCREASES' }])).toEqual(['INSUFFICIENT']);
});

test.each<[IonSymbol, string, number | undefined, string]>([
  [
    'Li',
    'SUPPORTS',
    1,
    'The layers move apart by 0.13 angstrom (0.11 to 0.15), and back on extraction. They reach 3.96 angstrom ' +
      '(3.95 to 3.97), more than the 3.7 angstrom that the ion needs.',
  ],
  [
    'Na',
    'CONTRADICTS',
    undefined,
    // 0.5 x 55/278.926 x (4.2 - 3.83), between 54.5 x 0.36 and 55.5 x 0.38
    'The layers are said to keep their spacing, which means within 0.03 angstrom. The capacity ascribed to ' +
      'intercalation needs 0.03648 angstrom (0.03516 to 0.03781), more than that.',
  ],
  ['K', 'SUPPORTS', undefined, 'The layers move apart by 0.15 angstrom (0.13 to 0.17), and back on extraction.'],
])('R-IC-XRD of the seed paper for %s: %s', async (ion, direction, weight, sentence) => {
  const found = readings(icXrd, await seedEvidence(), { ion });
  expect(found).toMatchObject([{ direction, sentence }]);
  expect(found[0]?.weight).toBe(weight);
});

test.each<[IonSymbol, string, string]>([
  ['Li', 'SLOPE', 'NOT_APPLICABLE'],
  ['Na', 'SLOPE', 'NEUTRAL'],
  ['K', 'SLOPE', 'NEUTRAL'],
  ['Na', 'IP', 'CONTRADICTS'],
  ['K', 'IP', 'SUPPORTS'],
  ['Li', 'IP', 'SUPPORTS'],
  ['Na', 'PLATEAU', 'NEUTRAL'],
])('R-IC-XRD of the seed paper for %s in the region %s: %s', async (ion, region, direction) => {
  expect(directions(icXrd, await seedEvidence(), { ion, region })).toEqual([direction]);
});
