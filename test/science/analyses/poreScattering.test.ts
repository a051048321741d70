import { expect, test } from '@jest/globals';
import { poreScattering } from '../../../src/science/analyses/poreScattering.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { analysedWith, madeSample } from '../../support/madeCurve.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const vector = Float64Array.from({ length: 1200 }, (_, at) => 0.0025 * (at + 1));

/** Two phases without order, of a Porod length of 20 angstrom, on a background of 1. */
const pores = madeSample({
  'SCATTERING_VECTOR 1/nm': vector.map((q) => 10 * q),
  'INTENSITY 1': vector.map((q) => 1e4 / (1 + (20 * q) ** 2) ** 2 + 1e-4),
});

const codes = (refused: readonly { readonly metric: string; readonly code: string }[]) =>
  refused.map(({ metric, code }) => `${metric} ${code}`);

test('saxs without a Porod range gives the radius of gyration and the diameter of spheres with it', () => {
  const { numbers, refused, pictures } = foundIn(analysedWith(poreScattering, pores));
  const [radius, diameter] = numbers;
  expect(numbers).toHaveLength(2);
  // 2 sqrt(5/3) is 2.582; the law finds spheres 1 to 2 % too large
  const ratio = (diameter?.value ?? 0) / (radius?.value ?? 1);
  expect(ratio).toBeLessThan(0.99 * 2.582);
  expect(ratio).toBeGreaterThan(0.97 * 2.582);
  expect(diameter?.sentence).toMatch(/which finds them 1\.0\d+ times as large/);
  // the root of 12 times 20, which are 69, only at the very smallest q
  expect(radius?.value).toBeGreaterThan(40);
  expect(radius?.value).toBeLessThan(69.3);
  expect(radius?.sentence).toMatch(/^The radius of gyration is .* angstrom, by \d+ points from q = 0.0025 to /);
  expect(codes(refused)).toEqual([
    'MEASURED_POROD_LENGTH POROD_RANGE_UNKNOWN',
    'MEASURED_PORE_CHORD POROD_RANGE_UNKNOWN',
  ]);
  expect(pictures[0]?.series.map(({ name }) => name)).toEqual(['points', 'Guinier']);
});

test('saxs with a Porod range and a porosity gives 20 angstrom, and 22.2 of pores at 10 %', () => {
  const given = { porodFrom: 1, withoutFluctuation: 1, porosity: 10 };
  const { numbers, refused, pictures } = foundIn(analysedWith(poreScattering, pores, given));
  expect(refused).toEqual([]);
  const [, , porod, pore] = numbers;
  expect(Math.abs((porod?.value ?? 0) / 20 - 1)).toBeLessThan(0.02);
  expect((pore?.value ?? 0) / (porod?.value ?? 1)).toBeCloseTo(1 / 0.9, 9);
  expect(porod?.sentence).toMatch(/% of the invariant lie below the points and .* % above/);
  expect(pictures[0]?.series.map(({ name }) => name)).toEqual(['points', 'Guinier', 'Porod']);
  const alone = foundIn(analysedWith(poreScattering, pores, { porodFrom: 1, porodTo: 3 }));
  expect(codes(alone.refused)).toEqual(['MEASURED_PORE_CHORD POROSITY_UNKNOWN']);
});

test('saxs says why there is no radius, and with it no Porod length', () => {
  const power = madeSample({ 'SCATTERING_VECTOR 1/angstrom': vector, 'INTENSITY 1': vector.map((q) => q ** -4) });
  const { numbers, refused } = foundIn(analysedWith(poreScattering, power, { porodFrom: 0.5 }));
  expect(numbers).toEqual([]);
  expect(codes(refused)).toEqual([
    'FITTED_RADIUS_OF_GYRATION BEYOND_GUINIER',
    'FITTED_PORE_DIAMETER BEYOND_GUINIER',
    'MEASURED_POROD_LENGTH BEYOND_GUINIER',
    'MEASURED_PORE_CHORD BEYOND_GUINIER',
  ]);
});

test('saxs leaves the lower end of a diameter open where that of the radius is', () => {
  const level = madeSample({
    'SCATTERING_VECTOR 1/angstrom': [0.02, 0.036, 0.052, 0.068, 0.084, 0.1],
    'INTENSITY 1': [10, 9, 11, 10, 9, 10],
  });
  const { numbers } = foundIn(analysedWith(poreScattering, level));
  expect(numbers.map(({ lower }) => lower)).toEqual([null, null]);
});

test('saxs covers the diameter of spheres of 15.5 angstrom about as often as it says, at 1 % of noise', () => {
  const noise = seededNoise(31);
  const q = Float64Array.from({ length: 200 }, (_, at) => 0.02 + 0.006 * at);
  const sphere = (x: number) => ((3 * (Math.sin(x) - x * Math.cos(x))) / x ** 3) ** 2;
  let covered = 0;
  for (let run = 0; run < 200; run += 1) {
    const intensity = q.map((each) => 100 * sphere(7.75 * each) * (1 + 0.01 * noise()));
    const curve = madeSample({ 'SCATTERING_VECTOR 1/angstrom': q, 'INTENSITY 1': intensity });
    const { lower, upper } = foundIn(analysedWith(poreScattering, curve)).numbers[1] ?? {};
    if ((lower ?? 0) <= 15.5 && 15.5 <= (upper ?? 0)) covered += 1;
  }
  // 95 % of 200, less three standard deviations of a binomial
  expect(covered).toBeGreaterThanOrEqual(180);
});

test('saxs refuses curves without q or without intensity', () => {
  expect(codeOf(analysedWith(poreScattering, madeSample({ 'INTENSITY 1': vector })))).toBe('COLUMNS_MISSING');
  const dark = madeSample({ 'SCATTERING_VECTOR 1/angstrom': vector });
  expect(codeOf(analysedWith(poreScattering, dark))).toBe('COLUMNS_MISSING');
});
