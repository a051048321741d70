import { solve } from 'yalps';
import { at } from './vector.ts';

/** lower <= coefficients . v <= upper, over variables that are never negative. An open end is infinite. */
export type Row = { readonly coefficients: readonly number[]; readonly lower: number; readonly upper: number };

export type Optimum = {
  /** Infinite where nothing bounds it. */
  readonly value: number;
  /** Where it is reached; empty where nothing bounds it. */
  readonly point: readonly number[];
};

/** What counts as 0 while pivoting; rows are scaled so that their numbers are about 1. */
const PRECISION = 1e-11;

/** More pivots than a program of 20 variables needs; the simplex method may go round in circles on degenerate ones. */
const MAX_PIVOTS = 500;

const OBJECTIVE = -1;

/**
 * Largest value of a linear function over the rows; null if no point fits them all.
 *
 * @param objective one coefficient for each variable
 */
export function maximise(objective: readonly number[], rows: readonly Row[]): Optimum | null {
  const places = objective.map((_, place) => place);
  const first = run(objective, rows, places);
  // Reversed, the simplex method takes other pivots and gets out of the circle.
  const solution = first.status === 'cycled' ? run(objective, rows.toReversed(), places.toReversed()) : first;
  switch (solution.status) {
    case 'optimal': {
      const values = new Map(solution.variables);
      // The sum turns -0 into 0.
      return { value: solution.result + 0, point: places.map((place) => values.get(place) ?? 0) };
    }
    case 'unbounded':
      return { value: Number.POSITIVE_INFINITY, point: [] };
    default:
      return null;
  }
}

/** Largest value alone: Infinity where nothing bounds it, -Infinity where no point fits the rows. */
export function greatest(objective: readonly number[], rows: readonly Row[]): number {
  return maximise(objective, rows)?.value ?? Number.NEGATIVE_INFINITY;
}

/** Where a linear function is largest; empty where no point fits the rows or nothing bounds it. */
export function farthest(objective: readonly number[], rows: readonly Row[]): readonly number[] {
  return maximise(objective, rows)?.point ?? [];
}

function run(objective: readonly number[], rows: readonly Row[], places: readonly number[]) {
  return solve(
    {
      direction: 'maximize',
      objective: OBJECTIVE,
      constraints: rows.map(({ lower, upper }, key) => [key, { min: lower, max: upper }] as const),
      variables: places.map((place) => [place, column(objective, rows, place)] as const),
    },
    { precision: PRECISION, maxPivots: MAX_PIVOTS },
  );
}

function column(objective: readonly number[], rows: readonly Row[], place: number): readonly [number, number][] {
  const entries: [number, number][] = [[OBJECTIVE, at(objective, place)]];
  rows.forEach(({ coefficients }, key) => {
    const coefficient = at(coefficients, place);
    if (coefficient !== 0) entries.push([key, coefficient]);
  });
  return entries;
}
