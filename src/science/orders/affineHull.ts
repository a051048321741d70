import { reducedEchelon } from './linearEquations.ts';
import { greatest } from './linearProgram.ts';
import { type HalfSpace, type Polyhedron, rowsOf, tightest } from './polyhedron.ts';
import { at, dot, magnitude, plus, times, type Vector, zeros } from './vector.ts';

/** A set within its affine hull: x = origin + the sum of z_j direction_j, where z is free within the half-spaces. */
export type Hull = {
  readonly dimension: number;
  /** Contributions that serve as coordinates. */
  readonly free: readonly number[];
  readonly origin: Vector;
  /** One for each dimension. */
  readonly directions: readonly Vector[];
  /** Over z; the largest coefficient of each is 1. */
  readonly halfSpaces: readonly HalfSpace[];
};

/** Sets thinner than this, in units of the scale, are flat. */
const FLAT = 1e-9;

/** A feasible set in coordinates of its affine hull. Volumes in them differ by one factor from those in the hull. */
export function affineHull(set: Polyhedron, size: number): Hull {
  const rows = rowsOf(set);
  const flat = set.halfSpaces.filter(
    ({ coefficients, upper }) => upper + greatest(times(coefficients, -1), rows) < FLAT,
  );
  const { pivots, equations } = reducedEchelon([...set.equalities, ...flat], size);
  const free = zeros(size)
    .map((_, place) => place)
    .filter((place) => !pivots.includes(place));
  const origin = zeros(size);
  pivots.forEach((place, row) => {
    origin[place] = at(equations, row).upper;
  });
  const directions = free.map((place) => {
    const direction = zeros(size).with(place, 1);
    pivots.forEach((pivot, row) => {
      direction[pivot] = -at(at(equations, row).coefficients, place);
    });
    return direction;
  });
  const within = set.halfSpaces.map((each) => narrowed(each, origin, directions));
  const bounding = within.filter(({ coefficients }) => magnitude(coefficients) > 0);
  return { dimension: free.length, free, origin, directions, halfSpaces: tightest(bounding) };
}

/** A half-space over x as one over z. */
export function narrowed({ coefficients, upper }: HalfSpace, origin: Vector, directions: readonly Vector[]): HalfSpace {
  const along = directions.map((direction) => dot(coefficients, direction));
  const size = magnitude(along);
  const rest = upper - dot(coefficients, origin);
  return size < FLAT
    ? { coefficients: times(along, 0), upper: rest }
    : { coefficients: times(along, 1 / size), upper: rest / size };
}

/** The point of a set that has coordinates z. */
export function pointOf({ origin, directions }: Hull, z: Vector): Vector {
  return directions.reduce<Vector>((sum, direction, place) => plus(sum, direction, at(z, place)), origin);
}
