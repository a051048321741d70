import { expect, test } from '@jest/globals';
import type { Branch } from '../../../src/science/curves/branch.ts';
import { ohmicLine } from '../../../src/science/curves/ohmicLine.ts';
import { runsThatHold } from '../../support/voltammograms.ts';

/** A sweep from 2 V down or from 0 V up in 100 rows; mA by potential, with its sign. */
function sweep(direction: Branch['direction'], current: (potential: number) => number): Branch {
  const up = Float64Array.from({ length: 101 }, (_, row) => row / 50);
  const potential = direction === 'ANODIC' ? up : up.toReversed();
  return { direction, potential, current: potential.map(current) };
}

/** Through 500 ohm, with what is stored on top, and noise. */
const loop = (stored: number, noise = () => 0) =>
  [
    sweep('CATHODIC', (volts) => 2 * volts - stored + noise()),
    sweep('ANODIC', (volts) => 2 * volts + stored + noise()),
  ] as const;

test('ohmicLine() of 2 mA per volt there and back is 500 ohm', () => {
  const line = ohmicLine(...loop(0));
  expect(line?.resistance).toBeCloseTo(500, 9);
  expect(line?.rSquared).toBeCloseTo(1, 12);
});

test('a loop that opens, a line that falls, and one that misses 0 V by half a volt are no resistance', () => {
  // 2 V make a scatter of 4/3 mA2 around 2 mA; 0.4 mA there and back one of 0.16
  expect(ohmicLine(...loop(0.4))).toBeNull();
  expect(
    ohmicLine(
      sweep('CATHODIC', (volts) => -volts),
      sweep('ANODIC', (volts) => -volts),
    ),
  ).toBeNull();
  expect(
    ohmicLine(
      sweep('CATHODIC', (volts) => volts - 0.5),
      sweep('ANODIC', (volts) => volts - 0.5),
    ),
  ).toBeNull();
  expect(
    ohmicLine(
      sweep('CATHODIC', () => 0),
      sweep('ANODIC', () => 0),
    ),
  ).toBeNull();
});

test('a short circuit with noise of 5 % of its greatest current is known in 200 of 200 runs', () => {
  expect(runsThatHold((noise) => ohmicLine(...loop(0, () => 0.2 * noise())) !== null)).toBe(200);
});

test('a cell that stores ions beside a leak of as much current is taken for none in 200 runs', () => {
  expect(runsThatHold((noise) => ohmicLine(...loop(2, () => 0.1 * noise())) !== null)).toBe(0);
});
