import { expect, test } from '@jest/globals';
import { xrd002 } from '../../../src/science/analyses/xrd002.ts';
import { xrdPeaks } from '../../../src/science/analyses/xrdPeaks.ts';
import { lorentzPolarisation } from '../../../src/science/curves/lorentzPolarisation.ts';
import { pseudoVoigt } from '../../../src/science/curves/peakShapes.ts';
import { normalDeviates } from '../../support/noise.ts';
import { analysed, curveOfColumns, numberOf } from '../../support/samples.ts';

const CU_KA1 = 1.5406;
const MILLIMETRE = 1e7;

const noise = normalDeviates(22);
const ANGLES = Float64Array.from({ length: 200 }, (_, at) => 12 + at * 0.2);
const stack = pseudoVoigt({ position: 22.7, width: 6, height: 5000, lorentzShare: 0.5 });
const layer = pseudoVoigt({ position: 43.5, width: 5, height: 2000, lorentzShare: 0.5 });
const withNoise = (value: number) => value + Math.sqrt(value) * noise();
const COUNTS = ANGLES.map((angle) => withNoise(1500 - 10 * angle + stack(angle) + layer(angle)));

const carbon = (settings: Readonly<Record<string, number>> = {}) =>
  curveOfColumns({ TWO_THETA: ['deg', ANGLES], INTENSITY: ['1', COUNTS] }, settings);
const known = carbon({ WAVELENGTH: CU_KA1 });
const result = analysed(xrd002, known);

const refusals = (told: ReturnType<typeof analysed>) =>
  'refused' in told ? told.refused.code : told.found.refused.map(({ metric, code }) => `${metric} ${code}`);

test.each([
  ['FITTED_REFLECTION_POSITION', '(002)', 22.7],
  ['FITTED_REFLECTION_WIDTH', '(002)', 6],
  ['FITTED_D002', '(002)', 3.91409],
  ['FITTED_STACK_HEIGHT', '(002)', 13.3545],
  ['FITTED_STACKED_LAYERS', '(002)', 3.4119],
  ['FITTED_REFLECTION_POSITION', '(10)', 43.5],
  ['FITTED_REFLECTION_WIDTH', '(10)', 5],
  ['FITTED_LAYER_EXTENT', '(10)', 34.9731],
])('KA-16b: XRD_002 of a pattern made for it has %s of %s within its interval around %d', (metric, line, truth) => {
  const { value, lower, upper } = numberOf(result, metric, line);
  expect(lower as number).toBeLessThan(truth);
  expect(upper as number).toBeGreaterThan(truth);
  expect(Math.abs(value / truth - 1)).toBeLessThan(0.12);
});

test('XRD_002 says in words what it did, and by which fit', () => {
  expect(numberOf(result, 'FITTED_D002').sentence).toMatch(
    /^At a wavelength of 1.5406 angstrom that is a spacing of 3\.9\d+ angstrom \(.* to .*\), with no displacement/,
  );
  expect(numberOf(result, 'FITTED_REFLECTION_POSITION', '(002)').sentence).toMatch(
    /^\(002\) lies at 22\.\d+ deg .* a fit to 101 points that weigh as counts and explains 99\.\d % of their scatter/,
  );
  expect(numberOf(result, 'FITTED_STACK_HEIGHT').sentence).toMatch(
    /K = 0.89, the width of the instrument not taken off\.$/,
  );
  expect(numberOf(result, 'FITTED_D002').conditions).toEqual({
    line: '(002)',
    analysis: 'pseudo-Voigt on a straight line and 1/2theta and the tail of (10)',
  });
  expect(numberOf(result, 'FITTED_LAYER_EXTENT').conditions).toEqual({
    line: '(10)',
    analysis: 'pseudo-Voigt on a straight line and the tail of (002)',
  });
  expect(refusals(result)).toEqual([]);
});

