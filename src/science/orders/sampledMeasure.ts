import type { Ascending } from '../../domain/contributionOrder.ts';
import type { Hull } from './affineHull.ts';
import { hitAndRun } from './hitAndRun.ts';
import type { Estimated, Measure } from './measure.ts';
import type { Polyhedron } from './polyhedron.ts';
import { at, dot, type Vector, zeros } from './vector.ts';

/** Points of a chain are alike; means of many in a row are not, and their scatter gives the standard error. */
const BATCHES = 50;

/** Shares from points of the set. */
export function sampledMeasure(
  { set, hull }: { readonly set: Polyhedron; readonly hull: Hull },
  ordered: readonly string[],
  orders: readonly Ascending[],
): Measure {
  const points = hitAndRun(set, hull);
  const places = new Map(
    orders.map((ascending, place) => [ascending.map((code) => ordered.indexOf(code)).join(), place]),
  );
  const orderOf = points.map((point) => places.get(sortedPlaces(point)) ?? -1);
  return {
    method: 'SAMPLED',
    draws: points.length,
    orders,
    shares: orders.map((_, order) => estimated(orderOf.map((each) => each === order))),
    near: ({ coefficients, constant }, limit) =>
      estimated(points.map((point) => Math.abs(constant + dot(coefficients, point)) < limit)),
    masses: ({ coefficients, constant }, edges) => {
      const counts = orders.map(() => zeros(edges.length - 1));
      points.forEach((point, index) => {
        const value = constant + dot(coefficients, point);
        // rounding may put a point below the first edge
        const bin = Math.max(
          0,
          edges.findLastIndex((edge) => edge <= value),
        );
        const row = counts[at(orderOf, index)];
        if (row !== undefined)
          row[Math.min(bin, row.length - 1)] = at(row, Math.min(bin, row.length - 1)) + 1 / points.length;
      });
      return counts;
    },
    points: (count) => {
      const step = Math.max(1, Math.floor(points.length / (count * orders.length)));
      const chosen = points.flatMap((point, index) =>
        index % step === 0 ? [{ point, order: at(orderOf, index) }] : [],
      );
      const inOrders = chosen.filter(({ order }) => order >= 0);
      return inOrders.map((each) => ({ ...each, weight: 1 / inOrders.length }));
    },
  };
}

/** Places of the entries from the smallest to the largest. */
function sortedPlaces(point: Vector): string {
  return point
    .map((value, place) => ({ value, place }))
    .sort((a, b) => a.value - b.value)
    .map(({ place }) => place)
    .join();
}

/** Share of the points that fit, with its standard error from the means of batches. */
function estimated(fits: readonly boolean[]): Estimated {
  const size = fits.length / BATCHES;
  const means = Array.from({ length: BATCHES }, (_, batch) => {
    const part = fits.slice(batch * size, (batch + 1) * size);
    return part.filter((each) => each).length / size;
  });
  const value = means.reduce((sum, mean) => sum + mean, 0) / BATCHES;
  const scatter = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0) / (BATCHES - 1);
  return { value, standardError: Math.sqrt(scatter / BATCHES) };
}
