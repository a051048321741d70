import { expect, test } from '@jest/globals';
import { fitLines, type LineKind } from '../../../../src/science/curves/epr/lineFit.ts';
import { areaOf, asymmetryOf, dispersionOf, peakToPeakOf } from '../../../../src/science/curves/epr/mixedLine.ts';
import { resolvedLines } from '../../../../src/science/curves/epr/resolvedLines.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, type MadeSpectrum, madeSpectrum } from '../../../support/epr.ts';
import { resolved, standardAsked } from '../../../support/resolvedLines.ts';

const mixed: LineKind = { shape: 'LORENTZIAN', freePhase: true };

/** Distance from the truth in standard errors. */
const off = ({ value, error }: Estimate, truth: number) => Math.abs(value - truth) / error;

test.each([
  ['LORENTZIAN', {}, 1.8138],
  ['GAUSSIAN', { shape: 'GAUSSIAN' as const }, 0.5166],
])('resolvedLines() takes a %s line as one, with its centre, width and area', (model, line, area) => {
  const { fit, ...found } = foundIn(
    resolved({ lines: [{ ...line, centre: 337.2 }], noise: 0.01, offset: 3, slope: 0.1, points: 201 }),
  );
  expect(found).toMatchObject({ model, gain: null, lines: [{ phase: null }] });
  const [own] = found.lines;
  if (own === undefined) throw new Error('there is no line');
  expect(off(own.centre, 337.2)).toBeLessThan(3);
  expect(off(own.width, 1)).toBeLessThan(3);
  expect(off(own.height, 1)).toBeLessThan(3);
  expect(off(areaOf(own, fit.degreesOfFreedom), area)).toBeLessThan(3);
  expect(off(found.baseline.offset, 3 + 0.1 * (found.baseline.at - CENTRE))).toBeLessThan(3);
  expect(peakToPeakOf(own, fit.degreesOfFreedom)).toBe(own.width);
});

test.each([-0.5, 0.3, 1.2])(
  'resolvedLines() finds a dispersion of tan(%d) in a line that is off its zero crossing',
  (phase) => {
    const { model, lines, gain } = foundIn(resolved({ lines: [{ phase }], noise: 0.01, points: 201 }));
    expect(model).toBe('DYSONIAN');
    expect(gain).toBeGreaterThan(10);
    expect(off(lines[0]?.phase as Estimate, phase)).toBeLessThan(3);
    expect(off(lines[0]?.centre as Estimate, CENTRE)).toBeLessThan(3);
  },
);

test('resolvedLines() parts a narrow line with dispersion from the broad one below', () => {
  const broad = { width: 3, height: 0.5 };
  const narrow = { width: 0.4, height: 1, phase: 0.4, centre: 337.1 };
  const { model, lines } = foundIn(resolved({ lines: [broad, narrow], noise: 0.01, reach: 12 }));
  expect(model).toBe('TWO_LINES');
  expect(off(lines[0]?.width as Estimate, 3)).toBeLessThan(3);
  expect(off(lines[0]?.height as Estimate, 0.5)).toBeLessThan(3);
  expect(off(lines[1]?.width as Estimate, 0.4)).toBeLessThan(3);
  expect(off(lines[1]?.centre as Estimate, 337.1)).toBeLessThan(3);
  expect(off(lines[1]?.phase as Estimate, 0.4)).toBeLessThan(3);
});

test('resolvedLines() finds a small narrow line in a broad one, whose extremes are those of the whole', () => {
  const narrow = { width: 0.3, height: 0.3, centre: 337.3 };
  const { model, lines } = foundIn(resolved({ lines: [{ width: 3 }, narrow], noise: 0.01, reach: 12 }));
  expect(model).toBe('TWO_LINES');
  expect(off(lines[1]?.height as Estimate, 0.3)).toBeLessThan(3);
  expect(off(lines[1]?.phase as Estimate, 0)).toBeLessThan(3);
});

