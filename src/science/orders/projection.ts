import {
  combined,
  type HalfSpace,
  type Polyhedron,
  polyhedronOf,
  substituted,
  withoutRedundant,
} from './polyhedron.ts';
import type { LinearSystem } from './problem.ts';
import { at, times, unit, type Vector } from './vector.ts';

/** A variable that was eliminated last of those that are still free in `before`. */
export type Elimination = { readonly place: number; readonly before: readonly HalfSpace[] };

/** The feasible set in the space of the ordered contributions, and the way back to the other unknowns. */
export type Projection = {
  /** Over the contributions alone, in their order. */
  readonly set: Polyhedron;
  /** Unknowns that equalities give, in the order in which they were taken out; over all unknowns. */
  readonly substitutions: readonly { readonly place: number; readonly by: HalfSpace }[];
  /** Unknowns that are free within bounds, in the order in which they were taken out; over all unknowns. */
  readonly eliminations: readonly Elimination[];
  /** Places of the contributions among all unknowns. */
  readonly kept: readonly number[];
  /** How many unknowns there are in all. */
  readonly size: number;
};

/**
 * Projection of the feasible (s, x) onto x: equalities are solved for the unknowns to be eliminated, the others go by
 * Fourier-Motzkin elimination, each step followed by linear programs that drop what is redundant.
 *
 * @param kept places of the unknowns to keep
 */
export function project({ rows, layout }: Pick<LinearSystem, 'rows' | 'layout'>, kept: readonly number[]): Projection {
  const { equalities, halfSpaces } = polyhedronOf(rows);
  const signs = Array.from({ length: layout.size }, (_, place) => ({
    coefficients: times(unit(layout.size, place), -1),
    upper: 0,
  }));
  const gone = signs.map((_, place) => place).filter((place) => !kept.includes(place));
  const start = { set: { equalities, halfSpaces: [...halfSpaces, ...signs] }, gone, substitutions: [] };
  const solved = solveEqualities(start);
  const { set, eliminations } = eliminate(withoutRedundant(solved.set), solved.gone);
  const narrowed = ({ coefficients, upper }: HalfSpace) => ({
    coefficients: kept.map((place) => at(coefficients, place)),
    upper,
  });
  return {
    set: { equalities: set.equalities.map(narrowed), halfSpaces: set.halfSpaces.map(narrowed) },
    substitutions: solved.substitutions,
    eliminations,
    kept,
    size: layout.size,
  };
}

type Solving = {
  readonly set: Polyhedron;
  readonly gone: readonly number[];
  readonly substitutions: Projection['substitutions'];
};

/** Takes out, one by one, the unknowns that an equality gives. */
function solveEqualities(state: Solving): Solving {
  const { set, gone, substitutions } = state;
  const holders = set.equalities.flatMap((by) =>
    gone.map((place) => ({ by, place, size: Math.abs(at(by.coefficients, place)) })),
  );
  const largest = holders.reduce((most, each) => Math.max(most, each.size), 0);
  const chosen = holders.find(({ size }) => size > 0 && size === largest);
  if (chosen === undefined) return state;
  const { by, place } = chosen;
  const rid = (given: HalfSpace) => substituted(given, by, place);
  return solveEqualities({
    set: {
      equalities: set.equalities.filter((each) => each !== by).map(rid),
      halfSpaces: set.halfSpaces.map(rid),
    },
    gone: gone.filter((each) => each !== place),
    substitutions: [...substitutions, { place, by }],
  });
}

/** Fourier-Motzkin: the unknown that makes the fewest new half-spaces goes first. */
function eliminate(given: Polyhedron, gone: readonly number[]) {
  const eliminations: Elimination[] = [];
  let set = given;
  let left = gone;
  while (left.length > 0) {
    const cost = (place: number) => signed(set, place, 1).length * signed(set, place, -1).length;
    const least = Math.min(...left.map(cost));
    for (const place of left.filter((each) => cost(each) === least).slice(0, 1)) {
      eliminations.push({ place, before: set.halfSpaces });
      set = withoutRedundant(eliminated(set, place));
      left = left.filter((each) => each !== place);
    }
  }
  return { set, eliminations };
}

function eliminated(set: Polyhedron, place: number): Polyhedron {
  const [above, below] = [signed(set, place, 1), signed(set, place, -1)];
  const free = set.halfSpaces.filter(({ coefficients }) => at(coefficients, place) === 0);
  const sums = above.flatMap((over) => below.map((under) => combined(over, under, place)));
  return { equalities: set.equalities, halfSpaces: [...free, ...sums] };
}

/** Half-spaces that bound a variable from above (1) or from below (-1). */
function signed({ halfSpaces }: Polyhedron, place: number, sign: number): readonly HalfSpace[] {
  return halfSpaces.filter(({ coefficients }) => at(coefficients, place) * sign > 0);
}

/** A linear form with the unknowns taken out that equalities give: constant + coefficients . v. */
export function reduced({ substitutions }: Projection, form: Vector) {
  const start: HalfSpace = { coefficients: form, upper: 0 };
  const end = substitutions.reduce((given, { place, by }) => unscaled(given, by, place), start);
  return { coefficients: end.coefficients, constant: -end.upper };
}

/** As `substituted`, but keeps the size of the coefficients. */
function unscaled(given: HalfSpace, by: HalfSpace, place: number): HalfSpace {
  const factor = -at(given.coefficients, place) / at(by.coefficients, place);
  return {
    coefficients: given.coefficients.map((value, each) =>
      each === place ? 0 : value + factor * at(by.coefficients, each),
    ),
    upper: given.upper + factor * by.upper,
  };
}
