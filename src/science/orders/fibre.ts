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

/** Both ends of a straight line of points, over all unknowns. */
export type Fibre = readonly [Vector, Vector];

/**
 * Points of the feasible set that have given contributions. The other unknowns are drawn one after the other, each evenly
 * between the bounds that the earlier ones leave; the last one is not drawn and leaves a line.
 */
export function fibreAt({ kept, eliminations, size }: Projection, point: Vector, random: () => number): Fibre {
  const values = zeros(size);
  kept.forEach((place, index) => {
    values[place] = at(point, index);
  });
  let range: Extent = { lower: 0, upper: 0 };
  let last = 0;
  for (const { place, before } of eliminations.toReversed()) {
    range = between(before, place, values);
    last = place;
    values[place] = range.lower + random() * (range.upper - range.lower);
  }
  return [values.with(last, range.lower), values.with(last, range.upper)];
}

/** Between which values an open form lies on a line of points. */
export function rangeOn(fibre: Fibre, { coefficients, constant }: AffineForm): Extent {
  const [one, other] = [constant + dot(coefficients, fibre[0]), constant + dot(coefficients, fibre[1])];
  return { lower: Math.min(one, other), upper: Math.max(one, other) };
}

/** Between which values one unknown lies where the others have theirs. */
function between(halfSpaces: readonly HalfSpace[], place: number, values: Vector): Extent {
  let lower = Number.NEGATIVE_INFINITY;
  let upper = Number.POSITIVE_INFINITY;
  for (const { coefficients, upper: limit } of halfSpaces) {
    const own = at(coefficients, place);
    if (own === 0) continue;
    const end = (limit - dot(coefficients, values)) / own + at(values, place);
    if (own > 0) upper = Math.min(upper, end);
    else lower = Math.max(lower, end);
  }
  return { lower, upper: Math.max(lower, upper) };
}
