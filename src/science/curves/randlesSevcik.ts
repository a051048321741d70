import { FARADAY, GAS_CONSTANT } from '../constants.ts';
import { requireAboveZero } from '../requireAboveZero.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { bValue, type CurrentAtRate } from './bValue.ts';
import type { Estimate } from './numerics/estimate.ts';
import type { LinearFit } from './numerics/linearFit.ts';
import { hullAt, weightedFits } from './numerics/weightedFits.ts';

/** What a peak is made of, but for the diffusion coefficient. */
export type RedoxCell = {
  /** Electrons per ion. */
  readonly electrons: number;
  /** cm2 */
  readonly area: number;
  /** mol/cm3 */
  readonly concentration: number;
  /** K */
  readonly temperature: number;
};

/** Of the maximum of the dimensionless current (Nicholson and Shain, Anal. Chem. 36 (1964) 706). */
const PEAK_FACTOR = 0.4463;

/** How far b may lie from 0.5 in a peak that diffusion controls. */
const MOST_B_DISTANCE = 0.05;

/**
 * Randles-Sevcik equation: peak current of a reversible, diffusion-controlled reaction,
 * i = 0.4463 n F A C sqrt(n F D v / (R T)); 268,648 n^1.5 A D^0.5 C v^0.5 at 25 degC. Sevcik, Collect. Czech. Chem. Commun. 13
 * (1948) 349; Bard and Faulkner, Electrochemical Methods, 6.2.
 *
 * @param diffusivity cm2/s; @param scanRate V/s
 * @returns A
 * @throws {RangeError} on a number that is not above 0
 */
export function randlesSevcikCurrent(cell: RedoxCell, diffusivity: number, scanRate: number): number {
  requireAboveZero('compute a peak current', { ...cell, diffusivity, scanRate });
  return slopeAtUnit(cell) * Math.sqrt(diffusivity * scanRate);
}

/**
 * The diffusion coefficient that a peak current stands for: the inverse of `randlesSevcikCurrent`.
 *
 * @param slope peak current over the root of the scan rate, A per root of V/s
 * @returns cm2/s; an apparent one where ions are inserted, since C and A are those of a model
 */
export function randlesSevcikDiffusivity(cell: RedoxCell, slope: number): number {
  requireAboveZero('compute a diffusion coefficient', { ...cell, slope });
  return (slope / slopeAtUnit(cell)) ** 2;
}

/**
 * Apparent diffusion coefficient from peaks at several scan rates: the line of the peak current over the root of the rate,
 * through zero; its interval holds for noise that is alike in mA, and for noise that is alike relative to the current.
 *
 * @param peaks scan rates in mV/s, currents in mA
 * @returns cm2/s; refused as `bValue` does, and where b is not about 0.5: then diffusion does not control the peak
 */
export function diffusivityOfPeaks(
  cell: RedoxCell,
  peaks: readonly CurrentAtRate[],
): Analysed<Omit<Estimate, 'error'>> {
  const exponent = bValue(peaks);
  if ('refused' in exponent) return exponent;
  const { value: b, lower, upper } = exponent.found.b;
  if (Math.abs(b - 0.5) > MOST_B_DISTANCE) {
    return refused(
      'NOT_DIFFUSION_CONTROLLED',
      `b is ${b.toFixed(3)} (${lower.toFixed(3)} to ${upper.toFixed(3)}), not within ${MOST_B_DISTANCE} of 0.5: the equation ` +
        'holds for diffusion alone',
    );
  }
  const roots = peaks.map(({ scanRate }) => Math.sqrt(scanRate / 1000));
  const amperes = peaks.map(({ current }) => Math.abs(current) / 1000);
  // as b is about 0.5, currents go as the root; columns above 0 are never of size 0, which alone would be refused
  const fits = weightedFits([roots], amperes, [roots.map((root) => root ** -2)]) as {
    readonly found: readonly [LinearFit, ...LinearFit[]];
  };
  const slope = hullAt(fits.found, 0);
  const [value, least, most] = [slope.value, slope.lower, slope.upper].map((end) =>
    randlesSevcikDiffusivity(cell, end),
  ) as [number, number, number];
  return found({ value, lower: least, upper: most });
}

/** Peak current in A for a diffusion coefficient of 1 cm2/s at 1 V/s. */
function slopeAtUnit({ electrons, area, concentration, temperature }: RedoxCell): number {
  const charge = electrons * FARADAY;
  return PEAK_FACTOR * charge * area * concentration * Math.sqrt(charge / (GAS_CONSTANT * temperature));
}
