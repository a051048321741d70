import { expect, test } from '@jest/globals';
import { betFit, type Isotherm } from '../../../src/science/curves/betFit.ts';
import { adsorptionBranch, betOverRange } from '../../../src/science/curves/betRange.ts';
import { monolayerArea } from '../../../src/science/curves/monolayerArea.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const freely = { from: null, to: null };

/** The equation itself. */
const isotherm = (pressure: Float64Array, monolayer: number, constant: number): Isotherm => ({
  pressure,
  volume: pressure.map((x) => (monolayer * constant * x) / ((1 - x) * (1 + (constant - 1) * x))),
});
const grid = Float64Array.from({ length: 26 }, (_, at) => 0.05 + at / 100);

test('KA-19a: betFit() of six points from 0.05 to 0.30 is a monolayer of 10 cm3/g with C = 100, which covers 43.5258 m2/g', () => {
  const fit = foundIn(
    betFit({
      pressure: numbers(0.05, 0.1, 0.15, 0.2, 0.25, 0.3),
      volume: numbers(8.8456, 10.1937, 11.1338, 12.0192, 12.945, 13.96),
    }),
  );
  expect(fit.monolayer.value).toBeCloseTo(10, 3);
  expect(fit.constant.value / 100).toBeCloseTo(1, 3);
  expect(monolayerArea(fit.monolayer.value, 1.62e-15) / 43.5258).toBeCloseTo(1, 4);
  expect(fit).toMatchObject({ from: 0.05, to: 0.3, points: 6 });
  // v(0.05) = 8.8456 and v(0.1) = 10.1937: 10 lies 0.8563 of the way, the equation has it at 1/11 = 0.0909
  expect(fit.monolayerPressure).toBeCloseTo(0.0928, 4);
});

test('monolayerArea() of a cm3 of nitrogen is 4.3526 m2', () => {
  expect(monolayerArea(1, 1.62e-15)).toBeCloseTo(4.3526, 4);
});

test('intervals of betFit() cover monolayer and C about as often as they say', () => {
  const noise = seededNoise(19);
  const { pressure, volume } = isotherm(grid, 10, 100);
  const ordinate = volume.map((v, row) => (pressure[row] as number) / (v * (1 - (pressure[row] as number))));
  const covered = { monolayer: 0, constant: 0 };
  for (let run = 0; run < 200; run += 1) {
    const noisy = ordinate.map((y) => y + 5e-6 * noise());
    const measured = noisy.map((y, row) => (pressure[row] as number) / (y * (1 - (pressure[row] as number))));
    const { monolayer, constant } = foundIn(betFit({ pressure, volume: measured }));
    if ((monolayer.lower as number) <= 10 && 10 <= (monolayer.upper as number)) covered.monolayer += 1;
    if ((constant.lower as number) <= 100 && 100 <= (constant.upper as number)) covered.constant += 1;
  }
  for (const count of Object.values(covered)) {
    expect(count).toBeGreaterThanOrEqual(180);
    expect(count).toBeLessThan(200);
  }
});

test('intervals of C and of the monolayer are open where the line may pass through 0, and may end there at p/p0 = 1', () => {
  const fit = foundIn(
    betFit({
      pressure: numbers(0.1026, 0.2198, 0.3369, 0.4541, 0.5713),
      volume: numbers(1.118, 1.286, 1.819, 3.069, 6.848),
    }),
  );
  expect(fit.constant).toMatchObject({ lower: null, upper: null });
  expect(fit.monolayer.upper).toBeNull();
});

test('betFit() of points that lie on the line has no interval', () => {
  const { constant, monolayer } = foundIn(betFit(isotherm(grid, 10, 100)));
  expect([constant.lower, constant.upper, monolayer.lower].map((end) => end?.toFixed(3))).toEqual([
    '100.000',
    '100.000',
    '10.000',
  ]);
});

test('betFit() refuses what is no BET isotherm, and says what would be right', () => {
  const five = numbers(0.05, 0.1, 0.15, 0.2, 0.25);
  expect(codeOf(betFit({ pressure: numbers(0.1, 0.2), volume: numbers(1, 2) }))).toBe('TOO_FEW_POINTS');
  // a pore that is full at 0.1: v(1 - x) falls from there on
  expect(betFit({ pressure: five, volume: numbers(9, 10, 10.1, 10.2, 10.3) })).toEqual({
    refused: {
      code: 'NOT_RISING',
      message: 'v(1 - p/p0) does not rise up to p/p0 = 0.15: a range that ends before would do',
    },
  });
  expect(codeOf(betFit({ pressure: five, volume: numbers(-1, 1, 2, 3, 4) }))).toBe('NOT_RISING');
  const high = numbers(0.2, 0.22, 0.24, 0.26, 0.28, 0.3);
  expect(codeOf(betFit(isotherm(high, 10, 100)))).toBe('MONOLAYER_OUTSIDE');
  // at p/p0 = 0.55 the third layer condenses, as in mesopores
  const condensing = numbers(0.1, 0.25, 0.4, 0.55, 0.7);
  expect(codeOf(betFit({ pressure: condensing, volume: numbers(11.1, 14, 17.6, 40, 61) }))).toBe('MONOLAYER_ELSEWHERE');
  const once = numbers(0.1, 0.1, 0.1, 0.1, 0.1);
  expect(codeOf(betFit({ pressure: once, volume: numbers(1, 2, 3, 4, 5) }))).toBe('POINTS_DEPENDENT');
});

