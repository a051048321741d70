import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { type Analysed, found, refused } from '../analysed.ts';
import { alikeCovariance, type CovarianceOf, type LeastSquares } from './covariance.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { normalInverse } from './normalInverse.ts';

/** A parameter of a model: where the search begins, and between which ends it stays. */
export type FittedParameter = {
  readonly start: number;
  /** How large it is, roughly: that of `start` if left out. To be given where that is 0, or far too small. */
  readonly size?: number;
  readonly least?: number;
  readonly most?: number;
};

/** The model with given parameters, as a function of x. */
export type Model = (parameters: readonly number[]) => (x: number) => number;

export type CurveFit = {
  /** One for each parameter, in their order. */
  readonly parameters: readonly Estimate[];
  /** Of the parameters, scaled by the scatter of the points. */
  readonly covariance: readonly (readonly number[])[];
  /** Share of the scatter around the mean that the fit explains. */
  readonly rSquared: number;
  /** Standard deviation of the points around the fit; in the unit of y, or in units of sigma where that is given. */
  readonly scatter: number;
  readonly degreesOfFreedom: number;
  readonly modelled: Float64Array;
  /** What the fit leaves of the points, as they are weighed. */
  readonly left: LeastSquares;
};

/** Steps in one go, goes in a search, and the share of the error below which a go gained nothing. */
const BURST = 8;
const MOST_BURSTS = 20;
const LEAST_GAIN = 1e-8;

/** Bold first; a search that ends in a narrow valley is taken on in small steps. */
const DAMPINGS = [1e-3, 10];

/** No limit. */
const FAR = 1e300;

/** A step for derivatives, as a share of the parameter: where the errors of rounding and of the chord are alike. */
const STEP_SHARE = 1e-6;

/** A parameter this near to a limit, as a share of its size, was held by it. */
const AT_END = 1e-6;

/**
 * Least squares of a curved model by Levenberg and Marquardt; intervals from the curvature at the best fit.
 *
 * Parameters are brought to one size, so that farads and ohms may stand side by side.
 *
 * @returns refused where points are fewer than parameters, do not tell them apart, the search ends nowhere, or a parameter
 * ends at one of its ends: such a number is the end, not a finding
 *
 * @param sigma standard deviation of each point, or what it is proportional to; equal where it is left out
 */
export function curveFit(
  model: Model,
  points: Points,
  parameters: readonly FittedParameter[],
  { sigma, covarianceOf = alikeCovariance }: CurveFitOptions = {},
): Analysed<CurveFit> {
  const degreesOfFreedom = points.y.length - parameters.length;
  if (degreesOfFreedom < 0) {
    return refused('TOO_FEW_POINTS', `${points.y.length} points do not fix ${parameters.length} parameters`);
  }
  const weightOf = (row: number) => (sigma === undefined ? 1 : 1 / (sigma[row] as number));
  const begun = model(parameters.map(({ start }) => start));
  if (!Array.from(points.x, begun).every(Number.isFinite)) {
    return refused('NO_FIT', 'the model gives no number where the search begins');
  }
  const values = searched(model, points, parameters, weightOf);
  const held = parameters.findIndex((parameter, at) => isHeld(values[at] as number, parameter));
  if (held !== -1) {
    return refused('AT_LIMIT', `parameter ${held + 1} of the fit ends at a limit of its range, ${values[held]}`);
  }
  const slopes = slopesOf(model, points.x, values, parameters).map((row, at) =>
    row.map((slope) => slope * weightOf(at)),
  );
  const inverse = normalInverse(slopes);
  if (inverse === null) return refused('POINTS_DEPENDENT', 'the points do not tell the parameters apart');
  const modelled = Float64Array.from(points.x, model(values));
  const [squares, spread] = squaresOf(points.y, modelled, weightOf);
  const residuals = modelled.map((value, row) => ((points.y[row] as number) - value) * weightOf(row));
  const left = { residuals, slopes, inverse, degreesOfFreedom };
  const covariance = covarianceOf(left);
  return found({
    parameters: values.map((value, at) => estimateOf(value, Math.sqrt(covariance.get(at, at)), degreesOfFreedom)),
    covariance: covariance.to2DArray(),
    rSquared: spread > 0 ? 1 - squares / spread : 1,
    scatter: degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0,
    degreesOfFreedom,
    modelled,
    left,
  });
}

