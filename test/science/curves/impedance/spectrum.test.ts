import { expect, test } from '@jest/globals';
import { highFrequencyIntercept } from '../../../../src/science/curves/impedance/highFrequencyIntercept.ts';
import { kramersKronig } from '../../../../src/science/curves/impedance/kramersKronig.ts';
import { capacitiveRows, type Spectrum, spectrumOf } from '../../../../src/science/curves/impedance/spectrum.ts';
import { warburgDiffusion } from '../../../../src/science/curves/impedance/warburgDiffusion.ts';
import { warburgSlope } from '../../../../src/science/curves/impedance/warburgSlope.ts';
import { codeOf, foundIn } from '../../../support/analysed.ts';
import { type MadeSpectrum, madeSpectrum } from '../../../support/impedance.ts';

const TWO_ARCS = 'R0-p(R1,CPE1)-p(R2,CPE2)-W1';
const VALUES = { R0: 5, R1: 20, 'CPE1.Q': 1e-5, 'CPE1.n': 0.9, R2: 100, 'CPE2.Q': 1e-3, 'CPE2.n': 0.8, W1: 50 };

const rows = (...given: readonly (readonly [number, number, number])[]): Spectrum => ({
  frequency: Float64Array.from(given, ([frequency]) => frequency),
  real: Float64Array.from(given, ([, real]) => real),
  imaginary: Float64Array.from(given, ([, , imaginary]) => imaginary),
});

test('spectrumOf() puts the highest frequency first and leaves out rows without all numbers', () => {
  const { frequency, real, imaginary } = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 }, { perDecade: 2 });
  const turned = { frequency: frequency.toReversed(), real: real.toReversed(), imaginary: imaginary.toReversed() };
  expect(foundIn(spectrumOf(turned))).toEqual({ frequency, real, imaginary });
  turned.real[3] = Number.NaN;
  turned.frequency[5] = 0;
  expect(foundIn(spectrumOf(turned)).frequency).toHaveLength(frequency.length - 2);
});

test('spectrumOf() refuses few rows, and a spectrum upside down', () => {
  expect(codeOf(spectrumOf(rows([1, 2, -1])))).toBe('TOO_FEW_POINTS');
  const { frequency, real, imaginary } = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 });
  expect(codeOf(spectrumOf({ frequency, real, imaginary: imaginary.map((value) => -value) }))).toBe(
    'NO_CAPACITIVE_ROW',
  );
});

test('capacitiveRows() leaves out rows of a positive imaginary part', () => {
  expect(capacitiveRows(rows([3, 1, 2], [2, 1, 0], [1, 1, -1])).frequency).toEqual(Float64Array.of(1));
});

/** Z = 10 + 2 / u + j (u - 1 / u) ohm at so many kHz: 12 ohm on the real axis, at 1 kHz. */
const smooth = (...kilohertz: readonly number[]) =>
  rows(...kilohertz.map((u): [number, number, number] => [1000 * u, 10 + 2 / u, u - 1 / u]));

test('highFrequencyIntercept() between 11 + 1.5j and 14 - 1.5j ohm is 12.5 ohm, with the 12 of the smooth course in its interval', () => {
  const spectrum = smooth(8, 4, 2, 0.5, 0.25, 0.125);
  const { resistance, lower, upper, between } = foundIn(highFrequencyIntercept(spectrum));
  expect(resistance).toBe(12.5);
  expect(lower).toBeCloseTo(12, 9);
  expect(upper).toBe(12.5);
  expect(between).toEqual([2000, 500]);
});

test('highFrequencyIntercept() takes the first six rows where few are inductive, and the last six where few are not', () => {
  for (const kilohertz of [
    [1.2, 0.9, 0.5, 0.25, 0.1, 0.05, 0.01],
    [9, 6, 4, 3, 2, 1.5, 1.1, 0.9],
  ]) {
    const { lower, upper } = foundIn(highFrequencyIntercept(smooth(...kilohertz)));
    expect(Math.min(Math.abs(lower - 12), Math.abs(upper - 12))).toBeLessThan(1e-6);
  }
});

