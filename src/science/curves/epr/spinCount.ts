import { requireAboveZero } from '../../requireAboveZero.ts';

/** A spectrum of which the double integral is known, with how it was recorded. All above 0. */
export type CountedSpectrum = {
  /** Any unit; the same for both. */
  readonly integral: number;
  readonly gain: number;
  /** Amplitude of the field modulation, mT. */
  readonly modulation: number;
  /** Microwave power in mW, below saturation for both. */
  readonly power: number;
  /** Quality factor of the loaded resonator. */
  readonly quality: number;
  /** K. */
  readonly temperature: number;
};

/**
 * Spins of a sample, from those of a reference that follows Curie's law as the sample does: the double integral is
 * proportional to spins, gain, modulation, root of the power, quality and one over the temperature.
 *
 * Spins 1/2 at one frequency in one place of the resonator. Conduction electrons follow Pauli instead, and are not counted so.
 * Eaton, Eaton, Barr and Weber, Quantitative EPR (Springer, 2010).
 *
 * @param spins of the reference
 * @returns spins of the sample
 * @throws {RangeError} on a number that is not finite and above 0
 */
export function spinCount(sample: CountedSpectrum, reference: CountedSpectrum, spins: number): number {
  for (const each of [sample, reference]) requireAboveZero('count spins', { ...each, spins });
  const perSpin = ({ gain, modulation, power, quality, temperature }: CountedSpectrum) =>
    (gain * modulation * Math.sqrt(power) * quality) / temperature;
  return (spins * (sample.integral / perSpin(sample))) / (reference.integral / perSpin(reference));
}
