import { expect, test } from '@jest/globals';
import { coherenceLength } from '../../../src/science/curves/coherenceLength.ts';
import { displacementShift, latticeSpacing } from '../../../src/science/curves/latticeSpacing.ts';
import { lorentzPolarisation } from '../../../src/science/curves/lorentzPolarisation.ts';
import { peakFit } from '../../../src/science/curves/peakFit.ts';
import { peakMaxima, vertexAt } from '../../../src/science/curves/peakMaxima.ts';
import { pseudoVoigt, pseudoVoigtArea } from '../../../src/science/curves/peakShapes.ts';
import { pointNoise } from '../../../src/science/curves/pointNoise.ts';
import { type ReflectionOptions, reflectionFit } from '../../../src/science/curves/reflectionFit.ts';
import { reflectionShift } from '../../../src/science/curves/reflectionShift.ts';
import { errorWidening } from '../../../src/science/curves/serialCorrelation.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { normalDeviates } from '../../support/noise.ts';

const CU_KA1 = 1.5406;

const numbers = (...values: number[]) => Float64Array.from(values);
const exactly = (value: number) => ({ value, lower: value, upper: value });

test.each([0, 0.3, 1])('pseudoVoigt() with %d of Lorentz is half as high half a width away', (lorentzShare) => {
  const peak = pseudoVoigt({ position: 20, width: 3, height: 8, lorentzShare });
  expect(peak(20)).toBe(8);
  expect(peak(21.5)).toBeCloseTo(4, 12);
  expect(peak(18.5)).toBeCloseTo(4, 12);
});

test('pseudoVoigt() falls to a fifth of Lorentz and a sixteenth of Gauss a whole width away', () => {
  const at = (lorentzShare: number) => pseudoVoigt({ position: 0, width: 1, height: 1, lorentzShare })(1);
  expect(at(1)).toBeCloseTo(1 / 5, 12);
  expect(at(0)).toBeCloseTo(1 / 16, 12);
  expect(at(0.5)).toBeCloseTo((1 / 5 + 1 / 16) / 2, 12);
});

test.each([
  [1, Math.PI / 2],
  [0, 1.0644670194],
  [0.25, 1.1910493],
])('pseudoVoigtArea() with %d of Lorentz is %d of width times height', (lorentzShare, area) => {
  expect(pseudoVoigtArea({ width: 1, height: 1, lorentzShare })).toBeCloseTo(area, 7);
  expect(pseudoVoigtArea({ width: 2, height: 3, lorentzShare })).toBeCloseTo(6 * area, 6);
});

test('errorWidening() is 1 for residuals that change sign at random, and the root of (1 + r) / (1 - r) else', () => {
  const noise = normalDeviates(1);
  expect(errorWidening(Array.from({ length: 400 }, noise))).toBe(1);
  // 1 1 1 1 -1 -1 -1 -1 ...: 3 of 4 neighbours are alike, so that r is nearly (3 - 1) / 4
  const steps = Array.from({ length: 4000 }, (_, at) => (Math.floor(at / 4) % 2 === 0 ? 1 : -1));
  expect(errorWidening(steps)).toBeCloseTo(Math.sqrt(1.5 / 0.5), 2);
  expect(errorWidening([0, 0, 0])).toBe(1);
});

test('lorentzPolarisation() is 2 sqrt(2) at 90 deg, and falls by two thirds from 15 to 26 deg', () => {
  // (1 + 0) / (sin^2 45 x cos 45)
  expect(lorentzPolarisation(90)).toBeCloseTo(2 * Math.SQRT2, 12);
  expect(lorentzPolarisation(26) / lorentzPolarisation(15)).toBeCloseTo(0.3204, 4);
});

