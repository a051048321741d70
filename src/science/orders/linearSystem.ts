import { partsOfTheTotal } from './assumptions.ts';
import type { BoundConstraint } from './constraint.ts';
import type { Layout } from './layout.ts';
import { maximise, type Row } from './linearProgram.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import { zeros } from './vector.ts';

/** Least total in units of the scale: a share of nothing has no meaning, so the total is above 0. */
const LEAST_TOTAL = 1e-3;

/** Every constraint of a problem but those left out, with what holds by the meaning of the words. */
export function systemOf(problem: OrderProblem, leftOut: readonly string[] = []): LinearSystem {
  return systemsOf(problem)(({ key }) => !leftOut.includes(key));
}

/** Systems of some of the constraints, for many choices of them. */
export function systemsOf({ layout, constraints, scale }: OrderProblem) {
  const always = meaning(layout);
  const prepared = constraints.map((each) => ({ each, rows: scaled(each, scale) }));
  return (isKept: (constraint: BoundConstraint, place: number) => boolean): LinearSystem => {
    const kept = prepared.filter(({ each }, place) => isKept(each, place));
    return { layout, scale, rows: [...always, ...kept.flatMap(({ rows }) => rows)] };
  };
}

/** Whether anything is left. */
export function isFeasible({ layout, rows }: LinearSystem): boolean {
  return maximise(zeros(layout.size), rows) !== null;
}

/** Never members of a contradiction: the total is above 0, and contributions are parts of it. */
function meaning(layout: Layout): readonly Row[] {
  const total = { coefficients: layout.total, lower: LEAST_TOTAL, upper: Number.POSITIVE_INFINITY };
  return [total, ...partsOfTheTotal(layout)];
}

function scaled({ rows }: BoundConstraint, scale: number): readonly Row[] {
  return rows.map(({ coefficients, lower, upper }) => ({ coefficients, lower: lower / scale, upper: upper / scale }));
}
