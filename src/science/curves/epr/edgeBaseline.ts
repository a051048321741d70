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
export function edgeBaseline(spectrum: EprSpectrum, share: number): Baseline {
  return baselineOf(spectrum, edgeRows(spectrum, share).flat());
}

/** The straight line through some rows of a spectrum, at least two. */
export function baselineOf({ field, signal }: EprSpectrum, rows: readonly number[]): Baseline {
  const at = ((field[0] as number) + (field.at(-1) as number)) / 2;
  const fit = lineFit(
    rows.map((row) => (field[row] as number) - at),
    rows.map((row) => signal[row] as number),
  );
  // rows lie at different fields, and so fix a straight line
  const { intercept, slope } = (fit as { readonly found: Line }).found;
  return { at, offset: intercept, slope: slope.value };
}

/** The rows at the lower and at the upper end of a spectrum. @param share as `edgeBaseline` takes it */
export function edgeRows({ field }: EprSpectrum, share: number): readonly [readonly number[], readonly number[]] {
  const [first, last] = [field[0] as number, field.at(-1) as number];
  const width = share * (last - first);
  const rows = Array.from(field, (_, row) => row);
  return [
    rows.filter((row) => (field[row] as number) <= first + width),
    rows.filter((row) => (field[row] as number) >= last - width),
  ];
}

type Line = { readonly intercept: Estimate; readonly slope: Estimate };

/** What is left of a spectrum above its baseline. */
export function aboveBaseline({ field, signal }: EprSpectrum, { at, offset, slope }: Baseline): EprSpectrum {
  const above = signal.map((value, row) => value - offset.value - slope * ((field[row] as number) - at));
  return { field, signal: above };
}
