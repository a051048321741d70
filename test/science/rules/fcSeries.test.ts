import { expect, test } from '@jest/globals';
import { fcSeries } from '../../../src/science/rules/fcSeries.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const names = ['hc', 'hc1', 'hc2', 'hc3', 'hc4'];
const capacities = ['100 mAh/g', '150 mAh/g', '200 mAh/g', '250 mAh/g', '300 mAh/g'];
const volumes = ['0.10 cm3/g', '0.15 cm3/g', '0.20 cm3/g', '0.25 cm3/g', '0.30 cm3/g'];
const densities = ['2.0 g/cm3', '1.9 g/cm3', '1.8 g/cm3', '1.7 g/cm3', '1.6 g/cm3'];

const capacity = (material: string, value: string): Said => ({ material, quantity: 'PLATEAU_CAPACITY', value });

function of(quantity: 'CLOSED_PORE_VOLUME' | 'TRUE_DENSITY', values: readonly string[]): readonly Said[] {
  return values.map((value, place) => ({ material: names[place] ?? '', ion: null, quantity, value }));
}

const plateaus = capacities.map((value, place) => capacity(names[place] ?? '', value));

test.each<[string, string, readonly Said[]]>([
  ['5 carbons that rise with their closed pores', 'SUPPORTS', of('CLOSED_PORE_VOLUME', volumes)],
  ['5 carbons that fall with their closed pores', 'CONTRADICTS', of('CLOSED_PORE_VOLUME', volumes.toReversed())],
  ['5 carbons that rise as their density falls', 'SUPPORTS', of('TRUE_DENSITY', densities)],
  ['5 carbons that rise with their density', 'CONTRADICTS', of('TRUE_DENSITY', densities.toReversed())],
  ['4 carbons that rise: 2 of 24 orders are perfect', 'NEUTRAL', of('CLOSED_PORE_VOLUME', volumes.slice(0, 4))],
  ['3 carbons', 'INSUFFICIENT', of('CLOSED_PORE_VOLUME', volumes.slice(0, 3))],
])('R-FC-SERIES at %s: %s', (_what, direction, measures) => {
  expect(directions(fcSeries, [...plateaus, ...measures])).toEqual([direction]);
});

/** Nine carbons in the order of their closed pores, but for pairs that have changed places. */
function swapped(...swaps: readonly (readonly [number, number])[]): readonly Said[] {
  const ranks = Array.from({ length: 9 }, (_, place) => place);
  for (const [a, b] of swaps) [ranks[a], ranks[b]] = [b, a];
  return ranks.flatMap((rank, place): readonly Said[] => [
    capacity(`hc${place}`, `${100 + 10 * rank} mAh/g`),
    { material: `hc${place}`, ion: null, quantity: 'CLOSED_PORE_VOLUME', value: `0.${10 + place} cm3/g` },
  ]);
}

// rho is 1 - 6 x 32 / 720 = 0.7333 where two carbons lie 4 places off, 1 - 6 x 34 / 720 = 0.7167 with two neighbours more
test('R-FC-SERIES at 9 carbons whose interval begins at 0.0189, and at -0.0111: SUPPORTS and NEUTRAL', () => {
  const [one, other] = [swapped([0, 4]), swapped([0, 4], [7, 8])];
  expect(readings(fcSeries, one)[0]?.sentence).toMatch(/ is 0\.7333 \(0\.0189\d* to /);
  expect(directions(fcSeries, one)).toEqual(['SUPPORTS']);
  expect(readings(fcSeries, other)[0]?.sentence).toMatch(/ is 0\.7167 \(-0\.011\d* to /);
  expect(directions(fcSeries, other)).toEqual(['NEUTRAL']);
});

test('R-FC-SERIES asked for more than 0.0189, or for no more than -0.0111, points another way', () => {
  const [one, other] = [swapped([0, 4]), swapped([0, 4], [7, 8])];
  expect(directions(fcSeries, one, { parameters: { noCorrelation: 0.02 } })).toEqual(['NEUTRAL']);
  expect(directions(fcSeries, other, { parameters: { noCorrelation: -0.02 } })).toEqual(['SUPPORTS']);
});

test('R-FC-SERIES says over how many carbons', () => {
  expect(readings(fcSeries, [...plateaus, ...of('CLOSED_PORE_VOLUME', volumes)])[0]?.sentence).toBe(
    'Over 5 carbons of one laboratory the rank correlation of plateau capacity with closed-pore volume is 1 (0.1608 to 1).',
  );
});

test('R-FC-SERIES takes plateau share times whole where no plateau capacity is printed, and rests on both', () => {
  const shares = names.flatMap((material, place): readonly Said[] => [
    { material, quantity: 'PLATEAU_SHARE', value: '50 %' },
    { material, quantity: 'REVERSIBLE_CAPACITY', value: `${200 + 50 * place} mAh/g` },
  ]);
  const [reading] = readings(fcSeries, [...shares, ...of('CLOSED_PORE_VOLUME', volumes)]);
  expect(reading?.direction).toBe('SUPPORTS');
  const quantities = reading?.inputs.map(({ observation }) => observation.quantity);
  expect(quantities?.filter((each) => each === 'REVERSIBLE_CAPACITY')).toHaveLength(5);
  expect(quantities?.filter((each) => each === 'PLATEAU_SHARE')).toHaveLength(5);
});

test('R-FC-SERIES mixes printed plateau capacities with those from shares', () => {
  const [first, ...others] = plateaus;
  const share: readonly Said[] = [
    { quantity: 'SLOPE_SHARE', value: '50 %' },
    { quantity: 'REVERSIBLE_CAPACITY', value: '200 mAh/g' },
  ];
  expect(first?.material).toBe('hc');
  expect(directions(fcSeries, [...share, ...others, ...of('CLOSED_PORE_VOLUME', volumes)])).toEqual(['SUPPORTS']);
});

test('R-FC-SERIES of one carbon, or without pores, finds nothing to read', () => {
  expect(directions(fcSeries, [...plateaus.slice(0, 1), ...of('CLOSED_PORE_VOLUME', volumes.slice(0, 1))])).toEqual([]);
  expect(directions(fcSeries, plateaus)).toEqual([]);
});

test('R-FC-SERIES is NOT_APPLICABLE to the slope', () => {
  const said = [...plateaus, ...of('CLOSED_PORE_VOLUME', volumes)];
  expect(directions(fcSeries, said, { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test('R-FC-SERIES finds nothing to read in the seed paper, which has one carbon', async () => {
  const base = await seedEvidence();
  expect((['Li', 'Na', 'K'] as const).flatMap((ion) => readings(fcSeries, base, { ion }))).toEqual([]);
});
