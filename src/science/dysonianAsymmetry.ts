import { type Mix, mixAsymmetry } from './dispersionMix.ts';
import { requireAboveZero } from './requireAboveZero.ts';

/** Thickness over skin depth up to which the asymmetry of a flat plate rises. */
export const PEAK_THICKNESS = 2.6544;

/** Halvings that bring a thickness to the last digit. */
const HALVINGS = 60;

/**
 * A/B of the EPR line of conduction electrons in a flat plate: maximum over minimum of the derivative line, as an
 * absolute ratio.
 *
 * 1 is symmetric. Microwaves reach into metal by the skin depth only, so that the line of a thicker piece mixes absorption
 * with dispersion and becomes asymmetric (Dyson, Phys. Rev. 98 (1955) 349; Feher and Kip, Phys. Rev. 98 (1955) 337).
 * Limit of slow diffusion; Holiatkina et al., J. Appl. Phys. 134 (2023) 145702.
 *
 * @param thickness over the skin depth, dimensionless, above 0
 * @returns A/B, dimensionless, at least 1
 * @throws {RangeError} on a thickness that is not finite and above 0
 */
export function dysonianAsymmetry(thickness: number): number {
  requireAboveZero('compute a Dysonian asymmetry', { thickness });
  return mixAsymmetry(plateMix(thickness));
}

/**
 * Thickness of the flat plate, over the skin depth, that has an asymmetry: the thinnest one. The asymmetry rises to 4.86
 * at 2.65 skin depths, then falls to the 2.55 of bulk metal.
 *
 * @param asymmetry A/B, dimensionless, at least 1
 * @returns thickness over the skin depth, 0 at an asymmetry of 1; null where no plate is that asymmetric
 * @throws {RangeError} on an asymmetry below 1
 */
export function thicknessOfAsymmetry(asymmetry: number): number | null {
  if (!(asymmetry >= 1)) {
    throw new RangeError(`Cannot compute a thickness: asymmetry is ${asymmetry}, a number of at least 1 is needed`);
  }
  if (asymmetry === 1) return 0;
  if (asymmetry > dysonianAsymmetry(PEAK_THICKNESS)) return null;
  let [thin, thick] = [0, PEAK_THICKNESS];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (thin + thick) / 2;
    if (dysonianAsymmetry(middle) < asymmetry) thin = middle;
    else thick = middle;
  }
  return thick;
}

/**
 * How a flat plate mixes absorption and dispersion, in the limit of slow diffusion (sources as above): pure absorption
 * where it is thin. Divided by cosh where the source is not, so that thick plates do not overflow.
 *
 * @param thickness over the skin depth, above 0
 */
export function plateMix(thickness: number): Mix {
  const decay = 1 / Math.cosh(thickness);
  const [sine, cosine] = [Math.sin(thickness) * decay, Math.cos(thickness) * decay];
  const rise = Math.tanh(thickness);
  const sum = 1 + cosine;
  return {
    absorption: (rise + sine) / (2 * thickness * sum) + (decay ** 2 + cosine) / sum ** 2,
    dispersion: (rise - sine) / (2 * thickness * sum) + (rise * sine) / sum ** 2,
  };
}