test.each([
  [22.7, 3.91409],
  [22.6, 3.93118],
  [23.2, 3.83085],
  [26.5, 3.36081],
])('KA-16a: latticeSpacing() at %d deg with Cu K-alpha1 is %d angstrom', (angle, spacing) => {
  const { value, lower, upper } = foundIn(latticeSpacing(exactly(angle), CU_KA1));
  expect(value).toBeCloseTo(spacing, 5);
  expect([lower, upper]).toEqual([value, value]);
});

test('latticeSpacing() at 22.6 to 22.8 deg is 3.8972 to 3.9312 angstrom: the larger the angle, the smaller the spacing', () => {
  const { lower, upper } = foundIn(latticeSpacing({ value: 22.7, lower: 22.6, upper: 22.8 }, CU_KA1));
  expect(lower).toBeCloseTo(3.89715, 5);
  expect(upper).toBeCloseTo(3.93118, 5);
});

test('displacementShift() by 0.1 mm at 200 mm is 0.056 deg down, and widens the interval of a spacing by that', () => {
  expect(displacementShift(22.7, 0.1, 200)).toBeCloseTo(-0.0562, 4);
  const { value, lower, upper } = foundIn(latticeSpacing(exactly(22.7), CU_KA1, { reach: 0.1, radius: 200 }));
  expect(value).toBeCloseTo(3.91409, 5);
  // d cot(theta) x 0.0281 deg in radians: 0.0096 angstrom
  expect([upper - value, value - lower].map((each) => Number(each.toFixed(4)))).toEqual([0.0096, 0.0095]);
});

test('latticeSpacing() refuses an angle that may be 0', () => {
  expect(refusalOf(latticeSpacing({ value: 1, lower: -0.2, upper: 2 }, CU_KA1))).toEqual({
    code: 'ANGLE_UNCERTAIN',
    message: '2 theta may be -0.2 to 2 deg: only angles from 0 to 180 deg have a spacing',
  });
  expect(refusalOf(latticeSpacing({ value: 179, lower: 177, upper: 181 }, CU_KA1))?.code).toBe('ANGLE_UNCERTAIN');
});

const scherrer = { wavelength: CU_KA1, shapeFactor: 0.89, instrumentWidth: 0, squares: false };

test('KA-16b: coherenceLength() of 6 deg at 22.7 deg is 13.3545 angstrom, of 5 deg at 43.5 deg 34.9731 with K = 1.84', () => {
  const stack = foundIn(coherenceLength(22.7, exactly(6), scherrer));
  expect(stack.value).toBeCloseTo(13.3545, 4);
  expect(stack.value / foundIn(latticeSpacing(exactly(22.7), CU_KA1)).value).toBeCloseTo(3.4119, 4);
  expect(foundIn(coherenceLength(43.5, exactly(5), { ...scherrer, shapeFactor: 1.84 })).value).toBeCloseTo(34.9731, 4);
});

test('coherenceLength() takes the width of the instrument off as it is, or as squares', () => {
  // 0.5 - 0.3 = 0.2, and sqrt(0.25 - 0.09) = 0.4
  const own = (squares: boolean) =>
    foundIn(coherenceLength(22.7, exactly(0.5), { ...scherrer, instrumentWidth: 0.3, squares })).value;
  expect(own(false)).toBeCloseTo((13.3545 * 6) / 0.2, 1);
  expect(own(true)).toBeCloseTo((13.3545 * 6) / 0.4, 1);
});

test('coherenceLength() has no upper end where the reflection may be as narrow as the instrument, and none where it is', () => {
  const options = { ...scherrer, instrumentWidth: 0.3 };
  expect(foundIn(coherenceLength(22.7, { value: 0.4, lower: 0.3, upper: 0.5 }, options)).upper).toBeNull();
  expect(refusalOf(coherenceLength(22.7, exactly(0.3), options))).toEqual({
    code: 'WIDTH_OF_INSTRUMENT',
    message: 'the reflection is 0.3 deg wide and the instrument 0.3 deg: nothing is left for the crystallite',
  });
});