test('highFrequencyIntercept() refuses a spectrum that is capacitive from the beginning, or never, and few rows', () => {
  expect(codeOf(highFrequencyIntercept(rows([1000, 10, -3], [100, 14, -1])))).toBe('NO_INTERCEPT');
  expect(codeOf(highFrequencyIntercept(rows([1000, 10, 3], [100, 14, 1])))).toBe('NO_INTERCEPT');
  expect(codeOf(highFrequencyIntercept(smooth(4, 2, 1.5, 0.5, 0.25)))).toBe('TOO_FEW_POINTS');
  expect(codeOf(highFrequencyIntercept(smooth(2, 2, 2, 0.5, 0.5, 0.5)))).toBe('POINTS_DEPENDENT');
});

test('highFrequencyIntercept() refuses a change of sign that noise makes: at 100 kHz this arc has 0.06 of 5 ohm, noise 0.05', () => {
  const codes = Array.from({ length: 40 }, (_, at) =>
    highFrequencyIntercept(madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 2.65e-5 }, { noise: 0.01, seed: at + 1 })),
  ).filter((each) => !('refused' in each) || each.refused.code !== 'NO_INTERCEPT');
  // 12 % of the first rows lie above the axis by chance
  expect(codes.length).toBeGreaterThanOrEqual(2);
  for (const each of codes) expect(codeOf(each)).toBe('SIGN_WITHIN_NOISE');
});

test.each([0.001, 0.002, 0.005])(
  'intervals of highFrequencyIntercept() cover the truth about as often as they say under noise of %s of |Z|',
  (noise) => {
    // 1 / (1 + j x) with 20 ohm and L = 3.6 uH: the axis is crossed where w L = 20 x / (1 + x^2), x = w R C
    const values = { L0: 3.6e-6, R0: 5, R1: 20, C1: 1e-4 };
    const square = (values.C1 * values.R1 ** 2) / values.L0 - 1;
    const truth = 5 + 20 / (1 + square);
    let covered = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const made = madeSpectrum('L0-R0-p(R1,C1)', values, { from: 1e6, noise, seed });
      const { lower, upper } = foundIn(highFrequencyIntercept(made));
      if (lower <= truth && truth <= upper) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(180);
  },
);

test.each([
  ['two depressed arcs and a Warburg line', TWO_ARCS, VALUES],
  ['a Randles circuit', 'R0-p(R1-W1,C1)', { R0: 5, R1: 20, W1: 10, C1: 1e-4 }],
  ['an inductor and a blocking electrode', 'L0-R0-p(R1,C1)-C2', { L0: 1e-6, R0: 5, R1: 20, C1: 1e-5, C2: 0.05 }],
])('kramersKronig() follows %s within 0.5 %%', (_, text, values) => {
  expect(foundIn(kramersKronig(madeSpectrum(text, values))).residual).toBeLessThan(5e-3);
});

test('kramersKronig() leaves the noise, 1 %, and stops before it follows it', () => {
  const { residual, mu, elements, real, imaginary } = foundIn(
    kramersKronig(madeSpectrum(TWO_ARCS, VALUES, { noise: 0.01, seed: 5 })),
  );
  expect(residual).toBeGreaterThan(0.007);
  expect(residual).toBeLessThan(0.011);
  expect(mu).toBeLessThan(0.85);
  expect(elements).toBeLessThan(30);
  expect([real.length, imaginary.length]).toEqual([50, 50]);
});

