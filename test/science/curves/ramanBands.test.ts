import { expect, test } from '@jest/globals';
import { type Baseline, bandBaseline } from '../../../src/science/curves/bandBaseline.ts';
import { bandFit } from '../../../src/science/curves/bandFit.ts';
import { bandMaximum } from '../../../src/science/curves/bandMaximum.ts';
import { heightRatio } from '../../../src/science/curves/heightRatio.ts';
import { estimateOf } from '../../../src/science/curves/numerics/estimate.ts';
import { pseudoVoigt } from '../../../src/science/curves/peakShapes.ts';
import type { Spectrum, Window } from '../../../src/science/curves/spectrumRows.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { normalDeviates } from '../../support/noise.ts';

const WINDOWS: readonly [Window, Window] = [
  [900, 980],
  [1800, 1900],
];
const NONE: Baseline = { at: () => 0, noise: 1, degreesOfFreedom: 50 };

/** D and G of a hard carbon: ID/IG is 1.2 by heights, and 1.2 x 200 / 100 = 2.4 by areas. */
const D = { position: 1345, width: 200, height: 120, lorentzShare: 1 };
const G = { position: 1590, width: 100, height: 100, lorentzShare: 1 };

/** Every 8 cm-1 from 880 to 1920, the largest shift first as some instruments write them. */
const SHIFTS = Float64Array.from({ length: 131 }, (_, at) => 1920 - 8 * at);
const line = (shift: number) => 500 - 0.05 * shift;
const made = (of: (shift: number) => number): Spectrum => ({ shift: SHIFTS, intensity: SHIFTS.map(of) });
const bandsAt = (shift: number) => pseudoVoigt(D)(shift) + pseudoVoigt(G)(shift);
const spectrum = made((shift) => line(shift) + bandsAt(shift));

test('bandBaseline() is the line through two windows, whatever lies between', () => {
  const flat = made((shift) => line(shift) + (shift > 1000 && shift < 1700 ? 100 : 0));
  const { at, noise } = foundIn(bandBaseline(flat, WINDOWS));
  expect(at(1000)).toBeCloseTo(450, 9);
  expect(at(1500)).toBeCloseTo(425, 9);
  expect(noise).toBeCloseTo(0, 9);
});

test('bandBaseline() refuses a window with fewer than ten points; rows without a number are none', () => {
  const cut: Spectrum = { shift: SHIFTS.subarray(12), intensity: spectrum.intensity.subarray(12) };
  expect(refusalOf(bandBaseline(cut, WINDOWS))).toEqual({
    code: 'NOT_COVERED',
    message: '4 points lie from 1800 to 1900 cm-1: a baseline needs at least 10 there',
  });
  const empty = { shift: SHIFTS, intensity: SHIFTS.map(() => Number.NaN) };
  expect(refusalOf(bandBaseline(empty, WINDOWS))?.message).toMatch(/^0 points lie from 900 to 980 cm-1/);
  const stopped = { shift: SHIFTS.map(() => 950), intensity: spectrum.intensity };
  expect(refusalOf(bandBaseline(stopped, [WINDOWS[0], WINDOWS[0]]))?.code).toBe('POINTS_DEPENDENT');
});

test('bandMaximum() is the highest point, with its neighbours as bounds and the noise as error', () => {
  const { position, height } = foundIn(bandMaximum(made(bandsAt), NONE, [1250, 1450]));
  expect(position).toEqual({ value: 1344, lower: 1336, upper: 1352 });
  expect(height.value).toBeCloseTo(bandsAt(1344), 9);
  expect(height.error).toBe(1);
});

test('bandMaximum() refuses windows that are not covered, noise, and flanks', () => {
  const codeIn = (window: Window, baseline: Baseline = NONE) =>
    refusalOf(bandMaximum(made(bandsAt), baseline, window))?.code;
  expect(codeIn([1250, 2000])).toBe('NOT_COVERED');
  expect(codeIn([1344, 1350])).toBe('NOT_COVERED');
  expect(codeIn([1250, 1450], { ...NONE, noise: 50 })).toBe('BELOW_NOISE');
  expect(codeIn([1380, 1450])).toBe('NO_MAXIMUM');
});

test('heightRatio() of 120 and 100 with errors of 1 is 1.2 with an error of 0.0156', () => {
  const of = (value: number) => ({ height: estimateOf(value, 1, 50) });
  // sqrt(1 + 1.2^2) / 100
  expect(heightRatio(of(120), of(100), 50)).toMatchObject({ value: 1.2, error: expect.closeTo(0.01562, 5) });
});

const TWO = { window: [900, 1900], bands: 2, lineFitted: true } as const;

test('bandFit() finds clean bands as they were made: ID/IG 1.2 by heights, 2.4 by areas', () => {
  const fit = foundIn(bandFit(spectrum, foundIn(bandBaseline(spectrum, WINDOWS)), TWO));
  expect(fit.bands.D.position.value).toBeCloseTo(1345, 3);
  expect(fit.bands.D.width.value).toBeCloseTo(200, 2);
  expect(fit.bands.G.position.value).toBeCloseTo(1590, 3);
  expect(fit.bands.G.width.value).toBeCloseTo(100, 2);
  expect(fit.heightRatio.value).toBeCloseTo(1.2, 4);
  expect(fit.areaRatio.value).toBeCloseTo(2.4, 3);
  expect(fit.shift[0]).toBe(904);
});