test('reflectionShift() of 0.1 deg counts with errors of 0.02 deg, and does not with 0.03', () => {
  const between = (error: number) => reflectionShift({ value: 22.7, error }, { value: 22.6, error });
  expect(between(0.02)).toMatchObject({ resolved: true });
  expect(between(0.02).least).toBeCloseTo(0.0849, 4);
  expect(between(0.03).resolved).toBe(false);
  expect(between(0.02).shift).toBeCloseTo(-0.1, 12);
});

test('peakMaxima() tells how deep the valley to the next higher row is', () => {
  //                      0  1  2  3  4  5  6
  const values = numbers(0, 5, 3, 9, 1, 4, 2);
  expect(peakMaxima(values)).toEqual([
    { row: 1, prominence: 2 }, // down to 3 before 9
    { row: 3, prominence: 8 }, // the highest: down to 1, the lowest behind, since 0 before is lower
    { row: 5, prominence: 2 }, // down to 2 at the end; 3 before 9
  ]);
});

test('peakMaxima() counts a flat top once, and no end of the curve', () => {
  expect(peakMaxima(numbers(1, 4, 4, 1))).toEqual([{ row: 1, prominence: 3 }]);
  expect(peakMaxima(numbers(5, 3, 1))).toEqual([]);
  expect(peakMaxima(numbers(1, 3, 5))).toEqual([]);
  expect(peakMaxima(numbers())).toEqual([]);
});

test('vertexAt() finds the top of a parabola between its rows, evenly spaced or not', () => {
  for (const x of [
    [1, 2, 3],
    [0, 2, 2.5],
  ]) {
    const y = x.map((each) => 7 - (each - 2.2) ** 2);
    expect(vertexAt(x, y, 1)).toBeCloseTo(2.2, 12);
  }
});

test('pointNoise() is the root of counts where all are above 0, and the same everywhere else', () => {
  const noise = normalDeviates(3);
  const counts = Float64Array.from({ length: 4000 }, (_, at) =>
    at < 2000 ? 10000 + 100 * noise() : 400 + 20 * noise(),
  );
  const found = pointNoise(counts);
  expect(found[500]).toBeGreaterThan(95);
  expect(found[500]).toBeLessThan(105);
  expect(found[3000]).toBeGreaterThan(17);
  expect(found[3000]).toBeLessThan(23);
  const level = pointNoise(Float64Array.from({ length: 4000 }, () => 5 * noise()));
  expect(level[0]).toBe(level[1]);
  expect(Math.abs((level[0] as number) - 5)).toBeLessThan(0.3);
});

test('peakFit() of two peaks without noise is exact, and so is a ratio made of them', () => {
  const truth = [
    { position: 20, width: 3, height: 100, lorentzShare: 0.4 },
    { position: 30, width: 2, height: 50, lorentzShare: 1 },
  ];
  const x = Float64Array.from({ length: 120 }, (_, at) => 10 + at / 4);
  const y = x.map((each) => 5 + truth.reduce((sum, peak) => sum + pseudoVoigt(peak)(each), 0));
  const sought = [
    { position: { start: 19 }, width: { start: 2, least: 0.1, most: 20 }, lorentzShare: null },
    { position: { start: 31 }, width: { start: 3, least: 0.1, most: 20 }, lorentzShare: 1 },
  ];
  const fit = foundIn(peakFit({ x, y }, sought, { background: [() => 1] }));
  for (const [at, peak] of truth.entries()) {
    for (const [part, value] of Object.entries(peak)) {
      expect(fit.peaks[at]?.[part as keyof typeof peak].value).toBeCloseTo(value, 4);
    }
  }
  expect(fit.of(([one, two]) => (one?.height ?? 0) / (two?.height ?? 1)).value).toBeCloseTo(2, 5);
  expect(fit.background[0]).toBeCloseTo(5, 4);
  expect(refusalOf(peakFit({ x: x.slice(0, 2), y: y.slice(0, 2) }, sought, { background: [() => 1] }))?.code).toBe(
    'TOO_FEW_POINTS',
  );
  expect(refusalOf(peakFit({ x: x.slice(0, 3), y: y.slice(0, 3) }, sought, { background: [] }))?.code).toBe(
    'TOO_FEW_POINTS',
  );
});

