import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import type { Estimate } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';
import type { PulseRecord, Span } from './pulses.ts';

/** Potential over the root of time. */
export type RootTimeLine = {
  /** Against it the line is straight, s^1/2. */
  readonly roots: Float64Array;
  /** V. */
  readonly potentials: Float64Array;
  /** V/s^1/2. */
  readonly slope: Estimate;
  /** Where the root is 0, V. */
  readonly intercept: Estimate;
  readonly rSquared: number;
  readonly degreesOfFreedom: number;
};

/** Rows that a line needs before its error means something. */
const LEAST_ROWS = 5;

/**
 * A straight line of potential over a root of the time since `start`.
 *
 * @param rootOf gives the root for a time in s, null for rows that are left out
 * @returns refused where fewer than five rows are left
 */
export function rootTimeLine(
  { time, voltage }: PulseRecord,
  { from, to }: Span,
  rootOf: (seconds: number) => number | null,
  start: number,
): Analysed<RootTimeLine> {
  const [roots, potentials]: [number[], number[]] = [[], []];
  for (let row = from; row <= to; row += 1) {
    const root = rootOf((time[row] as number) - start);
    if (root === null) continue;
    roots.push(root);
    potentials.push(voltage[row] as number);
  }
  if (roots.length < LEAST_ROWS) {
    const span = (time[to] as number) - start;
    return refused(
      'TOO_FEW_ROWS',
      `${roots.length} rows of its ${number(span)} s lie where a line over the root of time is drawn, it needs ${LEAST_ROWS}`,
    );
  }
  const fit = lineFit(roots, potentials);
  if ('refused' in fit) return fit;
  const { slope, intercept, rSquared, degreesOfFreedom } = fit.found;
  const line = { roots: Float64Array.from(roots), potentials: Float64Array.from(potentials) };
  return found({ ...line, slope, intercept, rSquared, degreesOfFreedom });
}
