import { expect, test } from '@jest/globals';
import { type Pair, spearman } from '../../src/science/rankCorrelation.ts';

const inOrder = (ys: readonly number[]): readonly Pair[] => ys.map((y, x): Pair => [x, y]);

// rho = 1 - 6 sum d^2 / (n^3 - n)
test.each<[number[], number]>([
  [[1, 2, 3, 4], 1],
  [[4, 3, 2, 1], -1],
  [[1, 2, 3, 5, 4], 0.9], // d^2: 1 + 1
  [[2, 1, 4, 3], 0.6], // d^2: 4 x 1
  [[3, 1, 4, 2], 0], // d^2: 4 + 1 + 1 + 4 = 10
])('spearman() of ranks %j is %d', (ys, rho) => {
  expect(spearman(inOrder(ys))?.rho).toBeCloseTo(rho, 12);
});

test('spearman() asks for order alone: 10, 100, 1000 rank like 1, 2, 3', () => {
  expect(spearman(inOrder([-5, 10, 100, 1000, 1e9]))?.rho).toBe(1);
});

test('spearman() gives equal numbers the mean of their ranks', () => {
  // ranks 1 2 3 4 and 1 2.5 2.5 4: sum of products 4.5, squares 5 and 4.5
  expect(spearman(inOrder([1, 2, 2, 3]))?.rho).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
});

test('spearman() of four pairs in perfect order leaves room for chance; of five it does not', () => {
  expect(spearman(inOrder([1, 2, 3, 4]))?.lower).toBeLessThan(0);
  expect(spearman(inOrder([1, 2, 3, 4, 5]))?.lower).toBeGreaterThan(0);
  expect(spearman(inOrder([5, 4, 3, 2, 1]))?.upper).toBeLessThan(0);
});

test('spearman() has an interval of 12 pairs by hand', () => {
  // six ranks are off by 3: sum of d^2 = 54; n^3 - n = 1716
  const found = spearman(inOrder([4, 2, 3, 1, 8, 6, 7, 5, 12, 10, 11, 9]));
  const rho = 1 - (6 * 54) / 1716;
  expect(found?.rho).toBeCloseTo(rho, 12);
  const moved = rho - 6 / 1716;
  const z = Math.atanh(moved) - 1.96 * Math.sqrt((1 + moved ** 2 / 2) / 9);
  expect(found?.lower).toBeCloseTo(Math.tanh(z), 12);
  expect(found?.upper).toBeGreaterThan(rho);
});

test('spearman() reaches to the end of the scale where the order is perfect', () => {
  expect(spearman(inOrder([1, 2, 3, 4, 5]))).toMatchObject({ rho: 1, upper: 1, n: 5 });
  expect(spearman(inOrder([5, 4, 3, 2, 1]))).toMatchObject({ rho: -1, lower: -1, n: 5 });
});

test.each<[string, Pair[]]>([
  [
    'three pairs',
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  ['numbers that are all equal', [...inOrder([7, 7, 7, 7])]],
])('spearman() of %s is null', (_what, pairs) => {
  expect(spearman(pairs)).toBeNull();
});