export type CurveFitOptions = {
  /** Standard deviation of each point, or what it is proportional to; equal where it is left out. */
  readonly sigma?: ArrayLike<number> | undefined;
  /** What is supposed of the errors of points: that they are alike, once they are weighed, where it is left out. */
  readonly covarianceOf?: CovarianceOf;
};

type Points = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/**
 * The package goes on from a step that made the fit worse, and knows no end but a number of steps: so it is asked for a few at a
 * time, from the best so far, until these gain nothing. It weighs the search and the error differently, so that points are
 * divided by their sigma before it sees them.
 */
function searched(
  model: Model,
  { x, y }: Points,
  parameters: readonly FittedParameter[],
  weightOf: (row: number) => number,
): readonly number[] {
  const sizes = parameters.map(sizeOf);
  const scaledBy = (of: (parameter: FittedParameter) => number) =>
    parameters.map((parameter, at) => of(parameter) / (sizes[at] as number));
  const unscaled = (scaled: readonly number[]) => scaled.map((value, at) => value * (sizes[at] as number));
  const rows = Float64Array.from(y, (_, row) => row);
  const weighted = Float64Array.from(y, (value, row) => value * weightOf(row));
  const unit = Math.sqrt(weighted.reduce((sum, value) => sum + value * value, 0)) || 1;
  const seen = { x: rows, y: weighted.map((value) => value / unit) };
  let best = { parameterValues: scaledBy(({ start }) => start), parameterError: Number.POSITIVE_INFINITY };
  for (const damping of DAMPINGS) {
    for (let burst = 0; burst < MOST_BURSTS; burst += 1) {
      const next = levenbergMarquardt(
        seen,
        (scaled) => {
          const at = model(unscaled(scaled));
          return (row) => (at(x[row] as number) * weightOf(row)) / unit;
        },
        {
          initialValues: best.parameterValues,
          minValues: scaledBy(({ least = -FAR }) => least),
          maxValues: scaledBy(({ most = FAR }) => most),
          damping,
          gradientDifference: STEP_SHARE,
          centralDifference: true,
          maxIterations: BURST,
          improvementThreshold: 0,
          errorTolerance: 0,
        },
      );
      const gain = best.parameterError - next.parameterError;
      if (gain > 0) best = next;
      if (!(gain > LEAST_GAIN * next.parameterError)) break;
    }
  }
  return unscaled(best.parameterValues);
}

function isHeld(value: number, parameter: FittedParameter): boolean {
  const { least = -FAR, most = FAR } = parameter;
  const reach = AT_END * sizeOf(parameter);
  return value - least <= reach || most - value <= reach;
}

function sizeOf({ start, size = Math.abs(start) || 1 }: FittedParameter): number {
  return size;
}

/** Derivatives of the model by each parameter, point by point. */
function slopesOf(
  model: Model,
  x: ArrayLike<number>,
  values: readonly number[],
  parameters: readonly FittedParameter[],
): number[][] {
  const columns = parameters.map((parameter, at) => {
    const step = STEP_SHARE * sizeOf(parameter);
    const moved = (by: number) => model(values.map((each, other) => (other === at ? each + by : each)));
    const [above, below] = [moved(step), moved(-step)];
    return Float64Array.from(x, (each) => (above(each) - below(each)) / (2 * step));
  });
  return Array.from(x, (_, row) => columns.map((column) => column[row] as number));
}

/** Squares of the weighted residuals, and of the weighted distances from the weighted mean. */
function squaresOf(y: ArrayLike<number>, modelled: Float64Array, weightOf: (row: number) => number): [number, number] {
  let [weights, sum] = [0, 0];
  for (let row = 0; row < y.length; row += 1) {
    weights += weightOf(row) ** 2;
    sum += (y[row] as number) * weightOf(row) ** 2;
  }
  let [left, spread] = [0, 0];
  for (let row = 0; row < y.length; row += 1) {
    left += (((y[row] as number) - (modelled[row] as number)) * weightOf(row)) ** 2;
    spread += (((y[row] as number) - sum / weights) * weightOf(row)) ** 2;
  }
  return [left, spread];
}
