import type { Simplex } from './polytope.ts';
import { at, plus, times, type Vector, zeros } from './vector.ts';

/**
 * Points that fill some simplices evenly, by volume: quasi-random, so that a few hundred do what chance needs thousands for.
 *
 * Additive recurrence with the roots of x^(d+1) = x + 1: M. Roberts, "The unreasonable effectiveness of quasirandom
 * sequences", 2018, extremelearning.com.au.
 */
export function spread(
  cells: readonly { readonly corners: Simplex; readonly volume: number }[],
  count: number,
): readonly Vector[] {
  const all = cells.reduce((sum, { volume }) => sum + volume, 0);
  const root = rootOf(at(cells, 0).corners.length - 1);
  let place = 0;
  let passed = 0;
  return Array.from({ length: count }, (_, index) => {
    const aim = ((index + 0.5) / count) * all;
    while (place < cells.length - 1 && passed + at(cells, place).volume < aim) {
      passed += at(cells, place).volume;
      place += 1;
    }
    return pointIn(at(cells, place).corners, { root, index });
  });
}

/** Gaps between sorted numbers are evenly spread barycentric coordinates. */
function pointIn(corners: Simplex, { root, index }: { readonly root: number; readonly index: number }): Vector {
  const dimension = corners.length - 1;
  const cuts = Array.from({ length: dimension }, (_, place) => (0.5 + (index + 1) / root ** (place + 1)) % 1).sort(
    (a, b) => a - b,
  );
  const ends = [0, ...cuts, 1];
  return corners.reduce<Vector>(
    (sum, corner, place) => plus(sum, times(corner, at(ends, place + 1) - at(ends, place))),
    zeros(at(corners, 0).length),
  );
}

/** The root above 1 of x^(d+1) = x + 1, by iteration: 1.618 for d = 1, 1.3247 for d = 2. */
function rootOf(dimension: number): number {
  let root = 1.5;
  for (let step = 0; step < 40; step++) root = (1 + root) ** (1 / (dimension + 1));
  return root;
}
