import { remembered } from '../../domain/remembered.ts';
import type { Extent } from './bounds.ts';
import type { AffineForm } from './measure.ts';
import type { HalfSpace } from './polyhedron.ts';
import { type Projection, reduced } from './projection.ts';
import { at, dot, type Vector, zeros } from './vector.ts';

/** A linear form of all unknowns: a function of the ordered contributions alone, or, open, still one of all unknowns. */
export type Seen = { readonly open: boolean; readonly form: AffineForm };

/** What the ordered contributions say of a linear form of the unknowns. */
export function seenFrom(projection: Projection, form: Vector): Seen {
  const { coefficients, constant } = reduced(projection, form);
  const open = projection.eliminations.some(({ place }) => at(coefficients, place) !== 0);
  if (open) return { open, form: { coefficients, constant } };
  return { open, form: { coefficients: projection.kept.map((place) => at(coefficients, place)), constant } };
}

/** A straight line of points, over all unknowns: from a point along one of the unknowns. */
export type Fibre = { readonly from: Vector; readonly place: number; readonly length: number };

/**
 * Points of the feasible set that have given contributions. The other unknowns are drawn one after the other, each evenly
 * between the bounds that the earlier ones leave; the last one is not drawn and leaves a line.
 */
export function fibreAt(projection: Projection, point: Vector, random: () => number): Fibre {
  const values = zeros(projection.size);
  projection.kept.forEach((place, index) => {
    values[place] = at(point, index);
  });
  let range: Extent = { lower: 0, upper: 0 };
  let last = 0;
  for (const { place, bounding } of openUnknowns(projection)) {
    range = between(bounding, place, values);
    last = place;
    values[place] = range.lower + random() * (range.upper - range.lower);
  }
  values[last] = range.lower;
  return { from: values, place: last, length: range.upper - range.lower };
}

/** Unknowns in the order in which they are drawn, with what bounds them. */
const openUnknowns = remembered(({ eliminations }: Projection) =>
  eliminations.toReversed().map(({ place, before }) => ({
    place,
    bounding: before.filter(({ coefficients }) => at(coefficients, place) !== 0),
  })),
);

/** Between which values an open form lies on a line of points. */
export function rangeOn({ from, place, length }: Fibre, { coefficients, constant }: AffineForm): Extent {
  const start = constant + dot(coefficients, from);
  const end = start + at(coefficients, place) * length;
  return { lower: Math.min(start, end), upper: Math.max(start, end) };
}

/** Between which values one unknown lies where the others have theirs. */
function between(halfSpaces: readonly HalfSpace[], place: number, values: Vector): Extent {
  let lower = Number.NEGATIVE_INFINITY;
  let upper = Number.POSITIVE_INFINITY;
  for (const { coefficients, upper: limit } of halfSpaces) {
    const own = at(coefficients, place);
    const end = (limit - dot(coefficients, values)) / own + at(values, place);
    if (own > 0) upper = Math.min(upper, end);
    else lower = Math.max(lower, end);
  }
  return { lower, upper: Math.max(lower, upper) };
}
