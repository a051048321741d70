import { type Analysed, found, refused } from './analysed.ts';
import type { Scattering } from './guinierFit.ts';
import type { Estimate } from './numerics/estimate.ts';
import { linearFit } from './numerics/linearFit.ts';

export type PorodFit = {
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** K: intensity times 1/angstrom4. */
  readonly constant: Estimate;
  /** Of the scattering of layers that are not evenly spaced: intensity times 1/angstrom2; null where it was left out. */
  readonly fluctuation: Estimate | null;
  /** Intensity that does not depend on q. */
  readonly background: Estimate;
  /** Of constant, fluctuation (if it was fitted) and background, in this order. */
  readonly covariance: readonly (readonly number[])[];
  /** Standard deviation of the points around the fit, in the unit of the intensity. */
  readonly scatter: number;
  readonly degreesOfFreedom: number;
};

export type PorodOptions = {
  /** Ends in 1/angstrom, both within. */
  readonly from: number;
  readonly to: number;
  /** Whether a term in q to the -2 is fitted, as turbostratic carbons have one. */
  readonly fluctuation: boolean;
};

/**
 * Porod's law with what lies under it: I = K / q4 + c / q2 + b.
 *
 * K from the sharp surface of pores (Porod, Kolloid-Z. 124 (1951) 83), c from layers whose distances fluctuate (Perret and Ruland,
 * J. Appl. Cryst. 1 (1968) 308), b of atoms in disorder. Linear least squares of I; intervals of 95 %.
 *
 * @returns refused where the range has too few points to tell the terms apart, or K is not above 0 by its interval
 */
export function porodFit(
  { vector, intensity }: Scattering,
  { from, to, fluctuation }: PorodOptions,
): Analysed<PorodFit> {
  const rows = Array.from(vector, (_, row) => row).filter((row) => {
    const q = vector[row] as number;
    return q > 0 && q >= from && q <= to && Number.isFinite(intensity[row]);
  });
  const q = Float64Array.from(rows, (row) => vector[row] as number);
  const y = Float64Array.from(rows, (row) => intensity[row] as number);
  const powers = fluctuation ? [-4, -2, 0] : [-4, 0];
  if (rows.length <= powers.length) {
    return refused('TOO_FEW_POINTS', `${rows.length} points lie in the range: ${powers.length + 1} or more would do`);
  }
  const fit = linearFit(
    powers.map((power) => q.map((value) => value ** power)),
    y,
  );
  if ('refused' in fit) return fit;
  const { coefficients, covariance, scatter, degreesOfFreedom } = fit.found;
  const constant = coefficients[0] as Estimate;
  if (!(constant.lower > 0)) {
    return refused(
      'NO_POROD_LAW',
      `the part in q to the -4 is ${constant.lower.toPrecision(3)} to ${constant.upper.toPrecision(3)}, which may be none: a range beyond 3 over the radius of the pores would do`,
    );
  }
  return found({
    from: q[0] as number,
    to: q.at(-1) as number,
    points: rows.length,
    constant,
    fluctuation: fluctuation ? (coefficients[1] as Estimate) : null,
    background: coefficients.at(-1) as Estimate,
    covariance,
    scatter,
    degreesOfFreedom,
  });
}
