import { partsOfTheTotal } from './assumptions.ts';
import type { BoundConstraint } from './constraint.ts';
import { everywhere, type Layout } from './layout.ts';
import { maximise, type Row } from './linearProgram.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import { zeros } from './vector.ts';

/** Least total in units of the scale: a share of nothing has no meaning, so the total is above 0. */
const LEAST_TOTAL = 1e-3;

/** Every constraint of a problem but those left out, with what holds by the meaning of the words. */
export function systemOf(
  { layout, constraints, scale }: OrderProblem,
  leftOut: ReadonlySet<string> = new Set(),
): LinearSystem {
  const kept = constraints.filter(({ key }) => !leftOut.has(key));
  return { layout, scale, rows: [...meaning(layout), ...kept.flatMap((each) => scaled(each, scale))] };
}

/** Whether anything is left. */
export function isFeasible({ layout, rows }: LinearSystem): boolean {
  return maximise(zeros(layout.size), rows) !== null;
}

/** Never members of a contradiction: the total is above 0, and contributions are parts of it. */
function meaning(layout: Layout): readonly Row[] {
  const total = { coefficients: layout.within(everywhere), lower: LEAST_TOTAL, upper: Number.POSITIVE_INFINITY };
  return [total, ...partsOfTheTotal(layout)];
}

function scaled({ rows }: BoundConstraint, scale: number): readonly Row[] {
  return rows.map(({ coefficients, lower, upper }) => ({ coefficients, lower: lower / scale, upper: upper / scale }));
}
