import { solved } from './linearEquations.ts';
import type { HalfSpace } from './polyhedron.ts';
import { at, dot, magnitude, plus, type Vector } from './vector.ts';

/** How far a point may lie off a half-space's edge and still be on it. */
const ON_EDGE = 1e-9;

/** Corners d + 1 in number, in d dimensions. */
export type Simplex = readonly Vector[];

/** A bounded set as its corners, each with the half-spaces on whose edge it lies. */
type Corner = { readonly point: Vector; readonly edges: ReadonlySet<number> };

/**
 * Splits a bounded set into simplices: each face is split, and joined with a corner that does not lie on it. Exact in any
 * dimension, cheap up to three. A set without volume gives none.
 */
export function triangulated(halfSpaces: readonly HalfSpace[], dimension: number): readonly Simplex[] {
  const corners = cornersOf(halfSpaces, dimension);
  return split(corners, dimension).map((simplex) => simplex.map(({ point }) => point));
}

/** Volume of a simplex in units of the coordinates. */
export function volumeOf(simplex: Simplex): number {
  const origin = at(simplex, 0);
  const edges = simplex.slice(1).map((corner) => [...plus(corner, origin, -1)]);
  let volume = 1;
  for (let place = 0; place < edges.length; place++) {
    const rest = edges.slice(place);
    const pivot = rest.reduce((most, row) => (Math.abs(at(row, place)) > Math.abs(at(most, place)) ? row : most));
    volume *= Math.abs(at(pivot, place)) / (place + 1);
    if (volume === 0) return 0;
    const others = rest
      .filter((row) => row !== pivot)
      .map((row) => [...plus(row, pivot, -at(row, place) / at(pivot, place))]);
    edges.splice(place, edges.length - place, pivot, ...others);
  }
  return volume;
}

function cornersOf(halfSpaces: readonly HalfSpace[], dimension: number): readonly Corner[] {
  const found: Vector[] = [];
  for (const chosen of subsets(halfSpaces, dimension)) {
    const point = solved(chosen, dimension);
    if (point === null || !halfSpaces.every((each) => excess(each, point) <= ON_EDGE)) continue;
    if (!found.some((known) => magnitude(plus(known, point, -1)) < ON_EDGE)) found.push(point);
  }
  return found.map((point) => ({
    point,
    edges: new Set(halfSpaces.flatMap((each, place) => (Math.abs(excess(each, point)) <= ON_EDGE ? place : []))),
  }));
}

function excess({ coefficients, upper }: HalfSpace, point: Vector): number {
  return dot(coefficients, point) - upper;
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((first, place) => subsets(items.slice(place + 1), size - 1).map((rest) => [first, ...rest]));
}

/** @param corners of a face of this dimension; fewer or flatter ones give nothing */
function split(corners: readonly Corner[], dimension: number): readonly (readonly Corner[])[] {
  const [apex] = corners;
  if (apex === undefined || rankOf(corners) < dimension) return [];
  if (corners.length === dimension + 1) return [corners];
  return facesOf(corners, apex).flatMap((face) => split(face, dimension - 1).map((simplex) => [apex, ...simplex]));
}

/** Faces that do not hold the apex; some may be of too low a dimension. */
function facesOf(corners: readonly Corner[], apex: Corner): readonly (readonly Corner[])[] {
  const edges = new Set(corners.flatMap((corner) => [...corner.edges]));
  const faces = new Map<string, readonly Corner[]>();
  for (const edge of edges) {
    if (apex.edges.has(edge)) continue;
    const face = corners.filter((corner) => corner.edges.has(edge));
    faces.set(face.map((corner) => corners.indexOf(corner)).join(), face);
  }
  return [...faces.values()];
}

/** Dimension of the affine hull of some corners. */
function rankOf(corners: readonly Corner[]): number {
  const [first, ...others] = [at(corners, 0), ...corners.slice(1)];
  let rows = others.map(({ point }) => plus(point, first.point, -1));
  let rank = 0;
  while (rows.length > 0) {
    const longest = rows.reduce((most, row) => (magnitude(row) > magnitude(most) ? row : most));
    const size = magnitude(longest);
    if (size < ON_EDGE) return rank;
    const place = longest.findIndex((value) => Math.abs(value) === size);
    rows = rows.filter((row) => row !== longest).map((row) => plus(row, longest, -at(row, place) / at(longest, place)));
    rank += 1;
  }
  return rank;
}
