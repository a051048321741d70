import type { HalfSpace } from './polyhedron.ts';
import { at, plus, times, type Vector } from './vector.ts';

/** Pivots below this are noise. */
const SINGULAR = 1e-9;

/** coefficients . v = upper for each; solved for the pivots, one for each equation that is left. */
export type Echelon = { readonly pivots: readonly number[]; readonly equations: readonly HalfSpace[] };

/** Gauss-Jordan elimination with the largest coefficient as pivot; equations that follow from others drop out. */
export function reducedEchelon(given: readonly HalfSpace[], size: number): Echelon {
  let equations: readonly HalfSpace[] = given;
  const pivots: number[] = [];
  while (pivots.length < Math.min(size, equations.length)) {
    const done = pivots.length;
    const largest = largestEntry(equations, done);
    if (largest.size < SINGULAR) break;
    const pivotRow = scaledRow(at(equations, largest.row), 1 / largest.value);
    const others = equations.with(largest.row, at(equations, done)).with(done, pivotRow);
    equations = others.map((each, row) => (row === done ? each : without(each, pivotRow, largest.place)));
    pivots.push(largest.place);
  }
  return { pivots, equations: equations.slice(0, pivots.length) };
}

/** The one point that fits as many equations as there are unknowns; null if they do not fix one. */
export function solved(equations: readonly HalfSpace[], size: number): Vector | null {
  const echelon = reducedEchelon(equations, size);
  if (echelon.pivots.length < size) return null;
  return Array.from({ length: size }, (_, place) => at(echelon.equations, echelon.pivots.indexOf(place)).upper);
}

/** Largest coefficient of the rows from `from` on. */
function largestEntry(equations: readonly HalfSpace[], from: number) {
  let largest = { row: from, place: 0, value: 0, size: 0 };
  equations.slice(from).forEach(({ coefficients }, offset) => {
    coefficients.forEach((value, place) => {
      if (Math.abs(value) > largest.size) largest = { row: from + offset, place, value, size: Math.abs(value) };
    });
  });
  return largest;
}

function scaledRow({ coefficients, upper }: HalfSpace, factor: number): HalfSpace {
  return { coefficients: times(coefficients, factor), upper: upper * factor };
}

function without({ coefficients, upper }: HalfSpace, pivotRow: HalfSpace, place: number): HalfSpace {
  const factor = at(coefficients, place);
  return { coefficients: plus(coefficients, pivotRow.coefficients, -factor), upper: upper - factor * pivotRow.upper };
}
