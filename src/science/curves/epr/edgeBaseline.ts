import type { Estimate } from '../numerics/estimate.ts';
import { lineFit } from '../numerics/linearFit.ts';
import type { EprSpectrum } from './spectrum.ts';

/** A straight line below a spectrum. */
export type Baseline = {
  /** Where `offset` holds, mT. */
  readonly at: number;
  /** In the unit of the signal. */
  readonly offset: Estimate;
  /** Per mT. */
  readonly slope: number;
};

/**
 * The straight line through both ends of a spectrum, where no line should be.
 *
 * Wings of a Lorentzian line reach far: where the sweep is five line widths to each side, they are still 1 % of its height at
 * the ends. A baseline that is fitted with the line has not this error.
 *
 * @param share of the sweep that is taken at each end, above 0 and below 0.5
 */
export function edgeBaseline({ field, signal }: EprSpectrum, share: number): Baseline {
  const [first, last] = [field[0] as number, field.at(-1) as number];
  const [at, width] = [(first + last) / 2, share * (last - first)];
  const rows = Array.from(field, (_, row) => row).filter((row) => {
    const here = field[row] as number;
    return here <= first + width || here >= last - width;
  });
  const fit = lineFit(
    rows.map((row) => (field[row] as number) - at),
    rows.map((row) => signal[row] as number),
  );
  // both ends have points, and so fix a straight line
  const { intercept, slope } = (fit as { readonly found: Line }).found;
  return { at, offset: intercept, slope: slope.value };
}

type Line = { readonly intercept: Estimate; readonly slope: Estimate };

/** What is left of a spectrum above its baseline. */
export function aboveBaseline({ field, signal }: EprSpectrum, { at, offset, slope }: Baseline): EprSpectrum {
  const above = signal.map((value, row) => value - offset.value - slope * ((field[row] as number) - at));
  return { field, signal: above };
}
