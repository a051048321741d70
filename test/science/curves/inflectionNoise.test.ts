import { expect, test } from '@jest/globals';
import { inflectionBoundary } from '../../../src/science/curves/inflectionBoundary.ts';
import type { Estimate } from '../../../src/science/curves/numerics/estimate.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { refusalOf } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const RUNS = 200;
const OPTIONS = { cells: 200, window: 11, order: 3, prominence: 0.1 };

/** Rows of 300 mAh/g with noise of the potential, in V; in whole millivolts if the instrument tells no more. */
type Made = { readonly rows: number; readonly deviation: number; readonly inMillivolts?: boolean };

function profilesOf(
  potential: (charge: number) => number,
  { rows, deviation, inMillivolts }: Made,
): readonly Profile[] {
  const capacity = Float64Array.from({ length: rows }, (_, row) => (300 * row) / (rows - 1));
  const clean = capacity.map(potential);
  return Array.from({ length: RUNS }, (_, run) => {
    const noise = normalNumbers(7919 * run + 13 + rows);
    const voltage = clean.map((each) => each + deviation * noise());
    return { capacity, voltage: inMillivolts ? voltage.map((each) => Math.round(1000 * each) / 1000) : voltage };
  });
}

/** Of how many runs an inflection is told. */
const withInflection = (potential: (charge: number) => number, made: Made) =>
  profilesOf(potential, made).filter((profile) => 'found' in inflectionBoundary(profile, OPTIONS)).length;

const straight = (q: number) => 0.7 - 0.0023 * q;
const knee = (q: number) => (q < 150 ? 0.7 - 0.004 * q : 0.1 - 0.0005 * (q - 150));
/** Steep at both ends, and flat between: a plateau in whole millivolts is a staircase. */
const trough = (q: number) => 0.1 + 0.6 * Math.exp(-q / 40) - 0.08 * Math.exp((q - 300) / 6);

test.each([
  ['a straight one, in parts of one row each', straight, { rows: 201, deviation: 1e-3 }],
  ['a straight one, in parts of one row and a half', straight, { rows: 300, deviation: 5e-3 }],
  ['a knee in whole millivolts', knee, { rows: 300, deviation: 1e-4, inMillivolts: true }],
  ['a flat one in whole millivolts', trough, { rows: 1200, deviation: 1e-4, inMillivolts: true }],
] as const)('of 200 profiles without an inflection, noise shows one in 5 %% at most: %s', (_, potential, made) => {
  expect(withInflection(potential, made)).toBeLessThanOrEqual(10);
});

test('the refusal tells how strong the strongest is, and how strong it would have to be', () => {
  const [profile] = profilesOf(straight, { rows: 300, deviation: 5e-3 }) as [Profile];
  expect(refusalOf(inflectionBoundary(profile, OPTIONS))?.message).toMatch(
    /^\|dV\/dQ\| has no maximum that stands out from its noise: the strongest stands out by [1-4]\.\d standard errors, where noise alone reaches 4\.\d in 1 of 20 profiles; /,
  );
});

/** Those that are told; where noise levels the steepest place, none is. */
const boundariesOf = (profiles: readonly Profile[]): readonly Estimate[] =>
  profiles.flatMap((profile) => {
    const boundary = inflectionBoundary(profile, OPTIONS);
    return 'found' in boundary ? [boundary.found.boundary] : [];
  });

/** Two plateaus with the steepest place between them at 0.3 V. */
const stairs = (width: number) => (q: number) => 0.3 - 0.2 * Math.tanh((q - 120) / width) - 2e-4 * (q - 120);

test.each([
  ['15 mAh/g wide, of few rows', stairs(15), { rows: 300, deviation: 1e-3 }],
  ['60 mAh/g wide, under noise of 5 mV', stairs(60), { rows: 800, deviation: 5e-3 }],
] as const)(
  'an inflection that stands out is found, and its interval holds it in 95 %% of 200 runs: %s',
  (_, potential, made) => {
    const told = boundariesOf(profilesOf(potential, made));
    expect(told.length).toBeGreaterThanOrEqual(195);
    const inside = told.filter(({ lower, upper }) => lower <= 0.3 && upper >= 0.3).length;
    expect(inside).toBeGreaterThanOrEqual(180);
    expect(inside).toBeLessThanOrEqual(199);
  },
);

test('near the limit of the noise it is found in most runs, and the interval holds it in 9 of 10 of these at least', () => {
  const told = boundariesOf(profilesOf(stairs(15), { rows: 800, deviation: 0.015 }));
  expect(told.length).toBeGreaterThanOrEqual(150);
  const inside = told.filter(({ lower, upper }) => lower <= 0.3 && upper >= 0.3).length;
  expect(inside / told.length).toBeGreaterThanOrEqual(0.9);
});
