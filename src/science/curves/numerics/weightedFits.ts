import { type Analysed, found } from '../analysed.ts';
import { type Estimate, hullOf } from './estimate.ts';
import { type LinearFit, linearFit } from './linearFit.ts';

/**
 * One linear model under several assumptions on the noise: first `linearFit` itself, in which all points weigh alike, then one fit for
 * each set of weights.
 *
 * A handful of points does not tell how their noise goes with their size, and an interval that takes one of several for granted is
 * too narrow under the others: see `hullAt`.
 *
 * @param weightings weights of the points, above 0: one over the variance of each, but for a factor
 * @returns refused as `linearFit` does; R^2 and scatter of the later ones are those of weighed points
 */
export function weightedFits(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weightings: readonly ArrayLike<number>[],
): Analysed<readonly [LinearFit, ...LinearFit[]]> {
  const plain = linearFit(columns, y);
  if ('refused' in plain) return plain;
  const fits: [LinearFit, ...LinearFit[]] = [plain.found];
  for (const weights of weightings) {
    const weighed = (values: ArrayLike<number>) =>
      Array.from(values, (value, row) => value * Math.sqrt(weights[row] as number));
    const fit = linearFit(columns.map(weighed), weighed(y));
    if ('refused' in fit) return fit;
    fits.push(fit.found);
  }
  return found(fits);
}

/** A coefficient by the first of several fits, with an interval that reaches over those of all. */
export function hullAt([first, ...others]: readonly [LinearFit, ...LinearFit[]], place: number): Estimate {
  const at = ({ coefficients }: LinearFit) => coefficients[place] as Estimate;
  return hullOf([at(first), ...others.map(at)]);
}
