import { expect, test } from '@jest/globals';
import { hiddenLines } from '../../../../src/science/curves/epr/hiddenLines.ts';
import { fitLines } from '../../../../src/science/curves/epr/lineFit.ts';
import { lineNoise } from '../../../../src/science/curves/epr/lineNoise.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, type MadeSpectrum, madeSpectrum } from '../../../support/epr.ts';
import { resolved, standardAsked } from '../../../support/resolvedLines.ts';

const ONE = { height: 1, centre: CENTRE, width: 1, phase: 0 };

/** The best line that a fit of one Lorentzian line hides. */
function bestHidden(made: MadeSpectrum) {
  const spectrum = madeSpectrum({ points: 151, ...made });
  const fitted = foundIn(fitLines(spectrum, [{ shape: 'LORENTZIAN', freePhase: false }], [ONE]));
  const [best] = hiddenLines(spectrum, fitted.fit.left, lineNoise(spectrum, fitted));
  if (best === undefined) throw new Error('no line was tried');
  return best;
}

test.each([0, 3])('hiddenLines() finds place and width of a weak line behind a filter of %d points', (timeConstant) => {
  const weak = { height: 0.4, centre: 339, width: 0.4 };
  const { line, gain } = bestHidden({ lines: [{}, weak], noise: 0.02, timeConstant });
  expect(gain).toBeGreaterThan(10);
  // widths and places that are tried are twice and half a width apart
  expect(Math.abs(line.centre - 339)).toBeLessThan(0.2);
  expect(line.width / 0.4).toBeGreaterThan(0.5);
  expect(line.width / 0.4).toBeLessThan(2);
  expect(Math.abs(line.phase)).toBeLessThan(1);
});

test.each([0, 3])(
  'hiddenLines() gains 5 in noise alone in no more than exp(-2.5), 8 of a hundred, spectra behind a filter of %d points',
  (timeConstant) => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);
    const best = seeds.map((seed) => bestHidden({ lines: [{}], noise: 0.02, timeConstant, seed }));
    expect(best.filter(({ gain }) => gain >= 5).length).toBeLessThanOrEqual(8);
  },
);

test('a weak line is not taken where it gains less than is asked for, but intervals reach as far as it may have moved the other', () => {
  const weak = { height: 0.15, width: 0.3, centre: 337.4 };
  const made = { lines: [{}, weak], noise: 0.015, points: 151 };
  expect(foundIn(resolved(made)).model).toBe('TWO_LINES');
  const { model, lines, hidden } = foundIn(resolved(made, { ...standardAsked, leastGain: 75 }));
  expect(model).toBe('LORENTZIAN');
  expect(hidden?.line.centre).toBeCloseTo(337.4, 0);
  const without = foundIn(resolved(made, { ...standardAsked, leastGain: 1000 }));
  expect(without.hidden).toBeNull();
  expect(without.lines[0]?.centre.value).toBe(lines[0]?.centre.value);
  expect(lines[0]?.centre.error).toBeGreaterThan(1.5 * (without.lines[0]?.centre.error as number));
  expect(lines[0]?.centre.upper).toBeGreaterThan(CENTRE);
  expect(lines[0]?.centre.lower).toBeLessThan(CENTRE);
});
