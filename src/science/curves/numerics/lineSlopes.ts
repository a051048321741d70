import { type Noise, varianceOfSum } from './noise.ts';
import { weightsOf } from './savitzkyGolay.ts';

/** Evenly spaced values with their noise. */
export type NoisyValues = { readonly values: Float64Array; readonly noise: Noise };

/** Slopes of straight lines through windows of values, per step: the first of the window that begins with the first value. */
export type LineSlopes = {
  readonly window: number;
  readonly slopes: Float64Array;
  /** Standard error of a slope that is fallen from another one: of their difference. */
  readonly errorOf: (place: number) => number;
};

/**
 * Slopes of straight lines through each window of values.
 *
 * A mean of slopes with weights of one sign makes no maximum that the slopes themselves have not (Silverman, J. R. Stat. Soc. B 43
 * (1981) 97); a polynomial of higher order follows peaks better, and makes some beside each edge.
 *
 * @param window odd, no longer than the values
 * @param sign -1 for slopes downward
 */
export function lineSlopes({ values, noise }: NoisyValues, window: number, sign: 1 | -1): LineSlopes {
  const weights = weightsOf({ window, order: 1 }, 1);
  const slopes = new Float64Array(values.length - window + 1);
  for (let begin = 0; begin < slopes.length; begin += 1) {
    let sum = 0;
    for (let at = 0; at < window; at += 1) sum += (weights[at] as number) * (values[begin + at] as number);
    slopes[begin] = sign * sum;
  }
  const errors = new Map<number, number>();
  const errorOf = (place: number) => {
    const known = errors.get(place) ?? Math.sqrt(varianceOfSum(weights, place, noise));
    errors.set(place, known);
    return known;
  };
  return { window, slopes, errorOf };
}
