import { type Circuit, impedanceOf } from '../../src/science/curves/impedance/circuit.ts';
import { circuitOf } from '../../src/science/curves/impedance/circuitText.ts';
import type { Spectrum } from '../../src/science/curves/impedance/spectrum.ts';
import { foundIn } from './analysed.ts';

export function circuit(text: string): Circuit {
  return foundIn(circuitOf(text));
}

export type MadeSpectrum = {
  /** Hz. */
  readonly from?: number;
  readonly to?: number;
  readonly perDecade?: number;
  /** Standard deviation of each part, as a share of |Z|. */
  readonly noise?: number;
  /** The same in ohm, whatever |Z|. */
  readonly ohmNoise?: number;
  readonly seed?: number;
};

/** The spectrum of a circuit from 100 kHz to 10 mHz, with Gaussian noise where it is asked for. */
export function madeSpectrum(
  text: string,
  values: Readonly<Record<string, number>>,
  { from = 1e5, to = 0.01, perDecade = 7, noise = 0, ohmNoise = 0, seed = 1 }: MadeSpectrum = {},
): Spectrum {
  const steps = Math.round(Math.log10(from / to) * perDecade);
  const frequency = Float64Array.from({ length: steps + 1 }, (_, at) => from * (to / from) ** (at / steps));
  const [of, random] = [impedanceOf(circuit(text), values), gaussian(seed)];
  const parts = Array.from(frequency, (hertz) => {
    const { re, im } = of(2 * Math.PI * hertz);
    const scatter = noise * Math.hypot(re, im) + ohmNoise;
    return { re: re + scatter * random(), im: im + scatter * random() };
  });
  return {
    frequency,
    real: Float64Array.from(parts, ({ re }) => re),
    imaginary: Float64Array.from(parts, ({ im }) => im),
  };
}

/** Normal deviates of variance 1, the same for the same seed (mulberry32, Box and Muller). */
export function gaussian(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
