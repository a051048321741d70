import { type Analysed, found, refused } from '../analysed.ts';
import type { CovarianceOf } from './covariance.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { linearFit } from './linearFit.ts';

type Points = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** Where to look: around `at`, as far as `reach` to each side. */
export type Near = {
  readonly at: number;
  readonly reach: number;
  /** What is supposed of the errors of points: that they are alike, where it is left out. */
  readonly covarianceOf?: CovarianceOf;
};

/** Two more than the coefficients of a cubic. */
const LEAST_POINTS = 6;

/** Each step of Newton squares the distance to the root. */
const STEPS = 6;

/**
 * Where noisy points cross 0: by a cubic through the points around, so that the place is finer than their step and has an
 * interval. A cubic follows both the curvature and the lean of a peak, which a parabola does not.
 *
 * @returns refused where points are few, or there is no crossing near
 */
export function crossingNear(points: Points, near: Near): Analysed<Estimate> {
  const placed = placedBy(points, near, 'CROSSING');
  return 'refused' in placed ? placed : found(placed.found.position);
}

/**
 * A maximum or minimum of noisy points, as `crossingNear` does: where the slope of the cubic is 0, and its height there.
 *
 * @returns refused as there
 */
export function turningNear(points: Points, near: Near): Analysed<Turning> {
  return placedBy(points, near, 'TURNING_POINT');
}

export type Turning = { readonly position: Estimate; readonly height: Estimate };

/** y = value + slope u + bend u^2 + twist u^3, u the distance from a place. */
type Cubic = {
  readonly value: Estimate;
  readonly slope: Estimate;
  readonly bend: Estimate;
  readonly twist: Estimate;
  readonly freedom: number;
};

/** A cubic around `at` tells where about it is, a second one around that place tells it with its error. */
function placedBy(points: Points, near: Near, what: 'CROSSING' | 'TURNING_POINT'): Analysed<Turning> {
  const { at, reach } = near;
  const first = cubicAt(points, near);
  if ('refused' in first) return first;
  const off = rootOf(first.found, what);
  if (!(Math.abs(off) <= reach)) {
    const named = what.toLowerCase().replace('_', ' ');
    return refused(`NO_${what}`, `there is no ${named} within ${reach} of ${at}: noise hides it`);
  }
  const second = cubicAt(points, { ...near, at: at + off });
  if ('refused' in second) return second;
  const { value, slope, bend, freedom } = second.found;
  const error = what === 'CROSSING' ? value.error / Math.abs(slope.value) : slope.error / Math.abs(2 * bend.value);
  const position = estimateOf(at + off + rootOf(second.found, what), error, freedom);
  return found({ position, height: value });
}

/** Where the cubic, or its slope, is 0: by Newton from 0. */
function rootOf({ value, slope, bend, twist }: Cubic, what: 'CROSSING' | 'TURNING_POINT'): number {
  const [a, b, c, d] = [value.value, slope.value, bend.value, twist.value];
  let u = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const rising = b + 2 * c * u + 3 * d * u * u;
    u -= what === 'CROSSING' ? (a + b * u + c * u * u + d * u ** 3) / rising : rising / (2 * c + 6 * d * u);
  }
  return u;
}

function cubicAt({ x, y }: Points, { at, reach, covarianceOf }: Near): Analysed<Cubic> {
  const rows = Array.from(x, (_, row) => row).filter((row) => Math.abs((x[row] as number) - at) <= reach);
  if (rows.length < LEAST_POINTS) {
    return refused(
      'TOO_FEW_POINTS',
      `${rows.length} points lie within ${reach} of ${at}, where ${LEAST_POINTS} are needed: record it in finer steps`,
    );
  }
  // in shares of the reach, so that the powers are of one size
  const columns = [0, 1, 2, 3].map((power) => rows.map((row) => (((x[row] as number) - at) / reach) ** power));
  const fit = linearFit(
    columns,
    rows.map((row) => y[row] as number),
    covarianceOf,
  );
  if ('refused' in fit) return fit;
  const { coefficients, degreesOfFreedom: freedom } = fit.found;
  const [value, slope, bend, twist] = coefficients as [Estimate, Estimate, Estimate, Estimate];
  const over = (each: Estimate, divisor: number) => estimateOf(each.value / divisor, each.error / divisor, freedom);
  return found({
    value,
    slope: over(slope, reach),
    bend: over(bend, reach ** 2),
    twist: over(twist, reach ** 3),
    freedom,
  });
}
