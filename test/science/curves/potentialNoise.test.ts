import { expect, test } from '@jest/globals';
import { capacityCells } from '../../../src/science/curves/capacityCells.ts';
import { cellNoise } from '../../../src/science/curves/cellNoise.ts';
import { crossingError } from '../../../src/science/curves/crossingError.ts';
import { gridNoise } from '../../../src/science/curves/gridNoise.ts';
import { varianceOfSum } from '../../../src/science/curves/numerics/noise.ts';
import { weightsOf } from '../../../src/science/curves/numerics/savitzkyGolay.ts';
import { potentialGrid } from '../../../src/science/curves/potentialGrid.ts';
import { noiseWidth, potentialNoise, potentialResolution } from '../../../src/science/curves/potentialNoise.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { regionCapacities } from '../../../src/science/curves/regions.ts';
import { foundIn } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

/** 300 mAh/g from 0.6 V down to 0.1 V. */
function straight(rows: number, deviation: number, seed = 1): Profile {
  const noise = normalNumbers(seed);
  const capacity = Float64Array.from({ length: rows }, (_, row) => (300 * row) / (rows - 1));
  return { capacity, voltage: capacity.map((charge) => 0.6 - charge / 600 + deviation * noise()) };
}

test('the noise of the potential is found to some per cent, whatever curve, jump or spacing of rows', () => {
  const { capacity, voltage } = straight(5000, 1e-3);
  const bent = voltage.map((each, row) => each + 0.3 * Math.exp(-row / 300) + (row > 4000 ? 0.1 : 0));
  for (const profile of [
    { capacity, voltage },
    { capacity, voltage: bent },
    { capacity: capacity.map((charge) => charge ** 2 / 300), voltage: voltage.map((_, row) => bent[row] as number) },
  ]) {
    expect(Math.abs(potentialNoise(profile) / 1e-3 - 1)).toBeLessThan(0.06);
  }
});

test('a smooth curve of few rows has little noise, of fewer than 5 rows none; rows of one capacity count as even', () => {
  const capacity = Float64Array.from({ length: 21 }, (_, row) => row * 15);
  expect(potentialNoise({ capacity, voltage: capacity.map((charge) => 0.6 * Math.exp(-charge / 100)) })).toBeLessThan(
    1e-4,
  );
  expect(potentialNoise({ capacity: numbers(0, 1, 2, 3), voltage: numbers(4, 1, 3, 2) })).toBe(0);
  const twins = { capacity: numbers(0, 1, 1, 1, 2), voltage: numbers(0, 0, 1, 0, 0) };
  // 1 over the root of 1 + 34/36
  expect(potentialNoise(twins)).toBeCloseTo(1 / Math.sqrt(70 / 36), 9);
});

test('the steps of an instrument are the least difference of rows of which many repeat', () => {
  const { capacity, voltage } = straight(5000, 1e-4);
  const rounded = voltage.map((each) => Math.round(each * 1000) / 1000);
  expect(potentialResolution({ capacity, voltage: rounded })).toBeCloseTo(0.001, 9);
  expect(potentialResolution({ capacity, voltage })).toBe(0);
  expect(potentialResolution({ capacity, voltage: voltage.map(() => 0.1) })).toBe(0);
  expect(potentialResolution({ capacity: numbers(0), voltage: numbers(1) })).toBe(0);
});

test('noise counts over its own width, and over three quarters of the distance of rows', () => {
  expect(noiseWidth(3e-3, 0)).toBe(3e-3);
  expect(noiseWidth(3e-3, 4e-3 / 0.75)).toBeCloseTo(5e-3, 12);
});