test('peakFit() refuses a peak in nothing but zeros', () => {
  const x = Float64Array.from({ length: 30 }, (_, at) => at);
  const sought = { position: { start: 15 }, width: { start: 3, least: 1 }, lorentzShare: 1 };
  expect(refusalOf(peakFit({ x, y: x.map(() => 0) }, [sought], { background: [() => 1] }))?.code).toBe(
    'POINTS_DEPENDENT',
  );
});

const OPTIONS: ReflectionOptions = {
  window: [15, 35],
  positions: [20, 27],
  lowAngleRise: true,
  polarisation: false,
  lorentzShare: 1,
};

/** A broad (002) of 6 deg on a background that rises to low angles; counts. */
const TRUTH = { position: 23, width: 6, height: 800, lorentzShare: 1 };
const ANGLES = Float64Array.from({ length: 141 }, (_, at) => 14 + at * 0.16);
const expected = (angle: number) => pseudoVoigt(TRUTH)(angle) + 150 - 3 * angle + 4000 / angle;
const clean = { angle: ANGLES, intensity: ANGLES.map(expected) };
const counted = (noise: () => number) => ({
  angle: ANGLES,
  intensity: ANGLES.map((angle) => expected(angle) + Math.sqrt(expected(angle)) * noise()),
});

test.each([1, null])(
  'reflectionFit() finds a clean (002) as it was made, with a share of Lorentz of %s',
  (lorentzShare) => {
    const fit = foundIn(reflectionFit(clean, { ...OPTIONS, lorentzShare }));
    expect(fit.position.value).toBeCloseTo(23, 4);
    expect(fit.width.value).toBeCloseTo(6, 3);
    expect(fit.lorentzShare.value).toBeCloseTo(1, 3);
    expect(fit.height.value).toBeCloseTo(800, 0);
    expect(fit.weighting).toBe('COUNTS');
  },
);

/** How many of so many noisy patterns have the true position, and width, within their intervals. */
function coverageOf(runs: number, seed: number, isGiven: boolean): readonly [number, number] {
  const noise = normalDeviates(seed);
  const angle = Float64Array.from({ length: 51 }, (_, at) => 15 + at * 0.4);
  const error = angle.map((each) => Math.sqrt(expected(each)));
  let [positions, widths] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const intensity = angle.map((each, at) => expected(each) + (error[at] as number) * noise());
    const { position, width } = foundIn(
      reflectionFit({ angle, intensity, error: isGiven ? error : undefined }, OPTIONS),
    );
    if (position.lower <= 23 && 23 <= position.upper) positions += 1;
    if (width.lower <= 6 && 6 <= width.upper) widths += 1;
  }
  return [positions, widths];
}

test('intervals of reflectionFit() cover position and width of 200 noisy patterns about as often as they say', () => {
  // 95 % of 200, with three standard deviations of a binomial
  for (const covered of coverageOf(200, 16, true)) {
    expect(covered).toBeGreaterThan(180);
    expect(covered).toBeLessThan(200);
  }
});

test('intervals of reflectionFit() cover as well where errors are those of counts, which it takes from its fit', () => {
  for (const covered of coverageOf(40, 17, false)) expect(covered).toBeGreaterThanOrEqual(34);
});

