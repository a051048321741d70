import { expect, test } from '@jest/globals';
import { affineHull } from '../../../src/science/orders/affineHull.ts';
import { exactMeasure } from '../../../src/science/orders/exactMeasure.ts';
import type { Measure } from '../../../src/science/orders/measure.ts';
import type { Polyhedron } from '../../../src/science/orders/polyhedron.ts';
import { sampledMeasure } from '../../../src/science/orders/sampledMeasure.ts';
import { at } from '../../../src/science/orders/vector.ts';
import { capacity, orderOf, sharesOf, total } from './asked.ts';

/** x + y + z = 1 within half a thousandth, y about 0.13, and nothing else: thin one way, wide another. */
const thin: Polyhedron = {
  equalities: [],
  halfSpaces: [
    { coefficients: [1, 1, 1], upper: 1.0005 },
    { coefficients: [-1, -1, -1], upper: -0.9995 },
    { coefficients: [0, 1, 0], upper: 0.131 },
    { coefficients: [0, -1, 0], upper: -0.129 },
    { coefficients: [-1, 0, 0], upper: 0 },
    { coefficients: [0, 0, -1], upper: 0 },
  ],
};
const ordered = ['x', 'y', 'z'];
const orders = [
  ['y', 'x', 'z'],
  ['y', 'z', 'x'],
  ['x', 'y', 'z'],
  ['z', 'y', 'x'],
];
const hull = affineHull(thin, 3);
const exact = exactMeasure(hull, ordered, orders);
const sampled = sampledMeasure({ set: thin, hull }, ordered, orders);

test('hit-and-run agrees with volumes within a few standard errors on a set a thousand times thinner than wide', () => {
  exact.shares.forEach(({ value }, order) => {
    const { value: drawn, standardError } = at(sampled.shares, order);
    expect(standardError).toBeLessThan(0.01);
    expect(Math.abs(drawn - value)).toBeLessThan(5 * standardError);
  });
  const lead = { coefficients: [1, 0, -1], constant: 0 };
  const { value, standardError } = sampled.near(lead, 0.1);
  expect(Math.abs(value - exact.near(lead, 0.1).value)).toBeLessThan(5 * standardError);
});

test('masses of bins agree between volumes and points', () => {
  const form = { coefficients: [1, 0, 0], constant: 0 };
  const edges = [0, 0.25, 0.5, 0.75, 1];
  const sums = ({ masses }: Measure) => masses(form, edges).map((row) => row.reduce((sum, mass) => sum + mass, 0));
  exact.masses(form, edges).forEach((row, order) => {
    row.forEach((mass, bin) => {
      expect(at(at(sampled.masses(form, edges), order), bin)).toBeCloseTo(mass, 1);
    });
  });
  expect(sums(exact).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(sums(sampled).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
});

test('points of a measure have weights that make 1', () => {
  for (const measure of [exact, sampled]) {
    const weights = measure.points(64).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  }
});

test('a point whose order is not listed counts for none', () => {
  const few = sampledMeasure({ set: thin, hull }, ordered, orders.slice(0, 1));
  expect(few.shares[0]?.value).toBeCloseTo(0.37, 1);
  expect(few.masses({ coefficients: [1, 0, 0], constant: 0 }, [0, 1])[0]?.[0]).toBeCloseTo(0.37, 1);
});

test('contributionOrder() of five free processes: each tells the same, 1.245 bits', () => {
  const free = ['AC', 'IC', 'FC', 'MC', 'SEI'].map((short) => capacity(short, '>0 mAh/g'));
  const { settledBy } = orderOf([total('200.000 mAh/g'), ...free]);
  expect(settledBy).toHaveLength(5);
  for (const { bits, best } of settledBy) {
    // information on its own rank, 4 million points of a flat simplex; drawn points are good for some per cent
    expect(Math.abs(bits / 1.245 - 1)).toBeLessThan(0.04);
    expect(best).toBe(true);
  }
});

test('contributionOrder() of four free processes is sampled: 24 orders with about 4.17 % each', () => {
  const free = ['AC', 'IC', 'FC', 'MC'].map((short) => capacity(short, '>0 mAh/g'));
  const order = orderOf([total('99-101 mAh/g'), ...free]);
  expect(order).toMatchObject({ method: 'SAMPLED', dimension: 4, status: 'NO_CLAIM', uniqueOrder: null });
  expect(order.orders).toHaveLength(24);
  for (const { share, standardError } of order.orders) {
    expect(Math.abs(share - 1 / 24)).toBeLessThan(5 * standardError);
  }
  expect(order.settledBy.filter(({ best }) => best)).toHaveLength(4);
});

test('contributionOrder() of four free processes with a fixed total has three dimensions: 24 orders with 1/24 each', () => {
  const free = ['AC', 'IC', 'FC', 'MC'].map((short) => capacity(short, '>0 mAh/g'));
  const order = orderOf([total('100.00000000 mAh/g'), ...free]);
  expect(order).toMatchObject({ method: 'EXACT', dimension: 3 });
  expect(Object.values(sharesOf(order))).toEqual(new Array(24).fill(4.17));
});
