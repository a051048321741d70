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
  for (const { place, uppers, lowers } of openUnknowns(projection)) {
    range = between(uppers, lowers, values);
    last = place;
    values[place] = range.lower + random() * (range.upper - range.lower);
  }
  values[last] = range.lower;
  return { from: values, place: last, length: range.upper - range.lower };
}

/** A linear function of few of the unknowns. */
type Sparse = { readonly constant: number; readonly places: readonly number[]; readonly factors: Vector };

/** Unknowns in the order in which they are drawn, with what bounds each as a function of those drawn before. */
const openUnknowns = remembered(({ eliminations }: Projection) =>
  eliminations.toReversed().map(({ place, before }) => ({
    place,
    uppers: before.filter(({ coefficients }) => at(coefficients, place) > 0).map((each) => solvedFor(each, place)),
    lowers: before.filter(({ coefficients }) => at(coefficients, place) < 0).map((each) => solvedFor(each, place)),
  })),
);

/** Where one unknown meets the edge of a half-space. */
function solvedFor({ coefficients, upper }: HalfSpace, place: number): Sparse {
  const own = at(coefficients, place);
  const places = coefficients.flatMap((value, each) => (value === 0 || each === place ? [] : each));
  return { constant: upper / own, places, factors: places.map((each) => -at(coefficients, each) / own) };
}

/** Between which values an open form lies on a line of points. */
export function rangeOn({ from, place, length }: Fibre, { coefficients, constant }: AffineForm): Extent {
  const start = constant + dot(coefficients, from);
  const end = start + at(coefficients, place) * length;
  return { lower: Math.min(start, end), upper: Math.max(start, end) };
}

/** Between which values one unknown lies where the others have theirs. */
function between(uppers: readonly Sparse[], lowers: readonly Sparse[], values: Vector): Extent {
  let [lower, upper] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const each of uppers) upper = Math.min(upper, valueAt(each, values));
  for (const each of lowers) lower = Math.max(lower, valueAt(each, values));
  return { lower, upper: Math.max(lower, upper) };
}

function valueAt({ constant, places, factors }: Sparse, values: Vector): number {
  let sum = constant;
  for (let each = 0; each < places.length; each++)
    sum += (factors[each] as number) * (values[places[each] as number] as number);
  return sum;
}
