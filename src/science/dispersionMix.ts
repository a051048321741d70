/** How much absorption and dispersion a line mixes, in any unit. */
export type Mix = { readonly absorption: number; readonly dispersion: number };

/** A turning point of a line: where, in half widths at half maximum off its centre, and its height in the unit of the mix. */
type Turn = { readonly at: number; readonly height: number };

/**
 * Maximum and minimum of the derivative of a Lorentzian line that mixes absorption with dispersion,
 * a d/dx [1 / (1 + x^2)] + d d/dx [x / (1 + x^2)], where x is the distance from the centre in half widths.
 *
 * Derived here: with x = tan(u/2) the line is R (1 + cos u) cos(u + alpha) / 2, whose derivative is 0 at 3u/2 + alpha = 0, pi
 * and 2 pi, so that its extremes need no search. Pure absorption has them at -1/sqrt(3) and 1/sqrt(3), 3 sqrt(3)/8 high.
 *
 * @param mix not both 0
 */
export function mixExtremes({ absorption, dispersion }: Mix): { readonly maximum: Turn; readonly minimum: Turn } {
  const angle = Math.atan2(absorption, dispersion);
  const size = Math.hypot(absorption, dispersion) / 2;
  const turns = [0, 1, 2].map((turn): Turn => {
    const at = (2 / 3) * (turn * Math.PI - angle);
    return { at: Math.tan(at / 2), height: size * (1 + Math.cos(at)) * Math.cos(at + angle) };
  });
  const byHeight = turns.sort((one, other) => one.height - other.height);
  return { minimum: byHeight[0] as Turn, maximum: byHeight[2] as Turn };
}

/** Maximum over minimum of the derivative line, as an absolute ratio: 1 for pure absorption, 8 for pure dispersion. */
export function mixAsymmetry(mix: Mix): number {
  const { maximum, minimum } = mixExtremes(mix);
  return maximum.height / -minimum.height;
}
