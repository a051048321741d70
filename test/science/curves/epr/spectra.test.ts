import { expect, test } from '@jest/globals';
import { derivativeLine } from '../../../../src/science/curves/epr/derivativeLine.ts';
import { doubleIntegral } from '../../../../src/science/curves/epr/doubleIntegral.ts';
import { aboveBaseline, edgeBaseline } from '../../../../src/science/curves/epr/edgeBaseline.ts';
import { edgeNoise } from '../../../../src/science/curves/epr/edgeNoise.ts';
import { gFactor } from '../../../../src/science/curves/epr/gFactor.ts';
import { AREA_FACTOR, FULL_WIDTH_PER_PEAK_TO_PEAK } from '../../../../src/science/curves/epr/lineShapes.ts';
import { plateThickness } from '../../../../src/science/curves/epr/plateThickness.ts';
import { roughLine } from '../../../../src/science/curves/epr/roughLine.ts';
import { type EprSpectrum, eprSpectrum } from '../../../../src/science/curves/epr/spectrum.ts';
import { spinCount } from '../../../../src/science/curves/epr/spinCount.ts';
import { dysonianAsymmetry } from '../../../../src/science/dysonianAsymmetry.ts';
import { skinDepth } from '../../../../src/science/skinDepth.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, madeSpectrum } from '../../../support/epr.ts';

const exactly = (value: number) => ({ value, lower: value, upper: value });
const EDGE = 0.1;

/** The baseline is known, and noise is that of the ends of the sweep. */
function alone(spectrum: EprSpectrum) {
  return { baselineError: 0, noise: edgeNoise(spectrum, EDGE) };
}

function lineOf(spectrum: EprSpectrum, given = alone(spectrum)) {
  return foundIn(derivativeLine(spectrum, foundIn(roughLine(spectrum, EDGE)), given));
}

test.each([
  [9.45, 337.15, 2.0026134],
  [9.8, 349.6, 2.0028255],
])('KA-15a: gFactor() of %d GHz and %d mT is %d', (frequency, field, g) => {
  expect(gFactor(frequency, exactly(field), 0).value).toBeCloseTo(g, 7);
});

test('gFactor() falls with the field: 0.034 mT parts 2.0026 from 2.0024, and a field that may be off by so much does not', () => {
  const { value, lower, upper } = gFactor(9.45, { value: 337.1523, lower: 337.1433, upper: 337.1613 }, 0.0246);
  expect([value, lower, upper].map((g) => Number(g.toFixed(4)))).toEqual([2.0026, 2.0024, 2.0028]);
});

test.each([
  [0.1, 1.0039],
  [0.5, 1.1009],
  [1, 1.4625],
  [1.5, 2.2576],
  [2, 3.5881],
  [2.5, 4.7685],
  [3, 4.4433],
  [4, 2.577],
  [6, 2.4396],
  [10, 2.5501],
  [30, 2.549],
])('KA-15b: A/B of a plate of %d skin depths is %d', (thickness, asymmetry) => {
  expect(dysonianAsymmetry(thickness)).toBeCloseTo(asymmetry, 4);
});

test.each([
  [1.05, 0.3561],
  [1.13, 0.5639],
  [1.28, 0.8029],
])('KA-15b: plateThickness() of A/B %d is %d skin depths', (asymmetry, thickness) => {
  expect(foundIn(plateThickness(exactly(asymmetry))).value).toBeCloseTo(thickness, 4);
});

test('plateThickness() begins at no thickness and is open where no plate is as asymmetric', () => {
  const { lower, upper } = foundIn(plateThickness({ value: 1.05, lower: 0.99, upper: 5 }));
  expect([lower, upper]).toEqual([0, null]);
  expect(plateThickness(exactly(0.97))).toMatchObject({
    refused: { code: 'NO_PLATE', message: 'A/B is 0.9700; flat plates in slow diffusion have 1 to 4.86' },
  });
  expect(plateThickness(exactly(5))).toMatchObject({ refused: { code: 'NO_PLATE' } });
});

test('A/B of 1.13 to 1.28 needs micrometres of sodium: 0.64 to 0.91 um at 9.45 GHz', () => {
  const depth = skinDepth({ resistivity: 4.77e-8, frequency: 9.45 });
  const [thin, thick] = [1.13, 1.28].map((ratio) => depth * foundIn(plateThickness(exactly(ratio))).value);
  expect(thin).toBeCloseTo(0.638, 3);
  expect(thick).toBeCloseTo(0.908, 3);
});

