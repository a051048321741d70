import { type Analysed, found, refused } from './analysed.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';

/** The area of a core level, intensity times eV, with its standard error. */
export type LevelArea = {
  readonly area: number;
  readonly error: number;
  readonly degreesOfFreedom: number;
  /** Relative sensitivity factor: 1 for C 1s where it is the reference. */
  readonly sensitivity: number;
};

/**
 * Atomic fractions from areas of core levels: x_i = (A_i / S_i) / sum of all A / S.
 *
 * Seah, in Briggs and Seah, Practical Surface Analysis, vol. 1, Wiley (1990): elements spread evenly through the depth that is
 * seen. Intervals hold the errors of the areas, not those of the sensitivities, which are 10 % and more, and common to all
 * spectra of an instrument. Each level has its own fit; the one with the fewest degrees of freedom decides the interval.
 *
 * @returns one for each level, 0 to 1; refused where an area is below 0, a sensitivity not above 0, or all areas are 0
 */
export function atomicFractions(levels: readonly LevelArea[]): Analysed<readonly Estimate[]> {
  const wrong = levels.find(({ area, sensitivity }) => !(area >= 0 && sensitivity > 0));
  if (wrong !== undefined) {
    return refused(
      'AREA_NOT_POSITIVE',
      `an area of ${wrong.area} with a sensitivity of ${wrong.sensitivity}: areas from 0 on, sensitivities above 0 would do`,
    );
  }
  const amounts = levels.map(({ area, sensitivity }) => area / sensitivity);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return refused('NO_AREA', 'no level has an area: fractions need one at least');
  const freedom = Math.min(...levels.map(({ degreesOfFreedom }) => degreesOfFreedom));
  return found(
    amounts.map((amount, at) => {
      const fraction = amount / total;
      const terms = levels.map(({ error, sensitivity }, other) => {
        const slope = ((other === at ? 1 : 0) - fraction) / total;
        return (slope * error) / sensitivity;
      });
      return estimateOf(fraction, Math.hypot(...terms), freedom);
    }),
  );
}