test('kramersKronig() sees a real part that was measured 10 % too large, and a cell that changed meanwhile', () => {
  const { frequency, real, imaginary } = madeSpectrum(TWO_ARCS, VALUES);
  const wrong = { frequency, real: real.map((value) => 1.1 * value), imaginary };
  expect(foundIn(kramersKronig(wrong)).residual).toBeGreaterThan(0.01);
  const old = madeSpectrum(TWO_ARCS, { ...VALUES, R2: 200 });
  const half = (now: Float64Array, then: Float64Array) =>
    now.map((value, row) => (row < 35 ? value : (then[row] as number)));
  const changed = { frequency, real: half(real, old.real), imaginary: half(imaginary, old.imaginary) };
  expect(foundIn(kramersKronig(changed)).residual).toBeGreaterThan(0.02);
});

test('kramersKronig() with mu below 0 takes as many elements as rows tell apart', () => {
  const made = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 }, { perDecade: 3 });
  expect(foundIn(kramersKronig(made, { mu: Number.NEGATIVE_INFINITY })).elements).toBe(made.frequency.length - 1);
  const twice = { ...made, frequency: made.frequency.map((hertz, row) => (row < 10 ? hertz : 1)) };
  expect(foundIn(kramersKronig(twice, { mu: Number.NEGATIVE_INFINITY })).elements).toBeLessThan(21);
});

test('kramersKronig() refuses a row a decade', () => {
  expect(codeOf(kramersKronig(madeSpectrum(TWO_ARCS, VALUES, { perDecade: 1 })))).toBe('TOO_FEW_POINTS');
});

test('warburgSlope() of R - W is its coefficient', () => {
  const { sigma, ofReal, ofImaginary, rows: taken } = foundIn(warburgSlope(madeSpectrum('R0-W1', { R0: 5, W1: 50 })));
  expect([sigma.value, ofReal.value, ofImaginary.value].map((value) => Number(value.toFixed(9)))).toEqual([50, 50, 50]);
  expect(taken).toBe(8);
});

test('warburgSlope() refuses an arc, a wall, and few rows', () => {
  const arc = warburgSlope(madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 0.1 }));
  expect(codeOf(arc)).toBe('NO_WARBURG');
  expect(codeOf(warburgSlope(madeSpectrum('R0-Wo1', { R0: 5, 'Wo1.Z0': 50, 'Wo1.tau': 10 })))).toBe('NO_WARBURG');
  expect(codeOf(warburgSlope(madeSpectrum('R0-W1', { R0: 5, W1: 50 }), { decades: 0.1 }))).toBe('TOO_FEW_POINTS');
  expect(codeOf(warburgSlope(rows([1, 2, -1], [1, 2, -1], [1, 2, -1], [1, 2, -1])))).toBe('POINTS_DEPENDENT');
});

test.each<[string, MadeSpectrum]>([
  ['0.5 % of |Z|', { noise: 0.005 }],
  ['1 ohm in every row', { ohmNoise: 1 }],
])('intervals of warburgSlope() cover the truth about as often as they say under noise of %s', (_, noise) => {
  let covered = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const spectrum = madeSpectrum('R0-W1', { R0: 5, W1: 50 }, { perDecade: 10, ...noise, seed });
    const { sigma } = foundIn(warburgSlope(spectrum, { tolerance: 1 }));
    if (sigma.lower <= 50 && 50 <= sigma.upper) covered += 1;
  }
  expect(covered).toBeGreaterThanOrEqual(180);
  expect(covered).toBeLessThanOrEqual(199);
});

test('KA-14: 50 ohm s^-1/2, 1.13 cm2, 0.01 mol/cm3 and 298.15 K make 1.110621e-13 cm2/s', () => {
  const cell = { sigma: 50, area: 1.13, concentration: 0.01, temperature: 298.15 };
  expect(warburgDiffusion(cell) / 1.110621e-13).toBeCloseTo(1, 6);
  // the fourth power of the charge
  expect(warburgDiffusion({ ...cell, electrons: 2 }) / warburgDiffusion(cell)).toBeCloseTo(1 / 16, 12);
  expect(() => warburgDiffusion({ ...cell, area: 0 })).toThrow('area is 0');
});
