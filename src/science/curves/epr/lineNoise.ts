import { type Autoregression, autoregression } from '../numerics/autoregression.ts';
import { neighbourNoise } from '../numerics/neighbourNoise.ts';
import type { LinesFit } from './lineFit.ts';
import type { EprSpectrum } from './spectrum.ts';

export type LineNoise = Autoregression & {
  /** Variance that is rounding, which no line explains; part of what is new in each point. */
  readonly rounding: number;
};

/** Digits of a spectrum that count. */
const ROUNDING = 1e-6;

/** The noise in what lines leave of a spectrum: of a detector with a time constant, it goes together from point to point. */
export function lineNoise(spectrum: EprSpectrum, { fit: { left } }: LinesFit): LineNoise {
  const noise = autoregression(left.residuals, left.inverse.rows);
  const rounding = roundingOf(spectrum);
  return { ...noise, innovation: noise.innovation + rounding, rounding };
}

/** The least that the noise may be: what neighbours differ by, as if points went by themselves. */
export function leastNoise(
  spectrum: EprSpectrum,
  { fit: { left } }: LinesFit,
): Pick<Autoregression, 'coefficients' | 'innovation'> {
  return { coefficients: [], innovation: neighbourNoise(left.residuals) ** 2 + roundingOf(spectrum) };
}

function roundingOf({ signal }: EprSpectrum): number {
  const size =
    signal.reduce((most, value) => Math.max(most, value), 0) -
    signal.reduce((least, value) => Math.min(least, value), 0);
  return (ROUNDING * size) ** 2;
}
