import { requireAboveZero } from '../../requireAboveZero.ts';

/** How a spectrum was recorded, over how that of the reference was. All above 0; what was alike is left out. */
export type RecordingRatios = {
  readonly gain?: number;
  /** Of the amplitudes of the field modulation. */
  readonly modulation?: number;
  /** Of the microwave powers, below saturation for both. */
  readonly power?: number;
  /** Of the quality factors of the loaded resonator. */
  readonly quality?: number;
  /** Of the temperatures in K. */
  readonly temperature?: number;
};

/** A sample of known spins. */
export type SpinReference = { readonly spins: number; readonly integral: number };

/**
 * Spins of a sample from those of a reference: the double integral is proportional to spins, gain, modulation, root of the
 * power, quality and, by Curie's law, to one over the temperature.
 *
 * Spins 1/2 at one frequency in one place of the resonator. Conduction electrons follow Pauli's law instead, and are not
 * counted so. Eaton, Eaton, Barr and Weber, Quantitative EPR (Springer, 2010).
 *
 * @param integral double integral, in the unit of that of the reference
 * @throws {RangeError} on a number that is not finite and above 0
 */
export function spinCount(integral: number, reference: SpinReference, ratios: RecordingRatios = {}): number {
  const { gain = 1, modulation = 1, power = 1, quality = 1, temperature = 1 } = ratios;
  const own = { integral, gain, modulation, power, quality, temperature };
  requireAboveZero('count spins', { ...own, spins: reference.spins, referenceIntegral: reference.integral });
  const sensitivity = gain * modulation * Math.sqrt(power) * quality;
  return (reference.spins * (integral / reference.integral) * temperature) / sensitivity;
}
