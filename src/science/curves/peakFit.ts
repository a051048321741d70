import { type Analysed, found } from './analysed.ts';
import { combinedError } from './numerics/combinedError.ts';
import { curveFit, type FittedParameter, type Model } from './numerics/curveFit.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { linearFit } from './numerics/linearFit.ts';
import { type PeakShape, pseudoVoigt, pseudoVoigtArea } from './peakShapes.ts';
import { errorWidening } from './serialCorrelation.ts';

/** Where the search for a peak begins, and between which ends it stays; heights come from these. */
export type SoughtPeak = {
  readonly position: FittedParameter;
  readonly width: FittedParameter;
  /** A number fixes it; null lets the fit find it. */
  readonly lorentzShare: number | null;
};

export type FittedPeak = { readonly [Part in keyof PeakShape]: Estimate } & { readonly area: Estimate };

export type PeakFit = {
  /** In the order in which they were sought. */
  readonly peaks: readonly FittedPeak[];
  /** A number made of the peaks, such as a ratio, with what their covariance leaves open. */
  readonly of: (number: (peaks: readonly PeakShape[]) => number) => Estimate;
  readonly modelled: Float64Array;
  readonly background: Float64Array;
  /** Share of the scatter around the mean that peaks and background explain. */
  readonly rSquared: number;
  /** By how much errors were widened for residuals that go together; 1 where they do not. */
  readonly widening: number;
};

type Points = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** As functions of x, each with a coefficient; none for points that have no background. */
export type Background = readonly ((x: number) => number)[];

export type PeakFitOptions = {
  readonly background: Background;
  /** Standard deviation of each point, or what it is proportional to; equal where it is left out. */
  readonly sigma?: ArrayLike<number> | undefined;
};

/** Where the search for the share of Lorentz begins and ends: far beyond 0 and 1, so that a shape that is neither shows. */
const SOUGHT_SHARE = { start: 0.5, least: -5, most: 5 } as const satisfies FittedParameter;

/** Step of derivatives as a share of a parameter. */
const STEP = 1e-6;

/**
 * Pseudo-Voigt peaks on a background, all fitted together by least squares, with 95 % intervals that allow for residuals that
 * go together (`errorWidening`).
 *
 * @param points in the order of x
 * @returns refused as `curveFit` does
 */
export function peakFit(
  points: Points,
  sought: readonly SoughtPeak[],
  { background, sigma }: PeakFitOptions,
): Analysed<PeakFit> {
  const shapesOf = shapesIn(sought, background.length);
  const under = (values: readonly number[]) => (x: number) =>
    background.reduce((sum, term, at) => sum + (values[at] as number) * term(x), 0);
  const model: Model = (values) => {
    const [level, peaks] = [under(values), shapesOf(values).map(pseudoVoigt)];
    return (x) => peaks.reduce((sum, peak) => sum + peak(x), level(x));
  };
  const begun = begunWith(points, sought, background);
  if ('refused' in begun) return begun;
  const fit = curveFit(model, points, begun.found, { sigma });
  if ('refused' in fit) return fit;
  const { parameters, covariance, degreesOfFreedom, modelled, rSquared } = fit.found;
  const values = parameters.map(({ value }) => value);
  const residuals = modelled.map((each, row) => ((points.y[row] as number) - each) / (sigma?.[row] ?? 1));
  const widening = errorWidening(residuals);
  const of = (number: (peaks: readonly PeakShape[]) => number): Estimate => {
    const slopes = slopesOf((moved) => number(shapesOf(moved)), values);
    const error = widening * combinedError(slopes, covariance);
    return estimateOf(number(shapesOf(values)), error, degreesOfFreedom);
  };
  return found({
    peaks: sought.map((_, at) => {
      const part = (read: (shape: PeakShape) => number) => of((shapes) => read(shapes[at] as PeakShape));
      return {
        position: part(({ position }) => position),
        width: part(({ width }) => width),
        height: part(({ height }) => height),
        lorentzShare: part(({ lorentzShare }) => lorentzShare),
        area: part(pseudoVoigtArea),
      };
    }),
    of,
    modelled,
    background: Float64Array.from(points.x, under(values)),
    rSquared,
    widening,
  });
}

/**
 * Parameters in the order of the fit: the background; position, width, height and, where it is sought, share of Lorentz, peak by
 * peak. Where places and widths are given, all else is a linear fit, with which the search begins.
 */
function begunWith(
  { x, y }: Points,
  sought: readonly SoughtPeak[],
  background: Background,
): Analysed<readonly FittedParameter[]> {
  const shapes = sought.map(({ position, width, lorentzShare }) =>
    pseudoVoigt({
      position: position.start,
      width: width.start,
      height: 1,
      lorentzShare: lorentzShare ?? SOUGHT_SHARE.start,
    }),
  );
  const fit = linearFit(
    [...background, ...shapes].map((term) => Float64Array.from(x, term)),
    y,
  );
  if ('refused' in fit) return fit;
  const size = largest(y);
  const linear = fit.found.coefficients.map(({ value: start }): FittedParameter => ({ start, size }));
  return found([
    ...linear.slice(0, background.length),
    ...sought.flatMap(({ position, width, lorentzShare }, at) => [
      position,
      width,
      linear[background.length + at] as FittedParameter,
      ...(lorentzShare === null ? [SOUGHT_SHARE] : []),
    ]),
  ]);
}

function shapesIn(sought: readonly SoughtPeak[], before: number): (values: readonly number[]) => readonly PeakShape[] {
  return (values) => {
    let at = before;
    const next = () => {
      at += 1;
      return values[at - 1] as number;
    };
    return sought.map(({ lorentzShare }) => ({
      position: next(),
      width: next(),
      height: next(),
      lorentzShare: lorentzShare ?? next(),
    }));
  };
}

function slopesOf(of: (values: readonly number[]) => number, values: readonly number[]): readonly number[] {
  return values.map((value, at) => {
    const step = STEP * Math.max(Math.abs(value), STEP);
    const moved = (by: number) => of(values.map((each, other) => (other === at ? each + by : each)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, Math.abs(values[at] as number));
  return most || 1;
}