test('full widths are 1.73205 and 1.17741 times the peak-to-peak width, areas 1.8138 and 0.5166 times height and squared width', () => {
  expect(FULL_WIDTH_PER_PEAK_TO_PEAK.LORENTZIAN).toBeCloseTo(1.73205, 5);
  expect(1 / FULL_WIDTH_PER_PEAK_TO_PEAK.LORENTZIAN).toBeCloseTo(0.57735, 5);
  expect(FULL_WIDTH_PER_PEAK_TO_PEAK.GAUSSIAN).toBeCloseTo(1.17741, 5);
  expect(AREA_FACTOR.LORENTZIAN).toBeCloseTo(1.8138, 4);
  expect(AREA_FACTOR.GAUSSIAN).toBeCloseTo(0.5166, 4);
});

test('shapes of lines are 1 high and 1 mT wide, peak to peak', () => {
  for (const shape of [undefined, 'GAUSSIAN'] as const) {
    const { field, signal } = madeSpectrum({ lines: [shape === undefined ? {} : { shape }], points: 10_001 });
    const [top, bottom] = [signal.indexOf(Math.max(...signal)), signal.indexOf(Math.min(...signal))];
    expect((field[bottom] as number) - (field[top] as number)).toBeCloseTo(1, 3);
    expect((signal[top] as number) - (signal[bottom] as number)).toBeCloseTo(1, 6);
  }
});

test('derivativeLine() reads off a Lorentzian line its centre, width and symmetry to some parts in a thousand', () => {
  const { zeroCrossing, peakToPeak, asymmetry } = lineOf(madeSpectrum({ lines: [{ centre: 337.123, width: 0.8 }] }));
  expect(zeroCrossing.value).toBeCloseTo(337.123, 4);
  expect(peakToPeak.value / 0.8).toBeCloseTo(1, 2);
  expect(asymmetry.value).toBeCloseTo(1, 3);
});

test('derivativeLine() of a line with a dispersion of tan(0.3) has an A/B of 1.416, and crosses 0 above its centre', () => {
  const { asymmetry, zeroCrossing } = lineOf(madeSpectrum({ lines: [{ phase: 0.3 }], points: 2001 }));
  // 0 where 2 x cos = (1 - x^2) sin, x = tan(0.15) half widths of sqrt(3)/2 mT
  expect(zeroCrossing.value - CENTRE).toBeCloseTo(Math.tan(0.15) * 0.8660254, 2);
  expect(asymmetry.value).toBeCloseTo(1.416, 2);
});

test.each([0, 3])(
  'intervals of derivativeLine() cover the truth about as often as they say behind a filter of %d points',
  (timeConstant) => {
    const covered = [0, 0, 0];
    // products of points k steps apart
    const noise = Array.from({ length: 40 }, (_, k) => (k === 0 ? 1 : Math.exp(-k / timeConstant)) * 0.02 ** 2);
    for (let seed = 1; seed <= 200; seed += 1) {
      const line = lineOf(madeSpectrum({ lines: [{}], noise: 0.02, timeConstant, seed, points: 201 }), {
        baselineError: 0,
        noise,
      });
      for (const [at, [estimate, truth]] of (
        [
          [line.zeroCrossing, CENTRE],
          [line.peakToPeak, 1],
          [line.asymmetry, 1],
        ] as const
      ).entries()) {
        if (estimate.lower <= truth && truth <= estimate.upper) covered[at] = (covered[at] as number) + 1;
      }
    }
    // 95 % of 200, with three standard deviations of a binomial
    for (const count of covered) {
      expect(count).toBeGreaterThanOrEqual(180);
      expect(count).toBeLessThanOrEqual(199);
    }
  },
);

test('derivativeLine() passes on that a line has too few points', () => {
  const coarse = madeSpectrum({ lines: [{ width: 0.5 }], points: 60 });
  const rough = foundIn(roughLine(coarse, EDGE));
  expect(derivativeLine(coarse, rough, alone(coarse))).toMatchObject({ refused: { code: 'TOO_FEW_POINTS' } });
  const fine = madeSpectrum({ lines: [{}] });
  const own = foundIn(roughLine(fine, EDGE));
  const far = { ...own, minimum: 334 };
  expect(derivativeLine(fine, far, alone(fine))).toMatchObject({ refused: { code: 'NO_TURNING_POINT' } });
  expect(derivativeLine(fine, { ...own, crossing: 334 }, alone(fine))).toMatchObject({
    refused: { code: 'NO_CROSSING' },
  });
});

