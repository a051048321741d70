import { expect, test } from '@jest/globals';
import { chordLength, poreChord } from '../../../src/science/curves/chordLength.ts';
import { guinierFit, type Scattering, sphereDiameter } from '../../../src/science/curves/guinierFit.ts';
import { porodFit } from '../../../src/science/curves/porodFit.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const freely = { from: null, to: null };
const grid = (from: number, to: number, points: number) =>
  Float64Array.from({ length: points }, (_, at) => from + ((to - from) * at) / (points - 1));

const scattering = (vector: Float64Array, of: (q: number) => number): Scattering => ({
  vector,
  intensity: vector.map(of),
});

const guinier = (radius: number, forward: number) => (q: number) =>
  forward * Math.exp((-(q * q) * radius * radius) / 3);

/** Two phases without order (Debye, Anderson and Brumberger 1957): K = 1/a4, Q = pi/(4 a3), so that l_p = a. */
const twoPhases = (a: number) => (q: number) => 1 / (1 + (a * q) ** 2) ** 2;

test('KA-20: sphereDiameter() of a radius of gyration of 0.6 nm is 1.549193 nm', () => {
  expect(sphereDiameter(0.6)).toBeCloseTo(1.549193, 6);
});

test('guinierFit() finds Rg = 6 angstrom and I0 = 1000, up to q Rg = 1.3', () => {
  const fit = foundIn(guinierFit(scattering(grid(0.02, 0.6, 59), guinier(6, 1000)), freely));
  expect(fit.radius.value).toBeCloseTo(6, 9);
  expect(fit.forward.value).toBeCloseTo(1000, 6);
  // 1.3 / 6 = 0.2167
  expect(fit.to).toBeCloseTo(0.21, 9);
});

test('guinierFit() of a sphere of 10 angstrom radius is 7.75 angstrom within 2 %', () => {
  const sphere = (q: number) => ((3 * (Math.sin(10 * q) - 10 * q * Math.cos(10 * q))) / (10 * q) ** 3) ** 2;
  const { radius } = foundIn(guinierFit(scattering(grid(0.01, 0.4, 79), sphere), freely));
  expect(Math.abs(radius.value / (10 * Math.sqrt(3 / 5)) - 1)).toBeLessThan(0.02);
});

test('intervals of guinierFit() cover the radius about as often as they say', () => {
  const noise = seededNoise(20);
  const vector = grid(0.02, 0.2, 40);
  let covered = 0;
  for (let run = 0; run < 200; run += 1) {
    const intensity = vector.map((q) => guinier(6, 1000)(q) * Math.exp(0.02 * noise()));
    const { lower, upper } = foundIn(guinierFit({ vector, intensity }, { from: 0.02, to: 0.2 })).radius;
    if ((lower as number) <= 6 && 6 <= upper) covered += 1;
  }
  expect(covered).toBeGreaterThanOrEqual(180);
  expect(covered).toBeLessThan(200);
});

test('an interval of a radius is open below where the intensity may be level', () => {
  const vector = grid(0.02, 0.1, 6);
  const intensity = Float64Array.from([10, 9, 11, 10, 9, 10]);
  expect(foundIn(guinierFit({ vector, intensity }, { from: null, to: 0.1 })).radius.lower).toBeNull();
});

test('guinierFit() refuses a power law, a rise, dark points and few points', () => {
  const vector = grid(0.02, 0.6, 59);
  // from a power law of -4 the least q Rg is the root of 12 ln(q2/q1) or so, 2.45 over a short range
  const power = guinierFit(
    scattering(vector, (q) => q ** -4),
    freely,
  );
  expect(power).toMatchObject({ refused: { code: 'BEYOND_GUINIER' } });
  expect(codeOf(guinierFit(scattering(vector, guinier(6, 1000)), { from: 0.02, to: 0.3 }))).toBe('BEYOND_GUINIER');
  expect(
    codeOf(
      guinierFit(
        scattering(vector, (q) => 1 + q),
        freely,
      ),
    ),
  ).toBe('NOT_FALLING');
  expect(
    codeOf(
      guinierFit(
        scattering(vector, () => 0),
        freely,
      ),
    ),
  ).toBe('INTENSITY_NOT_POSITIVE');
  expect(codeOf(guinierFit(scattering(vector, guinier(6, 1)), { from: 0.57, to: null }))).toBe('TOO_FEW_POINTS');
  const once = Float64Array.from({ length: 6 }, () => 0.1);
  expect(codeOf(guinierFit(scattering(once, guinier(6, 1)), freely))).toBe('POINTS_DEPENDENT');
});

