import type { Ascending } from '../../domain/contributionOrder.ts';
import { type Hull, narrowed, pointOf } from './affineHull.ts';
import type { AffineForm, Measure } from './measure.ts';
import type { HalfSpace } from './polyhedron.ts';
import { type Simplex, triangulated, volumeOf } from './polytope.ts';
import { simplexFraction } from './simplexFraction.ts';
import { spread } from './spread.ts';
import { at, dot, type Vector, zeros } from './vector.ts';

/** A simplex of contributions, with its volume in coordinates of the hull. */
type Cell = { readonly corners: Simplex; readonly volume: number };

/** Shares from the volumes of simplices: of the set, and of what each order leaves of it. */
export function exactMeasure(hull: Hull, ordered: readonly string[], orders: readonly Ascending[]): Measure {
  const pieces = orders.map((ascending) => cellsOf(hull, stepsOf(ordered, ascending)));
  // every point is in some order, but where all contributions are tied there is none
  const whole = orders.length > 0 ? pieces.flat() : cellsOf(hull, []);
  const [all, inOrders] = [volumeOfAll(whole), volumeOfAll(pieces.flat())];
  const shares = pieces.map((cells) => volumeOfAll(cells) / inOrders);
  return {
    method: 'EXACT',
    draws: null,
    orders,
    shares: shares.map((value) => ({ value, standardError: 0 })),
    near: (form, limit) => {
      const valued = valuedBy(form, whole);
      const value = (volumeUpTo(valued, limit) - volumeUpTo(valued, -limit)) / all;
      return { value, standardError: 0 };
    },
    masses: (form, edges) =>
      pieces.map((cells) => {
        const valued = valuedBy(form, cells);
        const upTo = edges.map((edge) => volumeUpTo(valued, edge) / inOrders);
        return upTo.slice(1).map((end, place) => end - at(upTo, place));
      }),
    points: (count) =>
      pieces.flatMap((cells, order) =>
        spread(cells, count).map((point) => ({ point, order, weight: at(shares, order) / count })),
      ),
  };
}

function cellsOf(hull: Hull, steps: readonly HalfSpace[]): readonly Cell[] {
  const within = steps.map((step) => narrowed(step, hull.origin, hull.directions));
  return triangulated([...hull.halfSpaces, ...within], hull.dimension).map((corners) => ({
    corners: corners.map((z) => pointOf(hull, z)),
    volume: volumeOf(corners),
  }));
}

/** Each contribution is at most the next one. */
function stepsOf(ordered: readonly string[], ascending: Ascending): readonly HalfSpace[] {
  return ascending.slice(1).map((large, place) => ({
    coefficients: zeros(ordered.length)
      .with(ordered.indexOf(at(ascending, place)), 1)
      .with(ordered.indexOf(large), -1),
    upper: 0,
  }));
}

function volumeOfAll(cells: readonly Cell[]): number {
  return cells.reduce((sum, { volume }) => sum + volume, 0);
}

/** Values of a form at the corners of a cell. */
type Valued = { readonly values: Vector; readonly volume: number };

function valuedBy({ coefficients, constant }: AffineForm, cells: readonly Cell[]): readonly Valued[] {
  return cells.map(({ corners, volume }) => {
    return { values: corners.map((corner) => constant + dot(coefficients, corner)), volume };
  });
}

/** Volume where a form is at most a limit. */
function volumeUpTo(cells: readonly Valued[], limit: number): number {
  return cells.reduce((sum, { values, volume }) => sum + volume * simplexFraction(values, limit), 0);
}