test('edgeBaseline() finds offset and slope beside a narrow line, and aboveBaseline() takes them off', () => {
  const spectrum = madeSpectrum({ lines: [{ width: 0.1 }], offset: 3, slope: 0.5 });
  const baseline = edgeBaseline(spectrum, EDGE);
  expect(baseline.at).toBeCloseTo(CENTRE, 9);
  expect(baseline.offset.value).toBeCloseTo(3, 6);
  expect(baseline.slope).toBeCloseTo(0.5, 4);
  expect(aboveBaseline(spectrum, baseline).signal[0]).toBeCloseTo(0, 3);
});

test('roughLine() refuses noise, nothing at all, a line that is cut, and one upside down', () => {
  const codeOf = (spectrum: EprSpectrum) => roughLine(spectrum, EDGE);
  expect(codeOf(madeSpectrum({ lines: [], noise: 1 }))).toMatchObject({ refused: { code: 'NO_LINE' } });
  expect(codeOf(madeSpectrum({ lines: [] }))).toMatchObject({ refused: { code: 'NO_LINE' } });
  expect(codeOf(madeSpectrum({ lines: [{ centre: 341.7 }] }))).toMatchObject({
    refused: {
      code: 'LINE_NOT_WITHIN_SWEEP',
      message: expect.stringContaining('in the outer 10 % of the sweep from 332 to 342'),
    },
  });
  expect(codeOf(madeSpectrum({ lines: [{ height: -1 }] }))).toMatchObject({
    refused: {
      code: 'PHASE_INVERTED',
      message: expect.stringContaining('336.5 mT, comes before the maximum, at 337.5'),
    },
  });
});

test('doubleIntegral() of a Gaussian line is 0.5166 times its height and squared width', () => {
  const { value, error } = foundIn(
    doubleIntegral(madeSpectrum({ lines: [{ shape: 'GAUSSIAN', height: 3, width: 2 }] })),
  );
  expect(value).toBeCloseTo(0.51664 * 3 * 4, 2);
  expect(error).toBeLessThan(1e-3);
});

test('doubleIntegral() of a Lorentzian line misses what lies beyond the sweep: 4/(pi X) of it, X = 100 half widths', () => {
  const { value } = foundIn(
    doubleIntegral(madeSpectrum({ lines: [{ width: 0.1 / 0.8660254 }], reach: 10, points: 20_001 })),
  );
  expect(value / (1.8138 * 0.11547 ** 2)).toBeCloseTo(1 - 0.0127, 3);
});

test('doubleIntegral() refuses a spectrum whose baseline outweighs it', () => {
  expect(doubleIntegral(madeSpectrum({ lines: [{}], offset: 1 }))).toMatchObject({
    refused: { code: 'BASELINE_RULES' },
  });
});

test('spinCount(): twice the integral at twice the gain, four times the power and half the temperature is a quarter of the spins', () => {
  const reference = { spins: 8e15, integral: 3 };
  expect(spinCount(6, reference)).toBe(1.6e16);
  // 2 / (2 x sqrt(4)) x 1/2
  expect(spinCount(6, reference, { gain: 2, power: 4, temperature: 0.5 })).toBe(2e15);
  expect(spinCount(6, reference, { modulation: 2, quality: 4 })).toBe(2e15);
});

test('spinCount() refuses an integral of 0', () => {
  expect(() => spinCount(0, { spins: 1, integral: 1 })).toThrow('Cannot count spins: integral is 0');
});

test('eprSpectrum() turns a sweep downwards round and leaves out rows without a number', () => {
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const { field, signal } = foundIn(
    eprSpectrum(
      rows.map((row) => 400 - row),
      rows.map((row) => (row === 3 ? Number.NaN : row)),
    ),
  );
  expect([field.length, field[0], signal[0]]).toEqual([39, 361, 39]);
});

test('eprSpectrum() refuses a field that turns back, and few points', () => {
  const back = Array.from({ length: 40 }, (_, row) => 300 + (row === 20 ? 0 : row));
  expect(eprSpectrum(back, back)).toMatchObject({
    refused: { code: 'FIELD_NOT_SWEPT', message: expect.stringContaining('turns back at 300 mT') },
  });
  expect(eprSpectrum([1, 2], [1, 2])).toMatchObject({ refused: { code: 'TOO_FEW_POINTS' } });
});