test('bandFit() above a baseline that is taken off first finds wide bands smaller than they are, since tails go with it', () => {
  const fit = foundIn(bandFit(spectrum, foundIn(bandBaseline(spectrum, WINDOWS)), { ...TWO, lineFitted: false }));
  expect(fit.areaRatio.value).toBeLessThan(2.35);
  expect(fit.bands.D.width.value).toBeLessThan(190);
  // what they are lies within their intervals all the same: 200 and 100 cm-1, 1.2 and 2.4
  for (const [{ lower, upper }, truth] of [
    [fit.bands.D.width, 200],
    [fit.bands.G.width, 100],
    [fit.heightRatio, 1.2],
    [fit.areaRatio, 2.4],
  ] as const) {
    expect(lower).toBeLessThanOrEqual(truth + 1e-3);
    expect(upper).toBeGreaterThanOrEqual(truth - 1e-3);
  }
});

test('bandFit() of seven points has no line beside the six numbers of two bands, and keeps to the interval of the bands', () => {
  const shift = Float64Array.of(1200, 1300, 1345, 1450, 1590, 1640, 1700);
  const window: Window = [1200, 1700];
  const few = { shift, intensity: shift.map(bandsAt) };
  const taken = foundIn(bandFit(few, NONE, { ...TWO, window, lineFitted: false }));
  expect(taken.bands.D.width.value).toBeCloseTo(200, 2);
  expect(refusalOf(bandFit(few, NONE, { ...TWO, window }))?.code).toBe('TOO_FEW_POINTS');
});

test('intervals of bandFit() above a baseline that is taken off first cover the width of the D band of 20 noisy spectra', () => {
  const noise = normalDeviates(18);
  let covered = 0;
  for (let run = 0; run < 20; run += 1) {
    const measured = made((shift) => line(shift) + bandsAt(shift) + noise());
    const baseline = foundIn(bandBaseline(measured, WINDOWS));
    const { lower, upper } = foundIn(bandFit(measured, baseline, { ...TWO, lineFitted: false })).bands.D.width;
    if (lower <= 200 && 200 <= upper) covered += 1;
  }
  // 95 % of 20, less three standard deviations of a binomial
  expect(covered).toBeGreaterThanOrEqual(16);
});

test('bandFit() finds D3 and D4 where they are asked for', () => {
  const d3 = { position: 1500, width: 120, height: 40, lorentzShare: 0 };
  const d4 = { position: 1190, width: 160, height: 30, lorentzShare: 1 };
  const all = made((shift) => bandsAt(shift) + pseudoVoigt(d3)(shift) + pseudoVoigt(d4)(shift));
  const { bands } = foundIn(bandFit(all, NONE, { ...TWO, bands: 4, lineFitted: false }));
  expect(bands.D3?.height.value).toBeCloseTo(40, 1);
  expect(bands.D4?.position.value).toBeCloseTo(1190, 1);
  const three = foundIn(
    bandFit(
      made((shift) => bandsAt(shift) + pseudoVoigt(d3)(shift)),
      NONE,
      { ...TWO, bands: 3, lineFitted: false },
    ),
  );
  expect(Object.keys(three.bands)).toEqual(['D', 'G', 'D3']);
  expect(three.bands.D3?.width.value).toBeCloseTo(120, 1);
});

test('intervals of bandFit() cover both ratios and the G band of 120 noisy spectra about as often as they say', () => {
  const noise = normalDeviates(17);
  let [heights, areas, positions] = [0, 0, 0];
  for (let run = 0; run < 120; run += 1) {
    const shift = SHIFTS.filter((_, at) => at % 3 === 0);
    const measured = { shift, intensity: shift.map((each) => bandsAt(each) + 2 * noise()) };
    const { heightRatio: height, areaRatio: area, bands } = foundIn(bandFit(measured, NONE, TWO));
    if (height.lower <= 1.2 && 1.2 <= height.upper) heights += 1;
    if (area.lower <= 2.4 && 2.4 <= area.upper) areas += 1;
    if (bands.G.position.lower <= 1590 && 1590 <= bands.G.position.upper) positions += 1;
  }
  // 95 % of 120, with three standard deviations of a binomial
  for (const covered of [heights, areas, positions]) {
    expect(covered).toBeGreaterThan(106);
    expect(covered).toBeLessThan(120);
  }
});

test('bandFit() refuses spectra that do not cover its window, lack a band, or have it elsewhere', () => {
  const noise = normalDeviates(4);
  expect(refusalOf(bandFit(spectrum, NONE, { ...TWO, window: [800, 1900] }))?.code).toBe('NOT_COVERED');
  const one = made((shift) => pseudoVoigt(G)(shift) + 5 * noise());
  expect(refusalOf(bandFit(one, NONE, { ...TWO, lineFitted: false }))?.code).toMatch(/AT_LIMIT|BELOW_NOISE/);
  const elsewhere = made((shift) => pseudoVoigt({ ...D, position: 1240 })(shift) + pseudoVoigt(G)(shift));
  expect(refusalOf(bandFit(elsewhere, NONE, { ...TWO, lineFitted: false }))?.code).toBe('AT_LIMIT');
});

test('bandFit() refuses a D band of two standard deviations of the noise', () => {
  const noise = normalDeviates(6);
  const shift = Float64Array.from({ length: 45 }, (_, at) => 900 + 23 * at);
  const weak = pseudoVoigt({ position: 1345, width: 60, height: 8, lorentzShare: 1 });
  const intensity = shift.map((each) => weak(each) + pseudoVoigt(G)(each) + 4 * noise());
  expect(refusalOf(bandFit({ shift, intensity }, NONE, { ...TWO, lineFitted: false }))?.message).toMatch(
    /^band D has a height of 6\.\d+ with a standard error of 2\.\d+: less than 3 errors above 0/,
  );
});