test('porodFit() tells 2 / q4 + 0.3 / q2 + 5 apart', () => {
  const points = scattering(grid(0.3, 0.9, 60), (q) => 2 / q ** 4 + 0.3 / q ** 2 + 5);
  const { constant, fluctuation, background } = foundIn(porodFit(points, { from: 0.3, to: 0.9, fluctuation: true }));
  expect([constant.value, fluctuation?.value, background.value].map((value) => value?.toFixed(6))).toEqual([
    '2.000000',
    '0.300000',
    '5.000000',
  ]);
  expect(foundIn(porodFit(points, { from: 0.3, to: 0.9, fluctuation: false })).fluctuation).toBeNull();
});

test('porodFit() refuses too few points and a flat curve', () => {
  const noise = seededNoise(4);
  const flat = scattering(grid(0.3, 0.9, 60), () => 100 + noise());
  expect(codeOf(porodFit(flat, { from: 0.3, to: 0.9, fluctuation: true }))).toBe('NO_POROD_LAW');
  expect(codeOf(porodFit(flat, { from: 0.3, to: 0.31, fluctuation: true }))).toBe('TOO_FEW_POINTS');
  const once = scattering(Float64Array.from([0.5, 0.5, 0.5, 0.5]), () => 1);
  expect(codeOf(porodFit(once, { from: 0.3, to: 0.9, fluctuation: false }))).toBe('POINTS_DEPENDENT');
});

test('chordLength() of two phases without order of 20 angstrom is 20 angstrom, and pores at 10 % have chords of 22.2', () => {
  const points = scattering(grid(0.005, 3, 3000), twoPhases(20));
  const low = foundIn(guinierFit(points, { from: null, to: 0.02 }));
  const high = foundIn(porodFit(points, { from: 1.5, to: 3, fluctuation: false }));
  const { invariant, length, below, above } = foundIn(chordLength(points, low, high));
  expect(length.value).toBeCloseTo(20, 1);
  expect(invariant.value / (Math.PI / (4 * 20 ** 3))).toBeCloseTo(1, 2);
  expect(below).toBeLessThan(0.01);
  expect(above).toBeGreaterThan(0);
  expect(poreChord(20, 0.1)).toBeCloseTo(22.222, 3);
});

test('intervals of chordLength() cover 20 angstrom about as often as they say, background and fluctuation taken off', () => {
  const noise = seededNoise(8);
  const vector = grid(0.005, 1.2, 400);
  const clean = vector.map((q) => 1e5 * twoPhases(20)(q) + 0.02 / q ** 2 + 2);
  // what the laws miss on this grid, without noise
  const bias = lengthOf(vector, clean).value - 20;
  expect(Math.abs(bias)).toBeLessThan(0.6);
  let covered = 0;
  for (let run = 0; run < 200; run += 1) {
    const { lower, upper } = lengthOf(
      vector,
      clean.map((value) => value + 0.05 * noise()),
    );
    if (lower <= 20 + bias && 20 + bias <= upper) covered += 1;
  }
  expect(covered).toBeGreaterThanOrEqual(180);
  expect(covered).toBeLessThanOrEqual(200);
});

function lengthOf(vector: Float64Array, intensity: Float64Array) {
  const points = { vector, intensity };
  const high = foundIn(porodFit(points, { from: 0.6, to: 1.2, fluctuation: true }));
  const low = {
    from: 0.005,
    radius: { value: Math.sqrt(12) * 20, lower: 0, upper: 0 },
    forward: { value: 1e5, lower: 0, upper: 0 },
  };
  return foundIn(chordLength(points, low, high)).length;
}

test('chordLength() refuses an invariant that is eaten up by its background', () => {
  const points = scattering(grid(0.1, 0.9, 60), (q) => 1e-6 / q ** 4 + 5);
  const high = foundIn(porodFit(points, { from: 0.3, to: 0.9, fluctuation: false }));
  const low = { from: 0.1, radius: { value: 3, lower: 3, upper: 3 }, forward: { value: 1e-6, lower: 0, upper: 0 } };
  const more = { ...high, background: { ...high.background, value: 6 } };
  expect(codeOf(chordLength(points, low, more))).toBe('NO_INVARIANT');
});
