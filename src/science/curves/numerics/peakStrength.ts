import type { LineSlopes } from './lineSlopes.ts';
import { normalRangeQuantile } from './normalRange.ts';
import { highestBetween, type LocalMaximum, lowestBetween } from './prominentPeaks.ts';

/** Share of records of noise alone in which no peak is taken for real. */
const CONFIDENCE = 0.95;

/** In one window, slopes are worth this many that are independent, as far as their range is concerned: by made records of noise. */
const PER_WINDOW = 6;

/**
 * How far a peak of the slope stands out: the fall of the slope from its top to the lowest place on either side, the lesser of both,
 * in standard errors of that fall.
 */
export function peakStrength({ window, slopes, errorOf }: LineSlopes, { at, from, to }: LocalMaximum): number {
  const half = (window - 1) / 2;
  // lines smooth more than what the peak was found in: its top may be some places off
  const top = highestBetween(slopes, Math.max(from, at - half), Math.min(to, at + half));
  const falls = [lowestBetween(slopes, from, top), lowestBetween(slopes, top, to)].map((bottom) => {
    const fall = (slopes[top] as number) - (slopes[bottom] as number);
    return fall === 0 ? 0 : fall / Math.hypot(errorOf(top), errorOf(bottom));
  });
  return Math.min(...falls);
}

/**
 * The strength beyond which a peak is real: noise alone makes a stronger one in 5 % of records. Top and bottom are picked from all of
 * the record, so that it follows from the range of as many independent numbers.
 */
export function strengthNeeded({ window, slopes }: LineSlopes): number {
  const independent = Math.max(2, (PER_WINDOW * slopes.length) / window);
  return normalRangeQuantile(CONFIDENCE, independent) / Math.SQRT2;
}
