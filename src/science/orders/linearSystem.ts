import { remembered } from '../../domain/remembered.ts';
import { partsOfTheTotal } from './assumptions.ts';
import type { BoundConstraint } from './constraint.ts';
import type { Layout } from './layout.ts';
import { maximise, type Row } from './linearProgram.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import { at, zeros } from './vector.ts';

/** Least total in units of the scale: a share of nothing has no meaning, so the total is above 0. */
const LEAST_TOTAL = 1e-3;

/** Systems of some of the constraints of a problem, by their places. The same places give the same system. */
export type Systems = (places: readonly number[]) => LinearSystem;

export function systemsOf({
  layout,
  constraints,
  scale,
}: Pick<OrderProblem, 'layout' | 'constraints' | 'scale'>): Systems {
  const always = meaning(layout);
  const prepared = constraints.map((each) => scaled(each, scale));
  const known = new Map<string, LinearSystem>();
  return (places) => {
    const key = places.join();
    const system = known.get(key) ?? {
      layout,
      scale,
      rows: [...always, ...places.flatMap((place) => at(prepared, place))],
    };
    known.set(key, system);
    return system;
  };
}

/** Every constraint of a problem but those left out, with what holds by the meaning of the words. */
export function systemOf(problem: OrderProblem, leftOut: readonly string[] = []): LinearSystem {
  return problem.systems(placesLeft(problem, leftOut));
}

/** Places of the constraints that are not left out. */
export function placesLeft({ constraints }: OrderProblem, leftOut: readonly string[]): readonly number[] {
  return constraints.flatMap(({ key }, place) => (leftOut.includes(key) ? [] : place));
}

/** Whether anything is left. */
export function isFeasible(system: LinearSystem): boolean {
  return hasPoint(system);
}

const hasPoint = remembered(({ layout, rows }: LinearSystem) => maximise(zeros(layout.size), rows) !== null);

/** Never members of a contradiction: the total is above 0, and contributions are parts of it. */
function meaning(layout: Layout): readonly Row[] {
  const total = { coefficients: layout.total, lower: LEAST_TOTAL, upper: Number.POSITIVE_INFINITY };
  return [total, ...partsOfTheTotal(layout)];
}

function scaled({ rows }: BoundConstraint, scale: number): readonly Row[] {
  return rows.map(({ coefficients, lower, upper }) => ({ coefficients, lower: lower / scale, upper: upper / scale }));
}