test('XRD_002 covers place and width of two reflections, each on the tail of the other, about as often as it says', () => {
  const chance = normalDeviates(10);
  const angles = Float64Array.from({ length: 250 }, (_, at) => 12 + at * 0.16);
  const covered = [0, 0, 0];
  for (let run = 0; run < 20; run += 1) {
    const counts = angles.map((angle) => {
      const value = 800 + 2 * stack(angle) + layer(angle);
      return value + Math.sqrt(value) * chance();
    });
    const curve = curveOfColumns({ TWO_THETA: ['deg', angles], INTENSITY: ['1', counts] });
    const told = analysed(xrd002, curve);
    for (const [at, [metric, line, truth]] of (
      [
        ['FITTED_REFLECTION_POSITION', '(002)', 22.7],
        ['FITTED_REFLECTION_WIDTH', '(002)', 6],
        ['FITTED_REFLECTION_WIDTH', '(10)', 5],
      ] as const
    ).entries()) {
      const { lower, upper } = numberOf(told, metric, line);
      if ((lower as number) <= truth && truth <= (upper as number)) covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  // 95 % of 20, less three standard deviations of a binomial
  for (const count of covered) expect(count).toBeGreaterThanOrEqual(16);
});

test('XRD_002 scales the tail of (002) with the Lorentz-polarisation factor, too', () => {
  const narrow = pseudoVoigt({ position: 43.5, width: 4, height: 2000, lorentzShare: 0 });
  const counts = ANGLES.map((angle) => lorentzPolarisation(angle) * (1000 + stack(angle) + narrow(angle)));
  const curve = curveOfColumns({ TWO_THETA: ['deg', ANGLES], INTENSITY: ['1', counts] });
  expect(numberOf(analysed(xrd002, curve, { polarisation: 1 }), 'FITTED_REFLECTION_WIDTH', '(10)').value).toBeCloseTo(
    4,
    3,
  );
});

test('XRD_002 draws data, fit and background of both reflections', () => {
  const pictures = 'found' in result ? result.found.pictures : [];
  expect(pictures.map(({ title, series }) => `${title}: ${series.map(({ name }) => name)}`)).toEqual([
    '(002) reflection: measured,fit,background',
    '(10) reflection: measured,fit,background',
  ]);
});

test('FITTED_LEAST_SHIFT is three standard errors of the difference of two positions', () => {
  const { lower, upper } = numberOf(result, 'FITTED_REFLECTION_POSITION', '(002)');
  const error = ((upper as number) - (lower as number)) / (2 * 1.9858); // t of 94 degrees of freedom
  expect(numberOf(result, 'FITTED_LEAST_SHIFT').value / (3 * Math.SQRT2 * error)).toBeCloseTo(1, 3);
});

test('XRD_002 gives no length without a wavelength, but angles', () => {
  const told = analysed(xrd002, carbon());
  expect(numberOf(told, 'FITTED_REFLECTION_POSITION', '(002)').value).toBeCloseTo(22.7, 0);
  expect(refusals(told)).toEqual([
    'FITTED_D002 WAVELENGTH_UNKNOWN',
    'FITTED_STACK_HEIGHT WAVELENGTH_UNKNOWN',
    'FITTED_STACKED_LAYERS WAVELENGTH_UNKNOWN',
    'FITTED_LAYER_EXTENT WAVELENGTH_UNKNOWN',
  ]);
});

test('XRD_002 refuses reflections whose spacing is none of carbon: 22.7 deg is 1.8 angstrom with Mo', () => {
  const told = analysed(xrd002, carbon({ WAVELENGTH: 0.7107 }));
  expect(refusals(told)).toBe('OTHER_REFLECTION');
  expect('refused' in told && told.refused.message).toMatch(
    /no \(002\): the reflection at 22\.\d+ deg has a spacing of 1\.8\d* angstrom .* that of \(002\) is 3.3 to 4.5/,
  );
});

test('XRD_002 refuses what is narrower than the stacks of a hard carbon', () => {
  const told = analysed(xrd002, known, { leastWidth: 5.5 });
  expect(refusals(told)).toEqual([
    'FITTED_REFLECTION_POSITION REFLECTION_SHARP',
    'FITTED_REFLECTION_WIDTH REFLECTION_SHARP',
    'FITTED_LAYER_EXTENT REFLECTION_SHARP',
  ]);
});

test('a displacement of 0.1 mm widens the interval of d002 by 0.01 angstrom to each side, and needs the radius', () => {
  const displacement = 0.1 * MILLIMETRE;
  const far = numberOf(analysed(xrd002, known, { displacement, radius: 200 * MILLIMETRE }), 'FITTED_D002');
  const near = numberOf(result, 'FITTED_D002');
  expect((far.upper as number) - (near.upper as number)).toBeCloseTo(0.0096, 3);
  expect([near.interval, far.interval]).toEqual(['CI95', 'STATED']);
  expect(refusals(analysed(xrd002, known, { displacement }))).toEqual([
    'FITTED_D002 RADIUS_UNKNOWN',
    'FITTED_STACKED_LAYERS RADIUS_UNKNOWN',
  ]);
});

test('XRD_002 takes the width of the instrument off, as it is or as squares', () => {
  const as = (given: Readonly<Record<string, number>>) =>
    numberOf(analysed(xrd002, known, given), 'FITTED_STACK_HEIGHT');
  const lorentz = as({ instrumentWidth: 0.5 });
  const gauss = as({ instrumentWidth: 0.5, instrumentSquares: 1 });
  expect(lorentz.value).toBeGreaterThan(gauss.value);
  expect(lorentz.sentence).toContain('0.5 deg of the instrument taken off as it is');
  expect(gauss.sentence).toContain('0.5 deg of the instrument taken off as squares');
  const none = analysed(xrd002, known, { instrumentWidth: 9 });
  expect(refusals(none)).toContain('FITTED_STACKED_LAYERS WIDTH_OF_INSTRUMENT');
});

test('stacks that may be as wide as the instrument allows have no upper end', () => {
  const { lower, upper } = numberOf(result, 'FITTED_REFLECTION_WIDTH', '(002)');
  const instrumentWidth =
    ((lower as number) + 3 * (upper as number)) / 4 - 0.6 * ((upper as number) - (lower as number));
  const told = analysed(xrd002, known, { instrumentWidth });
  expect(numberOf(told, 'FITTED_STACK_HEIGHT')).toMatchObject({ upper: null });
  expect(numberOf(told, 'FITTED_STACKED_LAYERS')).toMatchObject({ upper: null });
  expect(numberOf(told, 'FITTED_STACK_HEIGHT').sentence).toContain('at least');
});

test('XRD_002 with the Lorentz-polarisation factor says so', () => {
  const told = analysed(xrd002, known, { polarisation: 1, lowAngleRise: 0, lorentzShare: 0.5 });
  expect(numberOf(told, 'FITTED_D002').conditions.analysis).toBe(
    'pseudo-Voigt on a straight line and the tail of (10), corrected for Lorentz and polarisation',
  );
});

test('XRD_002 of a pattern that ends at 36 deg has no layers, of one that begins there no stacks', () => {
  const part = (from: number, to: number) =>
    analysed(
      xrd002,
      curveOfColumns(
        { TWO_THETA: ['deg', ANGLES.slice(from, to)], COUNT_RATE: ['cps', COUNTS.slice(from, to)] },
        { WAVELENGTH: CU_KA1 },
      ),
    );
  expect(refusals(part(0, 120))).toContain('FITTED_LAYER_EXTENT NOT_COVERED');
  expect(numberOf(part(0, 120), 'FITTED_D002').value).toBeCloseTo(3.91, 1);
  expect(refusals(part(120, 200))).toContain('FITTED_D002 NOT_COVERED');
  expect(refusals(part(120, 130))).toBe('NOT_COVERED');
});

test('XRD_002 weighs by the errors of the file, and widens errors where the shape is another', () => {
  const uneven = COUNTS.map((value, at) => value + 120 * Math.sin(at / 2));
  const told = analysed(
    xrd002,
    curveOfColumns({
      TWO_THETA: ['deg', ANGLES],
      INTENSITY: ['1', uneven],
      INTENSITY_ERROR: ['1', COUNTS.map(Math.sqrt)],
    }),
  );
  expect(numberOf(told, 'FITTED_REFLECTION_POSITION', '(002)').sentence).toMatch(
    /weigh by the errors of the file .*; residuals go together, so that errors are \d.* times as wide\.$/,
  );
});

test('both analyses need angles and intensities in rows', () => {
  const without = curveOfColumns({ TWO_THETA: ['deg', [1]] });
  const empty = curveOfColumns({ TWO_THETA: ['deg', [Number.NaN, 2]], INTENSITY: ['1', [1, 2]] });
  for (const analysis of [xrd002, xrdPeaks]) {
    expect(refusals(analysed(analysis, without))).toBe('COLUMNS_MISSING');
    expect(refusals(analysed(analysis, curveOfColumns({ INTENSITY: ['1', [1]] })))).toBe('COLUMNS_MISSING');
    expect(refusals(analysed(analysis, empty))).toBe('TOO_FEW_POINTS');
  }
});

/** Two sharp peaks of 1000 and 300 counts on 100. */
const SHARP = Float64Array.from({ length: 400 }, (_, at) => 20 + at * 0.05);
const one = pseudoVoigt({ position: 30.02, width: 0.3, height: 1000, lorentzShare: 0 });
const two = pseudoVoigt({ position: 35, width: 0.3, height: 300, lorentzShare: 0 });
const SHARP_COUNTS = SHARP.map((angle) => withNoise(100 + one(angle) + two(angle)));
const sharp = (settings: Readonly<Record<string, number>> = {}) =>
  curveOfColumns({ TWO_THETA: ['deg', SHARP], INTENSITY: ['1', SHARP_COUNTS] }, settings);

test('XRD_PEAKS tells peaks by prominence, and none that the noise makes', () => {
  const told = analysed(xrdPeaks, sharp({ WAVELENGTH: CU_KA1 }));
  const lines = 'found' in told ? told.found.numbers.map(({ conditions: { line } }) => line) : [];
  const [first, second] = [...new Set(lines)];
  expect(new Set(lines).size).toBe(2);
  const position = numberOf(told, 'MEASURED_PEAK_POSITION', first);
  expect(Math.abs(position.value - 30.02)).toBeLessThan(0.05);
  expect((position.upper as number) - (position.lower as number)).toBeCloseTo(0.1, 9);
  expect(numberOf(told, 'MEASURED_PEAK_SPACING', second).value).toBeCloseTo(2.5617, 1);
  expect(numberOf(told, 'MEASURED_PEAK_PROMINENCE', first).value).toBe(100);
  expect(Math.abs(numberOf(told, 'MEASURED_PEAK_PROMINENCE', second).value - 30)).toBeLessThan(6);
  expect('found' in told && told.found.pictures[0]?.marks).toHaveLength(2);
});

test('XRD_PEAKS gives no spacing without a wavelength, nor of an angle that may be 0', () => {
  expect(refusals(analysed(xrdPeaks, sharp()))).toEqual(['MEASURED_PEAK_SPACING WAVELENGTH_UNKNOWN']);
  const low = curveOfColumns(
    { TWO_THETA: ['deg', [0, 1, 2, 3, 4]], INTENSITY: ['1', [0, 9, 0, 0, 0]], INTENSITY_ERROR: ['1', [1, 1, 1, 1, 1]] },
    { WAVELENGTH: 1 },
  );
  expect(refusals(analysed(xrdPeaks, low))).toEqual(['MEASURED_PEAK_SPACING ANGLE_UNCERTAIN']);
});

test('XRD_PEAKS takes the errors of the file, and refuses patterns of nothing but noise', () => {
  const curve = (error: number) =>
    curveOfColumns({
      TWO_THETA: ['deg', SHARP],
      INTENSITY: ['1', SHARP_COUNTS],
      INTENSITY_ERROR: ['1', SHARP.map(() => error)],
    });
  expect(numberOf(analysed(xrdPeaks, curve(50)), 'MEASURED_PEAK_POSITION').value).toBeCloseTo(30.02, 0);
  expect(refusals(analysed(xrdPeaks, curve(200)))).toBe('BELOW_NOISE');
  expect(numberOf(analysed(xrdPeaks, curve(0)), 'MEASURED_PEAK_POSITION').value).toBeCloseTo(30.02, 0);
});
