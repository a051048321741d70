import { greatest, type Row } from './linearProgram.ts';
import { at, magnitude, plus, times, type Vector } from './vector.ts';

/** coefficients . v <= upper */
export type HalfSpace = { readonly coefficients: Vector; readonly upper: number };

/** Points that fit all equalities and lie in all half-spaces. */
export type Polyhedron = { readonly equalities: readonly HalfSpace[]; readonly halfSpaces: readonly HalfSpace[] };

/** Coefficients below this are the noise of elimination; those that count are about 1. */
const NOISE = 1e-11;

/** How far a bound may lie inside another and still count as the same. */
const SLACK = 1e-10;

/** Rows as equalities and half-spaces. */
export function polyhedronOf(rows: readonly Row[]): Polyhedron {
  const equalities = rows.filter(({ lower, upper }) => lower === upper);
  const others = rows.filter(({ lower, upper }) => lower !== upper);
  return {
    equalities: equalities.map(({ coefficients, upper }) => ({ coefficients, upper })),
    halfSpaces: others.flatMap(({ coefficients, lower, upper }) => [
      ...(Number.isFinite(upper) ? [{ coefficients, upper }] : []),
      ...(Number.isFinite(lower) ? [{ coefficients: times(coefficients, -1), upper: -lower }] : []),
    ]),
  };
}

export function rowsOf({ equalities, halfSpaces }: Polyhedron): readonly Row[] {
  return [
    ...equalities.map(({ coefficients, upper }) => ({ coefficients, lower: upper, upper })),
    ...halfSpaces.map(({ coefficients, upper }) => ({ coefficients, lower: Number.NEGATIVE_INFINITY, upper })),
  ];
}

/** Eliminates a variable from a half-space or equality by an equality that holds it. */
export function substituted(given: HalfSpace, by: HalfSpace, place: number): HalfSpace {
  const factor = -at(given.coefficients, place) / at(by.coefficients, place);
  return cleaned({
    coefficients: plus(given.coefficients, by.coefficients, factor).with(place, 0),
    upper: given.upper + factor * by.upper,
  });
}

/** Adds up two half-spaces such that a variable, which they bound from above and from below, drops out. */
export function combined(above: HalfSpace, below: HalfSpace, place: number): HalfSpace {
  const [up, down] = [at(above.coefficients, place), -at(below.coefficients, place)];
  return cleaned({
    coefficients: plus(times(above.coefficients, 1 / up), below.coefficients, 1 / down).with(place, 0),
    upper: above.upper / up + below.upper / down,
  });
}

/** Largest coefficient 1, noise 0. */
function cleaned({ coefficients, upper }: HalfSpace): HalfSpace {
  const size = magnitude(coefficients);
  if (size < NOISE) return { coefficients: times(coefficients, 0), upper };
  return {
    coefficients: coefficients.map((each) => (Math.abs(each / size) < NOISE ? 0 : each / size)),
    upper: upper / size,
  };
}

/** Half-spaces without those that say nothing and those that others imply, where no variable is ever negative. */
export function withoutRedundant({ equalities, halfSpaces }: Polyhedron): Polyhedron {
  const kept = tightest(halfSpaces.filter(({ coefficients }) => magnitude(coefficients) > 0));
  for (let place = kept.length - 1; place >= 0; place--) {
    const candidate = at(kept, place);
    if (isSign(candidate)) continue;
    const others = kept.toSpliced(place, 1);
    const relaxed = { coefficients: candidate.coefficients, upper: candidate.upper + 1 };
    const most = greatest(candidate.coefficients, rowsOf({ equalities, halfSpaces: [...others, relaxed] }));
    if (most <= candidate.upper + SLACK) kept.splice(place, 1);
  }
  return { equalities, halfSpaces: kept };
}

/** Of parallel half-spaces the tightest. */
export function tightest(halfSpaces: readonly HalfSpace[]): HalfSpace[] {
  const byNormal = new Map<string, HalfSpace>();
  for (const each of halfSpaces) {
    const normal = each.coefficients.map((value) => value.toFixed(9)).join();
    const known = byNormal.get(normal);
    if (known === undefined || each.upper < known.upper) byNormal.set(normal, each);
  }
  return [...byNormal.values()];
}

/** Says only that a variable is not negative, which linear programs take for granted. */
function isSign({ coefficients, upper }: HalfSpace): boolean {
  return (
    upper === 0 && coefficients.every((value) => value <= 0) && coefficients.filter((value) => value < 0).length === 1
  );
}
