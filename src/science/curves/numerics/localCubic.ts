import { type Analysed, found, refused } from '../analysed.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { linearFit } from './linearFit.ts';

type Points = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** Where to look: around `at`, as far as `reach` to each side. */
export type Near = { readonly at: number; readonly reach: number };

/** Two more than the coefficients of a cubic. */
const LEAST_POINTS = 6;

/** Each step of Newton squares the distance to the root. */
const STEPS = 5;

/**
 * Where noisy points cross 0: by a cubic through the points around, so that the place is finer than their step and has an
 * interval. A cubic follows both the curvature and the lean of a peak, which a parabola does not.
 *
 * @returns refused where points are few, or there is no crossing near
 */
export function crossingNear(points: Points, near: Near): Analysed<Estimate> {
  return placed(points, near, ({ value, slope }) => ({ value, rate: slope.value }), 'CROSSING');
}

/**
 * A maximum or minimum of noisy points, as `crossingNear` does: where the slope of the cubic is 0, and its height there.
 *
 * @returns refused as there
 */
export function turningNear(
  points: Points,
  near: Near,
): Analysed<{ readonly position: Estimate; readonly height: Estimate }> {
  const position = placed(points, near, ({ slope, bend }) => ({ value: slope, rate: 2 * bend.value }), 'TURNING_POINT');
  if ('refused' in position) return position;
  const cubic = cubicAt(points, { at: position.found.value, reach: near.reach });
  return 'refused' in cubic ? cubic : found({ position: position.found, height: cubic.found.value });
}

/** y = value + slope u + bend u^2 + ..., u the distance from a place. */
type Cubic = { readonly value: Estimate; readonly slope: Estimate; readonly bend: Estimate; readonly freedom: number };

function placed(
  points: Points,
  { at, reach }: Near,
  zeroOf: (cubic: Cubic) => { readonly value: Estimate; readonly rate: number },
  what: 'CROSSING' | 'TURNING_POINT',
): Analysed<Estimate> {
  let place = estimateOf(at, 0, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const cubic = cubicAt(points, { at: place.value, reach });
    if ('refused' in cubic) return cubic;
    const { value, rate } = zeroOf(cubic.found);
    place = estimateOf(place.value - value.value / rate, value.error / Math.abs(rate), cubic.found.freedom);
    if (!(Math.abs(place.value - at) <= 2 * reach)) {
      const named = what.toLowerCase().replace('_', ' ');
      return refused(`NO_${what}`, `there is no ${named} within ${2 * reach} of ${at}: noise hides it`);
    }
  }
  return found(place);
}

function cubicAt({ x, y }: Points, { at, reach }: Near): Analysed<Cubic> {
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
  );
  if ('refused' in fit) return fit;
  const { coefficients, degreesOfFreedom: freedom } = fit.found;
  const [value, slope, bend] = coefficients as [Estimate, Estimate, Estimate];
  const over = (each: Estimate, divisor: number) => estimateOf(each.value / divisor, each.error / divisor, freedom);
  return found({ value, slope: over(slope, reach), bend: over(bend, reach ** 2), freedom });
}
