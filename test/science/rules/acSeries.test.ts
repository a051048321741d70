import { expect, test } from '@jest/globals';
import { acSeries } from '../../../src/science/rules/acSeries.ts';
import { type Asked, directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

type Carbon = { readonly slope: string; readonly defects?: string; readonly cRate?: string };

/** Carbons hc, hc1, hc2 ... of one laboratory; the first is the one judged. */
function series(carbons: readonly Carbon[], measure: 'ID_IG' | 'DEFECT_DENSITY' = 'ID_IG'): readonly Said[] {
  return carbons.flatMap(({ slope, defects, cRate = '0.1 C' }, place): readonly Said[] => {
    const material = place === 0 ? 'hc' : `hc${place}`;
    const capacity: Said = { material, quantity: 'SLOPE_CAPACITY', value: slope, conditions: { cRate } };
    return defects === undefined
      ? [capacity]
      : [capacity, { material, ion: null, quantity: measure, value: defects, technique: 'RAMAN' }];
  });
}

const capacities = ['100 mAh/g', '120 mAh/g', '140 mAh/g', '160 mAh/g', '180 mAh/g'];
const ratios = ['1.0', '1.1', '1.2', '1.3', '1.4'];
const rising = capacities.map((slope, place): Carbon => ({ slope, defects: ratios[place] ?? '' }));
const falling = capacities.map((slope, place): Carbon => ({ slope, defects: ratios[4 - place] ?? '' }));

test.each<[string, string, readonly Carbon[]]>([
  ['5 carbons that rise with their defects', 'SUPPORTS', rising],
  ['5 carbons that fall with their defects', 'CONTRADICTS', falling],
  ['4 carbons that rise: 2 of 24 orders are perfect', 'NEUTRAL', rising.slice(0, 4)],
  ['3 carbons', 'INSUFFICIENT', rising.slice(0, 3)],
  ['5 carbons that are all alike', 'INSUFFICIENT', rising.map(({ slope }) => ({ slope, defects: '1.0' }))],
])('R-AC-SERIES at %s: %s', (_what, direction, carbons) => {
  expect(directions(acSeries, series(carbons))).toEqual([direction]);
});

test('R-AC-SERIES says how many carbons and what it found', () => {
  const [reading] = readings(acSeries, series(rising));
  expect(reading?.sentence).toBe(
    'Over 5 carbons of one laboratory the rank correlation of slope capacity with ID/IG is 1 (0.1608 to 1).',
  );
  expect(reading?.inputs).toHaveLength(10);
});

test('R-AC-SERIES says why a short series tells nothing', () => {
  expect(readings(acSeries, series(rising.slice(0, 3)))[0]?.sentence).toBe(
    'Over 3 carbons of one laboratory nothing can be told of slope capacity against ID/IG: it takes at least 4, not all ' +
      'alike; 5 in perfect order are the fewest that decide.',
  );
});

test.each([
  [3, 'at least 4, not all alike; 5 in perfect'], // no interval exists of fewer than 4
  [6, 'at least 6, not all alike; 6 in perfect'],
])('R-AC-SERIES of 3 carbons asked for %i says what it takes', (leastCarbons, words) => {
  const [reading] = readings(acSeries, series(rising.slice(0, 3)), { parameters: { leastCarbons } });
  expect(reading?.direction).toBe('INSUFFICIENT');
  expect(reading?.sentence).toContain(words);
});

test('R-AC-SERIES at a straddling interval is NEUTRAL and says so', () => {
  expect(readings(acSeries, series(rising.slice(0, 4)))[0]?.sentence).toMatch(
    /is 1 \(-0\.\d+ to 1\): the interval reaches to both sides of above 0 and of below 0; 5 in perfect order are the fewest that decide\.$/,
  );
});

test('R-AC-SERIES needs no more than one laboratory: carbons of another do not count', () => {
  const [first, ...others] = series(rising);
  const elsewhere = others.map((each) => (each.material === 'hc4' ? { ...each, dataset: 'roe_2020_other' } : each));
  expect(first && directions(acSeries, [first, ...elsewhere])).toEqual(['NEUTRAL']);
});

test('R-AC-SERIES compares capacities of one rate', () => {
  const mixed = rising.map((each, place) => (place < 3 ? each : { ...each, cRate: '1 C' }));
  expect(directions(acSeries, series(mixed))).toEqual(['INSUFFICIENT']);
});

test('R-AC-SERIES leaves out carbons whose defects were not measured, and structure taken after cycling', () => {
  const partly = rising.map((each, place) => (place === 4 ? { slope: each.slope } : each));
  expect(readings(acSeries, series(partly))[0]?.inputs).toHaveLength(8);
  const cycled = series(rising).map((each) =>
    each.quantity === 'ID_IG'
      ? { ...each, conditions: { mode: each.material === 'hc' ? 'PRISTINE' : 'EX_SITU' } }
      : each,
  );
  expect(directions(acSeries, cycled)).toEqual([]);
});

test('R-AC-SERIES reads each measure of defects by itself', () => {
  const both = [...series(rising), ...series(rising, 'DEFECT_DENSITY').filter(({ ion }) => ion === null)];
  expect(directions(acSeries, both)).toEqual(['SUPPORTS', 'SUPPORTS']);
});

test('R-AC-SERIES finds nothing to read in one carbon, or where the carbon judged has no such number', () => {
  expect(directions(acSeries, series(rising.slice(0, 1)))).toEqual([]);
  expect(
    directions(acSeries, series(rising.map((each, place) => (place === 0 ? { slope: each.slope } : each)))),
  ).toEqual([]);
});

test.each<[string, string]>([
  ['PLATEAU', 'NOT_APPLICABLE'],
  ['SLOPE', 'SUPPORTS'],
])('R-AC-SERIES for adsorption in %s: %s', (region, direction) => {
  expect(directions(acSeries, series(rising), { region })).toEqual([direction]);
});

test.each<Asked['ion'] & string>(['Li', 'Na', 'K'])(
  'R-AC-SERIES finds no series in the seed paper for %s',
  async (ion) => {
    expect(directions(acSeries, await seedEvidence(), { ion })).toEqual([]);
  },
);
