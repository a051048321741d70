import { autoregression } from '../numerics/autoregression.ts';
import { neighbourNoise } from '../numerics/neighbourNoise.ts';
import { aboveBaseline, baselineOf, edgeRows } from './edgeBaseline.ts';
import type { EprSpectrum } from './spectrum.ts';

/** Of a straight line: its offset and its slope. */
const BASELINE_PARAMETERS = 2;

/** Fewer points tell no noise: that between neighbours is taken instead. */
const LEAST_POINTS = 10;

/** Standard errors that noise may be above what is seen. */
const MOST_ERRORS = 3;

/** Noise where no line should be: mean product of the errors of two points, by how many steps they are apart. */
export function edgeNoise(spectrum: EprSpectrum, share: number): readonly number[] {
  return noiseIn(spectrum, edgeRows(spectrum, share).flat());
}

/**
 * The most that the variance of the noise may be, as far as it is seen where no line should be: three standard errors above what is
 * seen at the quieter end, since there may be a line at the other. The more points go together, the less they tell. Brockwell and
 * Davis, Time Series: Theory and Methods, 2nd ed. (1991), section 7.3.
 */
export function mostEdgeVariance(spectrum: EprSpectrum, share: number): number {
  const ends = edgeRows(spectrum, share).map((rows) => {
    const [variance, ...others] = noiseIn(spectrum, rows) as readonly [number, ...number[]];
    const squares = others.reduce((sum, each) => sum + 2 * each ** 2, variance ** 2);
    return variance + MOST_ERRORS * Math.sqrt((2 * squares) / rows.length);
  });
  return Math.min(...ends);
}

/** Of some rows of a spectrum, above their own straight line. */
function noiseIn(spectrum: EprSpectrum, rows: readonly number[]): readonly number[] {
  if (rows.length < LEAST_POINTS) return [neighbourNoise(spectrum.signal) ** 2];
  const { signal } = aboveBaseline(spectrum, baselineOf(spectrum, rows));
  const residuals = Float64Array.from(rows, (row) => signal[row] as number);
  return autoregression(residuals, BASELINE_PARAMETERS).autocovariances;
}