test('reflectionFit() weighs by the errors of the file, and alike where the background is subtracted', () => {
  const pattern = counted(normalDeviates(2));
  const error = pattern.intensity.map(Math.sqrt);
  expect(foundIn(reflectionFit({ ...pattern, error }, OPTIONS)).weighting).toBe('ERRORS');
  const unknown = { ...pattern, error: error.map(() => 0) };
  expect(foundIn(reflectionFit(unknown, OPTIONS)).weighting).toBe('COUNTS');
  const below = { ...pattern, intensity: pattern.intensity.map((value) => value - 600) };
  expect(foundIn(reflectionFit(below, OPTIONS)).weighting).toBe('EQUAL');
});

test('reflectionFit() divides by the Lorentz-polarisation factor where it is told: a top at 22.4 deg comes from one at 23', () => {
  const angle = ANGLES;
  const intensity = angle.map((each) => lorentzPolarisation(each) * (100 + pseudoVoigt(TRUTH)(each)));
  const as = (polarisation: boolean) =>
    foundIn(reflectionFit({ angle, intensity }, { ...OPTIONS, lowAngleRise: false, polarisation, lorentzShare: null }));
  expect(as(true).position.value).toBeCloseTo(23, 4);
  expect(as(false).position.value).toBeLessThan(22.7);
});

test('reflectionFit() refuses what does not cover its window, and says why', () => {
  const cut = { angle: ANGLES.slice(20), intensity: clean.intensity.slice(20) };
  expect(refusalOf(reflectionFit(cut, OPTIONS))).toEqual({
    code: 'NOT_COVERED',
    message: 'the pattern runs from 17.2 to 36.4 deg, which does not cover 15 to 35 deg',
  });
  expect(refusalOf(reflectionFit({ angle: numbers(Number.NaN), intensity: numbers(1) }, OPTIONS))?.message).toBe(
    'the pattern has no row with numbers, which does not cover 15 to 35 deg',
  );
  const sparse = { angle: numbers(15, 20, 25, 30, 35), intensity: numbers(1, 2, 3, 2, 1) };
  expect(refusalOf(reflectionFit(sparse, OPTIONS))?.code).toBe('TOO_FEW_POINTS');
});

test('reflectionFit() refuses patterns without a reflection in its place', () => {
  const noise = normalDeviates(5);
  const made = (of: (angle: number) => number) => ({ angle: ANGLES, intensity: ANGLES.map(of) });
  expect(
    refusalOf(
      reflectionFit(
        made(() => 100),
        OPTIONS,
      ),
    )?.code,
  ).toBe('NO_REFLECTION');
  const high = made(pseudoVoigt({ position: 31, width: 2, height: 100, lorentzShare: 1 }));
  expect(refusalOf(reflectionFit(high, OPTIONS))?.message).toMatch(
    /^what stands above the line .* centre at 30\.\d+ deg, outside 20 to 27 deg/,
  );
  const weak = made((angle) => 100 + pseudoVoigt({ ...TRUTH, height: 4 })(angle) + 10 * noise());
  expect(refusalOf(reflectionFit(weak, OPTIONS))?.code).toMatch(/BELOW_NOISE|AT_LIMIT/);
});

test('reflectionFit() refuses flanks that no share of Lorentz and Gauss makes: those of a block', () => {
  const block = { angle: ANGLES, intensity: ANGLES.map((angle) => 10 + 100 * Math.exp(-(((angle - 23) / 4) ** 6))) };
  const options = { ...OPTIONS, lowAngleRise: false, lorentzShare: null };
  expect(refusalOf(reflectionFit(block, options))?.code).toBe('AT_LIMIT');
});

test('reflectionFit() refuses a shape beyond Gauss: a block has steeper flanks', () => {
  const block = {
    angle: ANGLES,
    intensity: ANGLES.map((angle) => 10 + 100 * Math.exp(-(Math.abs((angle - 23) / 4) ** 2.5))),
  };
  expect(refusalOf(reflectionFit(block, { ...OPTIONS, lowAngleRise: false, lorentzShare: null }))?.code).toBe(
    'SHAPE_NOT_FOUND',
  );
});
