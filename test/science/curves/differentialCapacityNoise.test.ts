import { expect, test } from '@jest/globals';
import { differentialCapacity } from '../../../src/science/curves/differentialCapacity.ts';
import { differentialCapacityPeaks } from '../../../src/science/curves/differentialCapacityPeaks.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { foundIn } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const RUNS = 200;

/** 300 mAh/g at constant current, with noise of the potential of a standard deviation in V. */
function noisyProfile(potential: (share: number) => number, rows: number, deviation: number, seed: number): Profile {
  const noise = normalNumbers(seed);
  const capacity = Float64Array.from({ length: rows }, (_, row) => (300 * row) / (rows - 1));
  return { capacity, voltage: capacity.map((charge) => potential(charge / 300) + deviation * noise()) };
}

const peaksOf = (profile: Profile, step = 0.001) =>
  differentialCapacityPeaks(foundIn(differentialCapacity(profile, { step, window: 11, order: 3 })), {
    prominence: 0.05,
    distance: 0.01,
  });

/** In how many runs there is a peak. */
const withPeak = (potential: (share: number) => number, rows: number, deviation: number) =>
  Array.from({ length: RUNS }, (_, run) => peaksOf(noisyProfile(potential, rows, deviation, 7919 * run + 13))).filter(
    ({ peaks }) => peaks.length > 0,
  ).length;

test.each([
  ['few rows, 2 mV apart', 250, 5e-4],
  ['noise of two steps', 600, 2e-3],
])('a straight profile with noise shows a peak in 5 %% of 200 curves at most: %s', (_, rows, deviation) => {
  expect(withPeak((share) => 0.6 - 0.5 * share, rows, deviation)).toBeLessThanOrEqual(10);
});

test('nor does one whose |dQ/dV| grows all the way, nor one with an edge, which a cubic window would ring at', () => {
  expect(withPeak((share) => 0.6 * Math.exp(-3 * share), 500, 1e-3)).toBeLessThanOrEqual(10);
  const edge = (share: number) => (share < 0.5 ? 0.6 - 0.7 * share : 0.25 - 0.2 * (share - 0.5));
  expect(withPeak(edge, 500, 1e-3)).toBeLessThanOrEqual(10);
});

test('potentials in steps of 2 or 3 mV make no peaks of a straight profile', () => {
  for (const resolution of [0.002, 0.003]) {
    const told = (share: number) => Math.round((0.6 - 0.5 * share) / resolution) * resolution;
    expect(peaksOf(noisyProfile(told, 5000, 0, 1)).peaks).toEqual([]);
  }
});

test('what noise makes is told with its strength, and how strong it would have to be', () => {
  const { peaks, strongestOfNoise } = peaksOf(noisyProfile((share) => 0.6 - 0.5 * share, 400, 2e-3, 1));
  expect(peaks).toEqual([]);
  expect(strongestOfNoise?.strength).toBeGreaterThan(2);
  expect(strongestOfNoise?.strength).toBeLessThan(strongestOfNoise?.needed ?? 0);
  // the range of some 280 normal numbers is below 6.7 in 95 % of cases, over the root of 2
  expect(strongestOfNoise?.needed).toBeCloseTo(4.7, 1);
  // without noise there is nothing to doubt
  expect(peaksOf(noisyProfile((share) => 0.6 * Math.exp(-3 * share), 4001, 0, 1)).strongestOfNoise).toBeNull();
});
