import { type Analysed, found, refused } from '../analysed.ts';
import { neighbourNoise } from '../numerics/neighbourNoise.ts';
import type { EprSpectrum } from './spectrum.ts';

/** Where the largest line of a spectrum is, to its step. Fields in mT. */
export type RoughLine = {
  readonly maximum: number;
  readonly minimum: number;
  /** Where the signal goes through 0 between the two. */
  readonly crossing: number;
  /** Peak to peak, above 0. */
  readonly width: number;
  /** Peak to peak, in the unit of the signal. */
  readonly height: number;
};

/** Peak-to-peak height over the noise from which it is a line: the extremes of a thousand points of noise are 6.5 apart. */
const LEAST_HEIGHT = 10;

/**
 * Finds the largest line of a spectrum.
 *
 * @param spectrum above its baseline
 * @param edge share of the sweep at each end that belongs to the baseline
 * @returns refused where nothing stands out of the noise, an extreme is at an end of the sweep, or the line is upside down
 */
export function roughLine({ field, signal }: EprSpectrum, edge: number): Analysed<RoughLine> {
  // one by one: there may be more rows than a function takes arguments
  const most = signal.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const least = signal.reduce((best, value) => Math.min(best, value), Number.POSITIVE_INFINITY);
  const [top, bottom] = [signal.indexOf(most), signal.indexOf(least)];
  const [maximum, minimum] = [field[top] as number, field[bottom] as number];
  const range = (signal[top] as number) - (signal[bottom] as number);
  const noise = neighbourNoise(signal);
  if (!(range >= LEAST_HEIGHT * noise) || range === 0) {
    return refused(
      'NO_LINE',
      `the signal spans ${range.toPrecision(3)}, which is below ${LEAST_HEIGHT} times its noise of ${noise.toPrecision(3)}: ` +
        'no line stands out',
    );
  }
  const [first, last] = [field[0] as number, field.at(-1) as number];
  const outer = edge * (last - first);
  const cut = [maximum, minimum].find((at) => at <= first + outer || at >= last - outer);
  if (cut !== undefined) {
    return refused(
      'LINE_NOT_WITHIN_SWEEP',
      `an extreme lies at ${cut} mT, in the outer ${100 * edge} % of the sweep from ${first} to ${last} mT: there is no line ` +
        'with a baseline on both sides',
    );
  }
  if (minimum < maximum) {
    return refused(
      'PHASE_INVERTED',
      `the minimum, at ${minimum} mT, comes before the maximum, at ${maximum} mT: the phase of the detector is turned by 180 ` +
        'degrees, and the signs of the signal are to be turned first',
    );
  }
  const crossing = crossingBetween({ field, signal }, top, bottom);
  return found({ maximum, minimum, crossing, width: minimum - maximum, height: range });
}

/** The first change of sign behind the maximum, by the straight line between the two points. */
function crossingBetween({ field, signal }: EprSpectrum, top: number, bottom: number): number {
  const after = signal.findIndex((value, row) => row > top && (value < 0 || row === bottom));
  const [high, low] = [signal[after - 1] as number, signal[after] as number];
  const [left, right] = [field[after - 1] as number, field[after] as number];
  return left + ((right - left) * high) / (high - low);
}
