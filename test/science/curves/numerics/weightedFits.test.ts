import { expect, test } from '@jest/globals';
import { hullAt, weightedFits } from '../../../../src/science/curves/numerics/weightedFits.ts';
import { powerLawSizes } from '../../../../src/science/curves/powerLawSizes.ts';
import { codeOf, foundIn } from '../../../support/analysed.ts';

const ONES = [1, 1, 1];

test('weightedFits() of a mean: 2 with points alike, 1.3 where the first weighs eight times as much', () => {
  const [plain, weighed] = foundIn(weightedFits([ONES], [1, 1, 4], [[8, 1, 1]]));
  expect(plain?.coefficients[0]?.value).toBeCloseTo(2, 12);
  // (8 x 1 + 1 + 4) / 10
  expect(weighed?.coefficients[0]?.value).toBeCloseTo(1.3, 12);
});

test('hullAt() keeps the first value, and reaches over all intervals', () => {
  const fits = foundIn(
    weightedFits(
      [ONES],
      [1, 1, 4],
      [
        [8, 1, 1],
        [1, 1, 8],
      ],
    ),
  );
  const each = fits.map(({ coefficients: [mean] }) => mean as { value: number; lower: number; upper: number });
  const { value, lower, upper } = hullAt(fits, 0);
  expect(value).toBeCloseTo(2, 12);
  expect(lower).toBe(Math.min(...each.map((own) => own.lower)));
  expect(upper).toBe(Math.max(...each.map((own) => own.upper)));
});

test('weightedFits() refuses what linearFit() refuses, with all points alike or weighed', () => {
  expect(codeOf(weightedFits([ONES, ONES, ONES, ONES], [1, 2, 3], []))).toBe('TOO_FEW_POINTS');
  expect(codeOf(weightedFits([ONES, [1, 2, 3]], [1, 2, 3], [[1e40, 1, 1]]))).toBe('POINTS_DEPENDENT');
});

test('powerLawSizes() are those of the power law through the points: 2^(-1/3), 2^(2/3) and 2^(5/3) of 0.5, 4 and 2 at 1, 2 and 4 mV/s', () => {
  // ln 2 times -1, 2 and 1 over 0, 1 and 2: the line is -1/3 + x
  const sizes = foundIn(powerLawSizes([1, 2, 4], [0.5, 4, 2]));
  for (const [at, size] of sizes.entries()) expect(size).toBeCloseTo(2 ** (at - 1 / 3), 12);
  expect(codeOf(powerLawSizes([1, 1], [1, 2]))).toBe('POINTS_DEPENDENT');
});