test('betOverRange() goes as high as the conditions let it, and takes most points below', () => {
  const whole = foundIn(betOverRange(isotherm(grid, 10, 100), freely));
  expect(whole.points).toBe(26);
  // micropores that are full at 0.12: v(1 - x) turns there
  const { pressure, volume } = isotherm(grid, 10, 100);
  const full = volume.map((value) => Math.min(value, volume[7] as number));
  expect(foundIn(betOverRange({ pressure, volume: full }, freely))).toMatchObject({ from: 0.05, points: 8 });
  expect(foundIn(betOverRange({ pressure, volume }, { from: 0.06, to: null })).from).toBeCloseTo(0.06, 9);
  expect(foundIn(betOverRange({ pressure, volume }, { from: null, to: 0.2 })).to).toBeCloseTo(0.2, 9);
  expect(foundIn(betOverRange({ pressure, volume }, { from: 0.06, to: 0.2 })).points).toBe(15);
});

test('in a range that is told points may scatter by 1 %: the area is given in 100 runs, and holds the truth in 90', () => {
  const noise = seededNoise(7);
  const pressure = Float64Array.from({ length: 12 }, (_, at) => 0.05 + (at * 0.25) / 11);
  const told = { from: 0.05, to: 0.3 };
  let covered = 0;
  for (let run = 0; run < 100; run += 1) {
    const volume = isotherm(pressure, 10, 100).volume.map((value) => value * (1 + 0.01 * noise()));
    const { lower, upper } = foundIn(betOverRange({ pressure, volume }, told)).monolayer;
    if ((lower as number) <= 10 && 10 <= (upper as number)) covered += 1;
  }
  expect(covered).toBeGreaterThanOrEqual(90);
});

test('a fall that is none of noise is refused in a range that is told: pores that are full at 0.1', () => {
  const { pressure, volume } = isotherm(grid, 10, 100);
  // v stays at 10.19 cm3/g, so that v(1 - x) falls from 9.17 at 0.1 to 7.14 at 0.3; the bend at 0.1 alone looks like noise
  const full = volume.map((value) => Math.min(value, volume[5] as number));
  expect(codeOf(betOverRange({ pressure, volume: full }, { from: 0.05, to: 0.3 }))).toBe('NOT_RISING');
});

test('a line that noise leads below 0 has no C', () => {
  const pressure = numbers(0.05, 0.1, 0.15, 0.2, 0.25, 0.3);
  const free = [10.05, 9.98, 10.03, 9.97, 10.02, 9.98];
  const volume = pressure.map((x, row) => (free[row] as number) / (1 - x));
  expect(betOverRange({ pressure, volume }, { from: 0.05, to: 0.3 })).toEqual({
    refused: {
      code: 'CONSTANT_NOT_POSITIVE',
      message:
        'the line meets p/p0 = 0 at -0.00002857 g/cm3, not above 0, and C is no constant: a range at lower pressures would do',
    },
  });
});

test('betOverRange() refuses where no range will do, or the pressure does not rise', () => {
  const { pressure, volume } = isotherm(grid, 10, 100);
  const falling = betOverRange({ pressure, volume: volume.map((_, row) => 20 - row / 10) }, freely);
  expect(falling).toMatchObject({ refused: { code: 'NO_RANGE' } });
  const bent = Float64Array.from(
    grid,
    (x, row) => (x / ((1 - x) * (row % 2 === 0 ? 0.006 : 0.0065) * (1 + row / 2))) * 10,
  );
  expect(codeOf(betOverRange({ pressure, volume: bent }, freely))).toBe('NO_RANGE');
  const scattered = {
    pressure: numbers(0.1026, 0.2198, 0.3369, 0.4541, 0.5713),
    volume: numbers(1.118, 1.286, 1.819, 3.069, 6.848),
  };
  expect(betOverRange(scattered, { from: null, to: 0.6 })).toEqual({
    refused: {
      code: 'NO_RANGE',
      message: 'no range up to p/p0 = 0.6 will do; over all of it, R2 is 0.2744, below 0.995',
    },
  });
  expect(codeOf(betOverRange({ pressure, volume }, { from: 0.9, to: 0.95 }))).toBe('TOO_FEW_POINTS');
  expect(codeOf(betOverRange({ pressure: numbers(), volume: numbers() }, freely))).toBe('NO_RANGE');
  expect(codeOf(betOverRange({ pressure: numbers(0.1, 0.1), volume: numbers(1, 2) }, freely))).toBe(
    'PRESSURE_NOT_RISING',
  );
});

test('adsorptionBranch() ends at the highest pressure and leaves out what is no number', () => {
  const branch = adsorptionBranch({
    pressure: numbers(0, 0.1, 0.2, Number.NaN, 0.9, 0.5, 1),
    volume: numbers(0, 1, Number.NaN, 3, 4, 3, 9),
  });
  expect(branch).toEqual({ pressure: numbers(0.1, 0.9), volume: numbers(1, 4) });
  expect(adsorptionBranch({ pressure: numbers(), volume: numbers() }).pressure).toHaveLength(0);
});
