import { expect, test } from '@jest/globals';
import { crossingOf } from '../../../src/science/curves/capacityAt.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { roundingStep } from '../../../src/science/curves/roundingStep.ts';
import { slopePlateau } from '../../../src/science/curves/slopePlateau.ts';
import { foundIn } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

test.each([
  [[0.105, 0.1, 0.09], 0.005],
  [[0.302, 0.1, 0.099], 0.001],
  [[1.2345, 0.1], 0.0005],
  [[0.5, 0.25], 0.01],
  [[Math.fround(0.101), Math.fround(3.3)], 0.001],
  [[Math.PI, Math.E], 0],
])('roundingStep() of %p is %d V', (voltage, step) => {
  expect(roundingStep(Float64Array.from(voltage))).toBe(step);
});

/** One row each mAh, in steps of 1 mV: 0.1 V from row 5 to row 8. */
const STAIRS: Profile = {
  capacity: numbers(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
  voltage: numbers(0.103, 0.102, 0.102, 0.101, 0.101, 0.1, 0.1, 0.1, 0.1, 0.099, 0.099, 0.098),
};

test('a run of rows at the boundary is parted in its middle, and the rows around it are its bounds', () => {
  const crossing = crossingOf(STAIRS, 0.1);
  expect(crossing.capacity).toBeCloseTo(6.5, 9);
  expect(crossing).toMatchObject({ before: 4, behind: 9 });
  const rising = { capacity: STAIRS.capacity, voltage: STAIRS.voltage.slice().reverse() };
  expect(crossingOf(rising, 0.1).capacity).toBeCloseTo(11 - 6.5, 9);
});

test('a boundary between two steps parts the run that it is nearest to as it parts the step', () => {
  // 0.1005 to 0.0995 V flow from 4.5 to 8.5 mAh: 0.1002 V is 3 tenths on
  const { capacity, before, behind } = crossingOf(STAIRS, 0.1002);
  expect(capacity).toBeCloseTo(4.5 + 0.3 * 4, 9);
  expect([before, behind]).toEqual([4, 9]);
});

test('rows of one potential are parted in halves where no steps are told', () => {
  const level = { capacity: numbers(0, 10, 30, 40), voltage: numbers(0.2, 0.1, 0.1, 0.05) };
  expect(crossingOf(level, 0.1).capacity).toBe(20);
});

test('the last row bounds a crossing whose far side is within the rounding', () => {
  expect(crossingOf({ capacity: numbers(0, 1, 2), voltage: numbers(0.2, 0.11, 0.1) }, 0.1)).toMatchObject({
    before: 1,
    behind: 2,
  });
});

/** Share of the charge above a potential: a step at 68 mV, 12 mV wide, moved by some mV. */
const shareAbove = (potential: number, moved: number) => 1 / (1 + Math.exp((potential - 0.068 - moved) / 0.012));
const potentialAt = (share: number, moved: number) => 0.068 + moved + 0.012 * Math.log(1 / share - 1);

test.each([
  [0.0005, 10],
  [0.0005, 60],
  [0.001, 10],
  [0.001, 60],
  [0.005, 10],
  [0.005, 60],
])(
  'steps of %d V and rows of %d s move the split by less than a twentieth of a step, and its bounds hold the truth',
  (step, seconds) => {
    const deviate = normalNumbers(8);
    // 300 mAh/g in 10 h
    const rows = 36_000 / seconds;
    const capacity = Float64Array.from({ length: rows + 1 }, (_, row) => (300 * row) / rows);
    let [held, sum] = [0, 0];
    for (let profile = 0; profile < 100; profile += 1) {
      const moved = 0.002 * deviate();
      const voltage = capacity.map((charge) => {
        const potential = potentialAt(0.001 + (0.998 * charge) / 300, moved);
        return Math.round(potential / step) * step;
      });
      const truth = (300 * (shareAbove(0.1, moved) - 0.001)) / 0.998;
      const { slope, resolution } = foundIn(slopePlateau({ capacity, voltage }, 0.1));
      if (Math.abs(slope - truth) <= resolution) held += 1;
      sum += slope / truth - 1;
    }
    expect(held).toBeGreaterThanOrEqual(90);
    // so far above the step, the charge falls by a share of 1 in 12 mV
    expect(0.012 * Math.abs(sum / 100)).toBeLessThan(step / 20);
  },
);
