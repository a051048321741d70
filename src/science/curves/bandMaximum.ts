import { type Analysed, found, refused } from './analysed.ts';
import type { Baseline } from './bandBaseline.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { coveredRows, type Spectrum, type Window } from './spectrumRows.ts';

/** The highest point of a band. */
export type BandMaximum = {
  /** Raman shift of the point, with its neighbours as ends, cm-1. */
  readonly position: { readonly value: number; readonly lower: number; readonly upper: number };
  /** Above the baseline; its error is the noise of one point. */
  readonly height: Estimate;
};

/** Standard deviations of the noise that a band must be high. */
const LEAST_SIGNAL = 3;

/**
 * The raw maximum of a band above a baseline. Noise lifts it, since the highest of many points is taken: by about two standard
 * deviations where the top is flat.
 *
 * @returns refused where the window is not covered, the highest point is at its end (then the band is elsewhere), or the height is
 * within three standard deviations of the noise
 */
export function bandMaximum(spectrum: Spectrum, baseline: Baseline, window: Window): Analysed<BandMaximum> {
  const { shift, intensity } = spectrum;
  const [from, to] = window;
  const rows = coveredRows(spectrum, window);
  if (rows === null || rows.length < 3) {
    return refused('NOT_COVERED', `the spectrum does not cover ${from} to ${to} cm-1, where the band is sought`);
  }
  const above = rows.map((row) => (intensity[row] as number) - baseline.at(shift[row] as number));
  const top = above.indexOf(Math.max(...above));
  const height = above[top] as number;
  if (!(height > LEAST_SIGNAL * baseline.noise)) {
    const told = `${height.toPrecision(3)} above the baseline, with a noise of ${baseline.noise.toPrecision(3)}`;
    return refused('BELOW_NOISE', `the highest point from ${from} to ${to} cm-1 is ${told}: no band stands out`);
  }
  const places = [top - 1, top, top + 1].map((at) => shift[rows[at] as number]);
  if (places.includes(undefined)) {
    return refused(
      'NO_MAXIMUM',
      `from ${from} to ${to} cm-1 the spectrum is highest at an end, ${places[1]} cm-1: no band there`,
    );
  }
  const [lower, value, upper] = places as [number, number, number];
  return found({
    position: { value, lower, upper },
    height: estimateOf(height, baseline.noise, baseline.degreesOfFreedom),
  });
}
