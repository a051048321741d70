import { expect, test } from '@jest/globals';
import { inflection } from '../../../../src/science/curves/numerics/inflection.ts';
import {
  highestBetween,
  localMaxima,
  lowestBetween,
  peaksAt,
} from '../../../../src/science/curves/numerics/prominentPeaks.ts';
import { savitzkyGolay, weightsOf } from '../../../../src/science/curves/numerics/savitzkyGolay.ts';
import { foundIn, refusalOf } from '../../../support/analysed.ts';
import { independentNoise, normalNumbers } from '../../../support/made.ts';

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

/** Peaks of all maxima, with what they are told apart by. */
const peaksOf = (values: Float64Array, leastDistance: number) =>
  peaksAt(values, localMaxima(values), leastDistance).map(({ at, height, prominence, left, right }) => ({
    at,
    height,
    prominence,
    left,
    right,
  }));

test('the prominence of a peak reaches down to the higher of its two sides, past lower peaks', () => {
  const values = numbers(0, 5, 2, 9, 1, 4, 3);
  expect(peaksOf(values, 1)).toEqual([
    { at: 1, height: 5, prominence: 3, left: 0, right: 2 },
    { at: 3, height: 9, prominence: 8, left: 2, right: 4 },
    { at: 5, height: 4, prominence: 1, left: 4, right: 6 },
  ]);
  // up to the last place before a higher one
  expect(localMaxima(values).map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [0, 6],
    [4, 6],
  ]);
});

test('of two peaks that are too near the lower one is left out; an end is no peak, a level top one', () => {
  expect(peaksOf(numbers(0, 5, 2, 9, 1), 3).map(({ at }) => at)).toEqual([3]);
  expect(peaksOf(numbers(9, 1, 5, 5, 5, 2, 8), 1)).toEqual([{ at: 3, height: 5, prominence: 3, left: 1, right: 5 }]);
  expect(peaksOf(numbers(0, 5, 5, 6), 1)).toEqual([]);
});

test('the lowest and the highest of some places, the first of equal ones', () => {
  const values = numbers(3, 1, 7, 1, 7);
  expect([lowestBetween(values, 0, 4), lowestBetween(values, 2, 4)]).toEqual([1, 3]);
  expect([highestBetween(values, 0, 4), highestBetween(values, 0, 1)]).toEqual([2, 0]);
});

test('the inflection of 10 + 5 u + 3 u^2 - u^3 lies at u = 1 with slope 8, value 17 and a bend of -6', () => {
  const values = Float64Array.from([-4, -3, -2, -1, 0, 1, 2, 3, 4], (u) => 10 + 5 * u + 3 * u ** 2 - u ** 3);
  const { at, value, slope, bend } = foundIn(inflection(values, 0, independentNoise(0), 'STEEPEST'));
  expect([at.value, value.value, slope.value, bend].map((each) => Number(each.toFixed(9)))).toEqual([1, 17, 8, -6]);
  expect(refusalOf(inflection(values, 0, independentNoise(0), 'FLATTEST'))?.code).toBe('NO_INFLECTION');
  expect(refusalOf(inflection(values.subarray(0, 4), 0, independentNoise(0), 'STEEPEST'))?.code).toBe('TOO_FEW_POINTS');
  // five points fix a cubic
  const five = foundIn(inflection(values.subarray(3, 8), 0, independentNoise(0), 'STEEPEST'));
  expect(five.at.value).toBeCloseTo(0, 9);
});

test('95 % intervals of place, value and slope of an inflection hold the truth in 95 % of 200 runs', () => {
  const counts = { at: 0, value: 0, slope: 0 };
  for (let run = 0; run < 200; run += 1) {
    const noise = normalNumbers(31 * run + 5);
    const values = Float64Array.from({ length: 21 }, (_, row) => {
      const u = (row - 10) / 10;
      return 1 + 2 * u + 0.3 * u ** 2 - u ** 3 + 0.01 * noise();
    });
    const { at, value, slope } = foundIn(inflection(values, 0, independentNoise(1e-4), 'STEEPEST'));
    // u = 0.1: at 1 step, with 1.202 and a slope of 0.203 a step
    if (at.lower <= 1 && at.upper >= 1) counts.at += 1;
    if (value.lower <= 1.202 && value.upper >= 1.202) counts.value += 1;
    if (slope.lower <= 0.203 && slope.upper >= 0.203) counts.slope += 1;
  }
  for (const count of Object.values(counts)) {
    expect(count).toBeGreaterThanOrEqual(180);
    expect(count).toBeLessThanOrEqual(199);
  }
});

test('where noise hides on which side the slope falls, an inflection may be anywhere', () => {
  // its slope falls by 3e-4 to both ends, which is said to be a tenth of the noise of one value
  const noise = normalNumbers(3);
  const values = Float64Array.from({ length: 21 }, (_, row) => 0.02 * row - 1e-6 * (row - 10) ** 3 + 1e-3 * noise());
  const { at } = foundIn(inflection(values, 0, independentNoise(1e-2), 'STEEPEST'));
  expect([at.lower, at.upper]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

test('a peak that leans takes a higher order, and its interval holds what a low one would miss', () => {
  // charge of a peak of Gumbel, whose slope is greatest at 0; in steps of 0.1 of its width
  const values = Float64Array.from({ length: 25 }, (_, row) => Math.exp(-Math.exp(-(row - 12) / 10)));
  const { at, slope } = foundIn(inflection(values, 0, independentNoise(0), 'STEEPEST'));
  // a fiftieth of a step is a five-hundredth of the width
  expect(Math.abs(at.value)).toBeLessThan(0.02);
  expect([at.lower <= 0, at.upper >= 0]).toEqual([true, true]);
  expect(slope.value).toBeCloseTo(Math.exp(-1) / 10, 5);
});
