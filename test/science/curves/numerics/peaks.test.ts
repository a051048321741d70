import { expect, test } from '@jest/globals';
import { inflection } from '../../../../src/science/curves/numerics/inflection.ts';
import { prominentPeaks } from '../../../../src/science/curves/numerics/prominentPeaks.ts';
import { savitzkyGolay, weightsOf } from '../../../../src/science/curves/numerics/savitzkyGolay.ts';
import { foundIn, refusalOf } from '../../../support/analysed.ts';
import { normalNumbers } from '../../../support/made.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(9)) + 0);

test('weights are those of Savitzky and Golay: -3, 12, 17, 12, -3 over 35, and -2 to 2 over 10', () => {
  const window = { window: 5, order: 2 };
  expect(rounded(weightsOf(window, 0).map((weight) => 35 * weight))).toEqual([-3, 12, 17, 12, -3]);
  expect(rounded(weightsOf(window, 1).map((weight) => 10 * weight))).toEqual([-2, -1, 0, 1, 2]);
});

test('a cubic comes back from a window of order 3, and its slope', () => {
  const cubic = Float64Array.from({ length: 9 }, (_, at) => (at / 2) ** 3);
  const window = { window: 5, order: 3 };
  expect(rounded(foundIn(savitzkyGolay(cubic, 0.5, window, 0)))).toEqual(
    rounded([1, 1.5, 2, 2.5, 3].map((x) => x ** 3)),
  );
  expect(rounded(foundIn(savitzkyGolay(cubic, 0.5, window, 1)))).toEqual([3, 6.75, 12, 18.75, 27]);
});

test('a window that is even, short for its order or longer than the values is refused', () => {
  for (const window of [4, 3, 5.5]) {
    expect(refusalOf(savitzkyGolay(numbers(1, 2, 3, 4, 5, 6), 1, { window, order: 3 }, 1))?.code).toBe('WINDOW_UNFIT');
  }
  expect(refusalOf(savitzkyGolay(numbers(1, 2, 3), 1, { window: 5, order: 3 }, 1))?.message).toBe(
    '3 points are fewer than the 5 of the window',
  );
});

test('the prominence of a peak reaches down to the higher of its two sides, past lower peaks', () => {
  const values = numbers(0, 5, 2, 9, 1, 4, 3);
  expect(prominentPeaks(values, { leastProminence: 0, leastDistance: 1 })).toEqual([
    { at: 1, height: 5, prominence: 3, left: 0, right: 2 },
    { at: 3, height: 9, prominence: 8, left: 2, right: 4 },
    { at: 5, height: 4, prominence: 1, left: 4, right: 6 },
  ]);
  expect(prominentPeaks(values, { leastProminence: 2, leastDistance: 1 }).map(({ at }) => at)).toEqual([1, 3]);
});

test('of two peaks that are too near the lower one is left out; an end is no peak, a level top one', () => {
  const near = numbers(0, 5, 2, 9, 1);
  expect(prominentPeaks(near, { leastProminence: 0, leastDistance: 3 }).map(({ at }) => at)).toEqual([3]);
  expect(prominentPeaks(numbers(9, 1, 5, 5, 5, 2, 8), { leastProminence: 0, leastDistance: 1 })).toEqual([
    { at: 3, height: 5, prominence: 3, left: 1, right: 5 },
  ]);
  expect(prominentPeaks(numbers(0, 5, 5, 6), { leastProminence: 0, leastDistance: 1 })).toEqual([]);
});

test('the inflection of 10 + 5 u + 3 u^2 - u^3 lies at u = 1 with slope 8 and value 17', () => {
  const values = Float64Array.from([-3, -2, -1, 0, 1, 2, 3], (u) => 10 + 5 * u + 3 * u ** 2 - u ** 3);
  const { at, value, slope } = foundIn(inflection(values, 'STEEPEST'));
  expect([at.value, value.value, slope.value].map((each) => Number(each.toFixed(9)))).toEqual([1, 17, 8]);
  expect(refusalOf(inflection(values, 'FLATTEST'))?.code).toBe('NO_INFLECTION');
  expect(refusalOf(inflection(values.subarray(0, 4), 'STEEPEST'))?.code).toBe('NO_INFLECTION');
  expect(refusalOf(inflection(numbers(1, 2, 3), 'STEEPEST'))?.code).toBe('TOO_FEW_POINTS');
});

test('95 % intervals of place, value and slope of an inflection hold the truth in 95 % of 400 runs', () => {
  const counts = { at: 0, value: 0, slope: 0 };
  for (let run = 0; run < 400; run += 1) {
    const noise = normalNumbers(31 * run + 5);
    const values = Float64Array.from({ length: 21 }, (_, row) => {
      const u = (row - 10) / 10;
      return 1 + 2 * u + 0.3 * u ** 2 - u ** 3 + 0.01 * noise();
    });
    const { at, value, slope } = foundIn(inflection(values, 'STEEPEST'));
    // u = 0.1: at 1 step, with 1.202 and a slope of 0.203 a step
    if (at.lower <= 1 && at.upper >= 1) counts.at += 1;
    if (value.lower <= 1.202 && value.upper >= 1.202) counts.value += 1;
    if (slope.lower <= 0.203 && slope.upper >= 0.203) counts.slope += 1;
  }
  for (const count of Object.values(counts)) {
    expect(count).toBeGreaterThanOrEqual(365);
    expect(count).toBeLessThanOrEqual(397);
  }
});
