import { type Analysed, found, refused } from './analysed.ts';

/** A number with the ends of what is left open; an upper end of null is open. */
type Interval = { readonly value: number; readonly lower: number; readonly upper: number | null };

export type CoherenceOptions = {
  /** In the unit that the length shall have. */
  readonly wavelength: number;
  /** K: 0.89 for the height of stacks from (002), 1.84 for the extent of layers from (10) (Warren, Phys. Rev. 59 (1941) 693). */
  readonly shapeFactor: number;
  /** Width in degrees that the instrument gives a reflection without any of its own. */
  readonly instrumentWidth: number;
  /** Whether widths add as squares, as those of Gauss functions do; else as they are, as those of Lorentz functions do. */
  readonly squares: boolean;
};

const DEGREE = Math.PI / 180;

/**
 * Coherence length of a crystallite from the width of a reflection, L = K lambda / (beta cos theta), with beta the full width at half
 * maximum in radians of 2 theta, less that of the instrument.
 *
 * Scherrer, Nachr. Ges. Wiss. Goettingen 26 (1918) 98. Strain and a spread of spacings widen a reflection too: L is a lower bound.
 *
 * @param twoTheta position, degrees
 * @param width full width at half maximum, degrees
 * @returns refused where the reflection is no wider than the instrument; the upper end is open where its least width is not
 */
export function coherenceLength(
  twoTheta: number,
  width: { readonly value: number; readonly lower: number; readonly upper: number },
  { wavelength, shapeFactor, instrumentWidth, squares }: CoherenceOptions,
): Analysed<Interval> {
  if (!(width.value > instrumentWidth)) {
    return refused(
      'WIDTH_OF_INSTRUMENT',
      `the reflection is ${width.value} deg wide and the instrument ${instrumentWidth} deg: nothing is left for the crystallite`,
    );
  }
  const lengthOf = (measured: number) => {
    const own = squares ? Math.sqrt(measured ** 2 - instrumentWidth ** 2) : measured - instrumentWidth;
    return (shapeFactor * wavelength) / (own * DEGREE * Math.cos((twoTheta / 2) * DEGREE));
  };
  return found({
    value: lengthOf(width.value),
    lower: lengthOf(width.upper),
    upper: width.lower > instrumentWidth ? lengthOf(width.lower) : null,
  });
}
