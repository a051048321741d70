import type { Simplex } from './polytope.ts';
import { at, type Vector, zeros } from './vector.ts';

/**
 * Points that fill some simplices evenly, by volume: quasi-random, so that fewer are enough than by chance.
 *
 * Additive recurrence with the roots of x^(d+1) = x + 1: M. Roberts, "The unreasonable effectiveness of quasirandom
 * sequences", 2018, extremelearning.com.au.
 */
export function spread(
  cells: readonly { readonly corners: Simplex; readonly volume: number }[],
  count: number,
): readonly Vector[] {
  const all = cells.reduce((sum, { volume }) => sum + volume, 0);
  const dimension = at(cells, 0).corners.length - 1;
  const root = rootOf(dimension);
  const steps = Array.from({ length: dimension }, (_, power) => 1 / root ** (power + 1));
  let place = 0;
  let passed = 0;
  return Array.from({ length: count }, (_, index) => {
    const aim = ((index + 0.5) / count) * all;
    while (place < cells.length - 1 && passed + at(cells, place).volume < aim) {
      passed += at(cells, place).volume;
      place += 1;
    }
    return pointIn(at(cells, place).corners, steps, index + 1);
  });
}

/** Gaps between sorted numbers are evenly spread barycentric coordinates. */
function pointIn(corners: Simplex, steps: Vector, turn: number): Vector {
  const cuts = steps.map((step) => (0.5 + turn * step) % 1);
  sortFew(cuts);
  const point = zeros(at(corners, 0).length);
  let from = 0;
  for (let place = 0; place < corners.length; place++) {
    const [corner, to] = [at(corners, place), cuts[place] ?? 1];
    for (let axis = 0; axis < point.length; axis++) (point[axis] as number) += (to - from) * (corner[axis] as number);
    from = to;
  }
  return point;
}

/** By insertion: thousands of lists of two or three numbers are sorted. */
function sortFew(numbers: number[]): void {
  for (let end = 1; end < numbers.length; end++) {
    for (let place = end; place > 0 && at(numbers, place - 1) > at(numbers, place); place--) {
      [numbers[place - 1], numbers[place]] = [at(numbers, place), at(numbers, place - 1)];
    }
  }
}

/** The root above 1 of x^(d+1) = x + 1, by iteration: 1.618 for d = 1, 1.3247 for d = 2. */
function rootOf(dimension: number): number {
  let root = 1.5;
  for (let step = 0; step < 40; step++) root = (1 + root) ** (1 / (dimension + 1));
  return root;
}