test.each([
  ['rows 2 mV apart with noise of 0.1 mV', 250, 1e-4],
  ['rows 0.5 mV apart with noise of 0.5 mV', 1000, 5e-4],
  ['rows 0.1 mV apart with noise of 2 mV', 5000, 2e-3],
])('the noise of |dQ/dV| is that of 20 records, to a tenth: %s', (_, rows, deviation) => {
  const window = { window: 11, order: 3 };
  const weights = weightsOf(window, 1);
  let [seen, expected, count] = [0, 0, 0];
  for (let run = 0; run < 20; run += 1) {
    const profile = straight(rows, deviation, 31 * run + 7);
    const grid = foundIn(potentialGrid(profile, 0.001));
    const noise = gridNoise(profile, grid, window, deviation);
    for (let from = 30; from < grid.charge.length - 50; from += 7) {
      const slope = weights.reduce((sum, weight, at) => sum + weight * (grid.charge[from + at] as number), 0);
      // 600 mAh/g/V are 0.6 mAh/g a step
      seen += (slope - 0.6) ** 2;
      expected += varianceOfSum(weights, from, noise);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect(Math.abs(Math.sqrt(expected / seen) - 1)).toBeLessThan(0.15);
});

test('a stretch through which nothing flows has no noise', () => {
  const profile = { capacity: numbers(0, 1, 2, 2, 3, 4), voltage: numbers(0.4, 0.399, 0.398, 0.003, 0.002, 0) };
  const grid = foundIn(potentialGrid(profile, 0.001));
  const noise = gridNoise(profile, grid, { window: 5, order: 1 }, 1e-3);
  expect(noise.covariance(200, 200)).toBe(0);
  expect(noise.covariance(2, 2)).toBeGreaterThan(0);
});

test('parts of ten rows have a tenth of their variance; of half a row they go together', () => {
  const deviation = 1e-3;
  const many = straight(2001, deviation);
  const dense = cellNoise(many, foundIn(capacityCells(many, 200)));
  // but for the rows at their edges, which they share
  expect(dense.covariance(50, 50) / (potentialNoise(many) ** 2 / 10)).toBeCloseTo(0.95, 6);
  expect(dense.covariance(50, 52)).toBe(0);
  const few = straight(201, deviation);
  const sparse = cellNoise(few, foundIn(capacityCells(few, 200)));
  // a part between two rows has the mean of both
  expect(sparse.covariance(50, 50) / potentialNoise(few) ** 2).toBeCloseTo(0.5, 6);
  expect(sparse.covariance(50, 51) / potentialNoise(few) ** 2).toBeCloseTo(0.25, 6);
});

test('rows at one potential are one reading, that rounding moves', () => {
  // ten rows at each of ten potentials, in twenty parts: two parts a reading, and half a row on either side
  const capacity = Float64Array.from({ length: 100 }, (_, row) => row);
  const voltage = capacity.map((row) => -Math.floor(row / 10));
  const profile = { capacity, voltage };
  const { covariance } = cellNoise(profile, foundIn(capacityCells(profile, 20)));
  const variance = potentialNoise(profile) ** 2 + 1 / 12;
  expect(covariance(8, 8) / variance).toBeGreaterThan(0.8);
  expect(covariance(8, 9) / variance).toBeGreaterThan(0.4);
});

test('bounds of regions hold the true capacities in 90 % of 200 records at least, where noise is beyond the rows', () => {
  let [high, low] = [0, 0];
  for (let run = 0; run < 200; run += 1) {
    const profile = straight(201, 5e-3, 7919 * run + 13);
    const found = foundIn(regionCapacities(profile, { upper: 0.4, lower: 0.2 }));
    const [above, below] = [0.4, 0.2].map((at) => 1.96 * crossingError(profile, at, 5e-3)) as [number, number];
    if (Math.abs(found.high - 120) <= above) high += 1;
    if (Math.abs(found.low - 60) <= below) low += 1;
  }
  for (const count of [high, low]) {
    expect(count).toBeGreaterThanOrEqual(180);
    expect(count).toBeLessThanOrEqual(199);
  }
});

test('a crossing has no error without noise, and none where the profile does not cross', () => {
  const profile = straight(201, 0);
  expect(crossingError(profile, 0.3, 0)).toBe(0);
  expect(crossingError(profile, 0.9, 1e-3)).toBe(0);
});
