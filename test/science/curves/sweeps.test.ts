import { expect, test } from '@jest/globals';
import { branchOf, currentAlong, signOf } from '../../../src/science/curves/branch.ts';
import { scanRateOf } from '../../../src/science/curves/scanRate.ts';
import { secondsAlong, sweepCharge } from '../../../src/science/curves/sweepCharge.ts';
import { sweepsOf } from '../../../src/science/curves/sweeps.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { gaussian } from '../../support/voltammograms.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const made = (count: number, of: (row: number) => number) => Float64Array.from({ length: count }, (_, row) => of(row));

/** Down from 1 V to 0 and back in steps of 10 mV. */
const triangle = made(201, (row) => Math.abs(100 - row) / 100);

test('sweepsOf() tells a fall from 1 to 0 V and a rise back apart at the turn', () => {
  expect(foundIn(sweepsOf(triangle))).toEqual([
    { direction: 'CATHODIC', from: 0, to: 100 },
    { direction: 'ANODIC', from: 100, to: 200 },
  ]);
});

test('sweepsOf() tells a rise and a fall behind it apart', () => {
  expect(foundIn(sweepsOf(triangle.map((value) => 1 - value))).map(({ direction, to }) => [direction, to])).toEqual([
    ['ANODIC', 100],
    ['CATHODIC', 200],
  ]);
});

test('sweepsOf() makes no sweeps of noise of twice the step, nor of a row at 10 V', () => {
  const noise = gaussian(1);
  const noisy = triangle.map((value) => value + 0.01 * noise());
  noisy[50] = 10;
  const sweeps = foundIn(sweepsOf(noisy));
  expect(sweeps.map(({ direction }) => direction)).toEqual(['CATHODIC', 'ANODIC']);
  expect(Math.abs((sweeps[0]?.to ?? 0) - 100)).toBeLessThanOrEqual(4);
});

test('sweepsOf() numbers rows as the record does where some have no potential', () => {
  const holes = triangle.slice();
  holes[100] = Number.NaN;
  holes[3] = Number.NaN;
  expect(foundIn(sweepsOf(holes)).map(({ from, to }) => [from, to])).toEqual([
    [0, 99],
    [99, 200],
  ]);
});

test('sweepsOf() refuses a potential that goes nowhere', () => {
  expect(refusalOf(sweepsOf(numbers(1, 1, 1, 1)))).toEqual({
    code: 'NO_SWEEP',
    message: '4 rows have a potential, and it goes nowhere: there is no sweep',
  });
  expect(refusalOf(sweepsOf(numbers()))?.code).toBe('NO_SWEEP');
});

test('scanRateOf() is 0.1 mV/s for 10 mV each 100 s, in both directions and at any time of day', () => {
  const time = made(201, (row) => 1e5 + 100 * row);
  for (const sweep of foundIn(sweepsOf(triangle))) {
    const { value, lower, upper } = foundIn(scanRateOf(time, triangle, sweep));
    expect(value).toBeCloseTo(0.1, 9);
    expect(lower).toBeLessThanOrEqual(value);
    expect(upper).toBeGreaterThanOrEqual(value);
  }
});

test('scanRateOf() refuses time that runs back, a long hold within a sweep, and rows at one time', () => {
  const [sweep] = foundIn(sweepsOf(triangle));
  const back = made(201, (row) => (row === 7 ? 0 : row));
  expect(refusalOf(scanRateOf(back, triangle, sweep))).toEqual({
    code: 'TIME_RUNS_BACK',
    message: 'time runs back at row 8, within a sweep',
  });
  const held = made(201, (row) => row + (row > 30 ? 60 : 0));
  expect(refusalOf(scanRateOf(held, triangle, sweep))?.message).toBe(
    'rows 1 to 101 run at no one rate: a line over time explains 0.905 of the potential, not 0.99',
  );
  expect(
    refusalOf(
      scanRateOf(
        made(201, () => 5),
        triangle,
        sweep,
      ),
    )?.code,
  ).toBe('POINTS_DEPENDENT');
});

test('the 95 % interval of scanRateOf() holds the rate in about 95 % of 200 noisy sweeps', () => {
  const time = made(201, (row) => 100 * row);
  const held = Array.from({ length: 200 }, (_, seed) => {
    const noise = gaussian(seed + 1);
    const { lower, upper } = foundIn(
      scanRateOf(
        time,
        triangle.map((value) => value + 0.005 * noise()),
        { direction: 'CATHODIC', from: 0, to: 100 },
      ),
    );
    return lower <= 0.1 && upper >= 0.1;
  }).filter(Boolean).length;
  expect(held).toBeGreaterThanOrEqual(180);
  expect(held).toBeLessThanOrEqual(199);
});

test('sweepCharge() of -2 mA for 1 h and a fall to -1 mA over 1 h is 3.5 mAh, 3 to 4 by the rows', () => {
  const sweep = { direction: 'CATHODIC', from: 0, to: 2 } as const;
  const [seconds, current] = [numbers(0, 3600, 7200), numbers(-2, -2, -1)];
  expect(foundIn(sweepCharge(seconds, current, sweep))).toEqual({ charge: 3.5, lower: 3, upper: 4 });
  expect(foundIn(sweepCharge(seconds, current, { ...sweep, direction: 'ANODIC' })).charge).toBe(-3.5);
});

test('sweepCharge() refuses time that runs back, and a sweep without currents', () => {
  const sweep = { direction: 'ANODIC', from: 0, to: 2 } as const;
  expect(refusalOf(sweepCharge(numbers(0, 10, 5), numbers(1, 1, 1), sweep))?.code).toBe('TIME_RUNS_BACK');
  expect(refusalOf(sweepCharge(numbers(0, 10, 20), numbers(Number.NaN, 1, Number.NaN), sweep))?.code).toBe('NO_CHARGE');
});

test('secondsAlong() makes 100 s of 10 mV at 0.1 mV/s, and passes a step back over', () => {
  const sweep = { direction: 'CATHODIC', from: 1, to: 4 } as const;
  const seconds = secondsAlong(numbers(2, 1, 0.99, Number.NaN, 0.995), sweep, 0.1);
  expect(seconds[0]).toBeNaN();
  expect([seconds[1], seconds[2], seconds[4]].map((each) => Math.round(each ?? 0))).toEqual([0, 100, 100]);
  expect(seconds[3]).toBeNaN();
});

test('branchOf() leaves rows without a number out; its sign is that of its own current', () => {
  const branch = branchOf(numbers(2, 1, Number.NaN, 0), numbers(9, 1, 2, 3), { direction: 'CATHODIC', from: 1, to: 3 });
  expect([[...branch.potential], [...branch.current]]).toEqual([
    [1, 0],
    [1, 3],
  ]);
  expect([signOf(branch), signOf({ direction: 'ANODIC' })]).toEqual([-1, 1]);
});

test('currentAlong() follows a straight current, passes a spike over, and reads the ends', () => {
  const current = triangle.slice(0, 101).map((value) => 3 * value - 1);
  current[40] = 500;
  const at = currentAlong({ direction: 'CATHODIC', potential: triangle.slice(0, 101), current });
  // a row is 0.03 mA
  for (const potential of [0, 0.1234, 0.6, 0.97, 1]) expect(at(potential)).toBeCloseTo(3 * potential - 1, 1);
});

test('currentAlong() is the mean where all rows have one potential', () => {
  expect(currentAlong({ direction: 'ANODIC', potential: numbers(1, 1), current: numbers(2, 4) })(1)).toBe(3);
});
