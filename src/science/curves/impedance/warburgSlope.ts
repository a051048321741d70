import { type Analysed, found, refused } from '../analysed.ts';
import type { Estimate } from '../numerics/estimate.ts';
import { linearFit, lineFit } from '../numerics/linearFit.ts';
import { unevenCovariance } from '../numerics/unevenCovariance.ts';
import type { Spectrum } from './spectrum.ts';

export type WarburgSlope = {
  /** Warburg coefficient sigma, ohm s^-1/2, from both parts together. */
  readonly sigma: Estimate;
  /** The same from each part alone. */
  readonly ofReal: Estimate;
  readonly ofImaginary: Estimate;
  /** Hz; rows up to here were taken. */
  readonly upTo: number;
  readonly rows: number;
};

export type WarburgOptions = {
  /** How many decades above the lowest frequency are taken. */
  readonly decades?: number;
  /** Largest difference of the two slopes, as a share of their mean. */
  readonly tolerance?: number;
};

const DECADES = 1;
const TOLERANCE = 0.1;
const LEAST_ROWS = 4;

/**
 * Warburg coefficient from the low end of a spectrum: both Z' and -Z'' rise as sigma w^(-1/2) where semi-infinite diffusion rules,
 * so that the plot goes up at 45 degrees. Bard and Faulkner, Electrochemical Methods, 2nd ed., section 10.3.
 *
 * @returns refused on fewer than 4 rows, and where the two slopes differ: the spectrum then shows no semi-infinite diffusion, but an
 * arc that has not ended, or a wall that diffusion has come to
 */
export function warburgSlope(
  { frequency, real, imaginary }: Spectrum,
  { decades = DECADES, tolerance = TOLERANCE }: WarburgOptions = {},
): Analysed<WarburgSlope> {
  const upTo = (frequency.at(-1) as number) * 10 ** decades;
  // a lowest decade of ten rows ends at its eleventh, which rounding may put on either side
  const from = frequency.findIndex((hertz) => hertz <= upTo * (1 + 1e-9));
  const roots = Array.from(frequency.slice(from), (hertz) => 1 / Math.sqrt(2 * Math.PI * hertz));
  if (roots.length < LEAST_ROWS) {
    return refused('TOO_FEW_POINTS', `${roots.length} rows lie below ${upTo} Hz: slopes need ${LEAST_ROWS}`);
  }
  const [ofReal, ofImaginary] = [real.slice(from), imaginary.slice(from).map((im) => -im)];
  const both = linearFit(
    [
      [...roots.map(() => 1), ...roots.map(() => 0)],
      [...roots.map(() => 0), ...roots.map(() => 1)],
      [...roots, ...roots],
    ],
    [...ofReal, ...ofImaginary],
    // noise mostly goes with |Z|, which falls threefold in a decade
    unevenCovariance,
  );
  if ('refused' in both) return both;
  const [first, second] = [slopeOf(roots, ofReal), slopeOf(roots, ofImaginary)];
  const mean = (first.value + second.value) / 2;
  if (!(Math.abs(first.value - second.value) <= tolerance * mean)) {
    return refused(
      'NO_WARBURG',
      `below ${print(upTo)} Hz Z' rises by ${print(first.value)} and -Z'' by ${print(second.value)} ohm per s^1/2: ` +
        `semi-infinite diffusion has one slope for both, within ${print(100 * tolerance)} %`,
    );
  }
  const sigma = both.found.coefficients[2] as Estimate;
  return found({ sigma, ofReal: first, ofImaginary: second, upTo, rows: roots.length });
}

/** Of points that are told apart. */
function slopeOf(roots: readonly number[], part: Float64Array): Estimate {
  return (lineFit(roots, part) as { readonly found: { readonly slope: Estimate } }).found.slope;
}

function print(value: number): number {
  return Number(value.toPrecision(4));
}
