import { type Analysed, found } from './analysed.ts';
import { lineFit } from './numerics/linearFit.ts';

/**
 * How large numbers are at each scan rate, roughly: along the power law through them.
 *
 * Weights are made of it. Of the numbers themselves they would not do, since one that noise has made small would weigh by its noise.
 *
 * @param rates above 0; @param sizes above 0, of any unit
 * @returns above 0, in the unit of the sizes; refused as `lineFit` does
 */
export function powerLawSizes(rates: readonly number[], sizes: readonly number[]): Analysed<readonly number[]> {
  const x = rates.map(Math.log);
  const line = lineFit(x, sizes.map(Math.log));
  if ('refused' in line) return line;
  const { intercept, slope } = line.found;
  return found(x.map((at) => Math.exp(intercept.value + slope.value * at)));
}
