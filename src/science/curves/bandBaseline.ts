import { type Analysed, found, refused } from './analysed.ts';
import { lineFit } from './numerics/linearFit.ts';
import { rowsWithin, type Spectrum, type Window } from './spectrumRows.ts';

export type Baseline = {
  readonly at: (shift: number) => number;
  /** Standard deviation of a point around the line. */
  readonly noise: number;
  readonly degreesOfFreedom: number;
};

/** Rows in each window, to tell a line and its scatter. */
const LEAST_ROWS = 10;

/**
 * The straight line through all points of two windows without bands, by least squares; with the scatter of points around it, which is
 * the noise of the spectrum.
 *
 * @returns refused where a window holds fewer than ten points
 */
export function bandBaseline(spectrum: Spectrum, windows: readonly [Window, Window]): Analysed<Baseline> {
  const rows = windows.map((window) => rowsWithin(spectrum, window));
  const sparse = rows.findIndex(({ length }) => length < LEAST_ROWS);
  if (sparse !== -1) {
    const [from, to] = windows[sparse] as Window;
    return refused(
      'NOT_COVERED',
      `${rows[sparse]?.length} points lie from ${from} to ${to} cm-1: a baseline needs at least ${LEAST_ROWS} there`,
    );
  }
  const pick = (values: Float64Array) => rows.flat().map((row) => values[row] as number);
  const line = lineFit(pick(spectrum.shift), pick(spectrum.intensity));
  if ('refused' in line) return line;
  const { intercept, slope, scatter, degreesOfFreedom } = line.found;
  return found({ at: (x) => intercept.value + slope.value * x, noise: scatter, degreesOfFreedom });
}
