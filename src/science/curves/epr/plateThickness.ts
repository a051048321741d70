import { dysonianAsymmetry, PEAK_THICKNESS, thicknessOfAsymmetry } from '../../dysonianAsymmetry.ts';
import { type Analysed, found, refused } from '../analysed.ts';

type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

/** Skin depths; no plate is thinner than nothing, and the upper end is open where no plate is as asymmetric. */
export type PlateThickness = { readonly value: number; readonly lower: number; readonly upper: number | null };

/**
 * Thickness over skin depth of the thinnest flat plate of a conductor whose line has an asymmetry A/B, in the limit of
 * slow diffusion: the rising branch of `dysonianAsymmetry`. From 2.44 on, thicker plates have the same asymmetry.
 *
 * Clusters of nanometres have an A/B of 1.000: an asymmetry beyond it needs a conductor of micrometres.
 *
 * @returns refused where no plate has this asymmetry
 */
export function plateThickness({ value, lower, upper }: Interval): Analysed<PlateThickness> {
  const thickness = value >= 1 ? thicknessOfAsymmetry(value) : null;
  if (thickness === null) {
    const most = dysonianAsymmetry(PEAK_THICKNESS).toFixed(2);
    return refused('NO_PLATE', `A/B is ${value.toPrecision(4)}; flat plates in slow diffusion have 1 to ${most}`);
  }
  return found({
    value: thickness,
    lower: lower >= 1 ? (thicknessOfAsymmetry(lower) as number) : 0,
    upper: thicknessOfAsymmetry(upper),
  });
}