test('intervals of a fitted line cover centre, width, phase, peak-to-peak width and area about as often as they say', () => {
  const phase = 0.3;
  // as lines of the same phase without noise have them
  const clean = fittedMixed({ lines: [{ phase }] });
  const truths = [CENTRE, 1, phase, clean.peakToPeak.value, 1.8138 * Math.cos(phase)];
  const covered = truths.map(() => 0);
  for (let seed = 1; seed <= 200; seed += 1) {
    const { line, peakToPeak, area } = fittedMixed({ lines: [{ phase }], noise: 0.03, seed, points: 61 });
    const estimates = [line.centre, line.width, line.phase as Estimate, peakToPeak, area];
    for (const [at, { lower, upper }] of estimates.entries()) {
      const truth = truths[at] as number;
      if (lower <= truth && truth <= upper) covered[at] = (covered[at] as number) + 1;
    }
  }
  // 95 % of 200, with three standard deviations of a binomial
  for (const count of covered) {
    expect(count).toBeGreaterThanOrEqual(180);
    expect(count).toBeLessThanOrEqual(199);
  }
});

function fittedMixed(made: MadeSpectrum) {
  const start = { height: 0.9, centre: 337.1, width: 1.1, phase: 0 };
  const { lines, fit } = foundIn(fitLines(madeSpectrum(made), [mixed], [start]));
  const [line] = lines;
  if (line === undefined) throw new Error('there is no line');
  const freedom = fit.degreesOfFreedom;
  return { line, peakToPeak: peakToPeakOf(line, freedom), area: areaOf(line, freedom) };
}

test('peakToPeakOf() a line with a dispersion of tan(0.5) is 3.6 % more than that of its absorption', () => {
  const { line, peakToPeak, area } = fittedMixed({ lines: [{ phase: 0.5 }] });
  expect(line.width.value).toBeCloseTo(1, 9);
  // extremes at tan(-(pi/2 - 0.5)/3) and tan((pi/2 + 0.5)/3) half widths
  expect(peakToPeak.value).toBeCloseTo((Math.tan(0.356932) + Math.tan(0.690265)) * 0.8660254, 5);
  expect(area.value).toBeCloseTo(1.813799 * Math.cos(0.5), 5);
});

test('asymmetryOf() and dispersionOf() reach their ends at pure dispersion', () => {
  const reaching = { value: 0, error: 1, lower: -2, upper: 2 };
  expect(asymmetryOf(reaching)).toEqual({ value: expect.closeTo(1, 12), lower: 1 / 8, upper: 8 });
  expect(dispersionOf(reaching)).toEqual({
    value: 0,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
  });
  const { lower, upper } = asymmetryOf({ value: 0, error: 0.1, lower: -0.2, upper: 0.2 });
  expect(lower * upper).toBeCloseTo(1, 12);
  expect(dispersionOf({ value: 0.1, error: 0.1, lower: 0, upper: 0.2 }).upper).toBeCloseTo(Math.tan(0.2), 12);
});

test('resolvedLines() takes dispersion only where it gains what is asked for', () => {
  const made = { lines: [{ phase: 0.1 }], noise: 0.01, points: 201 };
  expect(foundIn(resolved(made)).model).toBe('DYSONIAN');
  expect(foundIn(resolved(made, { ...standardAsked, leastGain: 1e4 })).model).toBe('LORENTZIAN');
});

test('resolvedLines() refuses three lines side by side, and lines wider than half the sweep', () => {
  const three = {
    lines: [{ centre: 335.5 }, { centre: 337, height: 1.2 }, { centre: 338.5 }],
    noise: 0.01,
    points: 201,
  };
  expect(resolved(three)).toMatchObject({
    refused: { code: 'SHAPE_UNLIKE', message: expect.stringContaining('where 2.00 % may be') },
  });
  expect(resolved({ lines: [{ width: 7 }], points: 101 })).toMatchObject({ refused: { code: 'NO_FIT' } });
});

test('resolvedLines() refuses four points', () => {
  const few = { field: Float64Array.of(336, 336.5, 337.5, 338), signal: Float64Array.of(0, 1, -1, 0) };
  const rough = { maximum: 336.5, minimum: 337.5, crossing: 337, width: 1, height: 2 };
  expect(resolvedLines(few, rough, standardAsked)).toMatchObject({ refused: { code: 'NO_FIT' } });
});
