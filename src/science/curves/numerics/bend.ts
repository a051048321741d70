import { type Analysed, found } from '../analysed.ts';
import type { Estimate } from './estimate.ts';
import { linearFit, lineFit } from './linearFit.ts';

/** How a parabola through points differs from the straight line through them. */
export type Bend = {
  /** Slopes of the parabola at the least and at the greatest x. */
  readonly slopes: readonly [atLeast: number, atMost: number];
  /** From the first of them to the second. */
  readonly change: Estimate;
  /** Largest distance of the parabola from the line at a point, in the unit of y. */
  readonly departure: number;
  /** True if the 95 % interval of the quadratic coefficient leaves out 0. */
  readonly isCertain: boolean;
};

/**
 * Whether points that a straight line is fitted to follow a bend.
 *
 * R^2 does not tell: a line through a smooth arc explains 99 % of its points and more.
 *
 * @returns refused as `linearFit` does; with 3 points no bend is certain
 */
export function bendOf(x: ArrayLike<number>, y: ArrayLike<number>): Analysed<Bend> {
  const all = Float64Array.from(x);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // centred, so that the three columns are told apart well
  const centred = all.map((value) => value - (least + most) / 2);
  const line = lineFit(centred, y);
  if ('refused' in line) return line;
  const parabola = linearFit([centred.map(() => 1), centred, centred.map((value) => value ** 2)], y);
  if ('refused' in parabola) return parabola;
  const [level, tilt, curvature] = parabola.found.coefficients as [Estimate, Estimate, Estimate];
  const { intercept, slope } = line.found;
  const distances = centred.map((at) =>
    Math.abs(level.value - intercept.value + (tilt.value - slope.value) * at + curvature.value * at ** 2),
  );
  const width = most - least;
  return found({
    slopes: [tilt.value - curvature.value * width, tilt.value + curvature.value * width],
    change: scaled(curvature, 2 * width),
    departure: Math.max(...distances),
    isCertain: curvature.lower > 0 || curvature.upper < 0,
  });
}

/** @param factor from 0 on */
function scaled({ value, error, lower, upper }: Estimate, factor: number): Estimate {
  return { value: factor * value, error: factor * error, lower: factor * lower, upper: factor * upper };
}
