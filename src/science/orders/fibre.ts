import type { Extent } from './bounds.ts';
import type { AffineForm } from './measure.ts';
import type { HalfSpace } from './polyhedron.ts';
import { type Projection, reduced } from './projection.ts';
import { at, dot, type Vector, zeros } from './vector.ts';

/** A linear form of all unknowns: a function of the ordered contributions alone, or one that they leave open. */
export type Seen =
  | { readonly open: false; readonly form: AffineForm }
  | { readonly open: true; readonly form: AffineForm; readonly projection: Projection };

/** What the ordered contributions say of a linear form of the unknowns. */
export function seenFrom(projection: Projection, form: Vector): Seen {
  const { coefficients, constant } = reduced(projection, form);
  const open = projection.eliminations.some(({ place }) => at(coefficients, place) !== 0);
  if (open) return { open, form: { coefficients, constant }, projection };
  return { open, form: { coefficients: projection.kept.map((place) => at(coefficients, place)), constant } };
}

/**
 * Between which values an open form lies at a point of the feasible set. The other unknowns are drawn one after the
 * other, each evenly between the bounds that the earlier ones leave; the last one is not drawn and leaves the range.
 */
export function rangeAt(seen: Extract<Seen, { open: true }>, point: Vector, random: () => number): Extent {
  const { form, projection } = seen;
  const values = zeros(form.coefficients.length);
  projection.kept.forEach((place, index) => {
    values[place] = at(point, index);
  });
  let range: Extent = { lower: 0, upper: 0 };
  let last = 0;
  for (const { place, before } of projection.eliminations.toReversed()) {
    range = between(before, place, values);
    last = place;
    values[place] = range.lower + random() * (range.upper - range.lower);
  }
  const ends = [range.lower, range.upper].map((end) => form.constant + dot(form.coefficients, values.with(last, end)));
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
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
