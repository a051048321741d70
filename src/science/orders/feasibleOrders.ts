import type { Ascending } from '../../domain/contributionOrder.ts';
import { greatest, type Row } from './linearProgram.ts';
import { type Polyhedron, rowsOf } from './polyhedron.ts';
import { at, unit, zeros } from './vector.ts';

/** An order is feasible if contributions can rise by more than this part of the total at each step. */
const LEAST_RISE = 1e-9;

/** Orders of six processes without any constraint; where more are feasible a list says nothing. */
export const MOST_ORDERS = 720;

/** Contributions of the ordered processes and the greatest total, in units of the scale. */
export type OrderedSet = { readonly set: Polyhedron; readonly ordered: readonly string[]; readonly total: number };

/**
 * Every feasible order, by linear programs: a beginning of an order that is not feasible, with the other processes above
 * it in any order, has no feasible continuation. Null if there are more than MOST_ORDERS.
 */
export function feasibleOrders(given: OrderedSet): readonly Ascending[] | null {
  const found: Ascending[] = [];
  const open: Ascending[] = [[]];
  while (found.length <= MOST_ORDERS) {
    const start = open.pop();
    if (start === undefined) return found;
    const others = given.ordered.filter((process) => !start.includes(process));
    if (others.length === 0) found.push(start);
    const longer = others.map((process) => [...start, process]).filter((next) => canRise(given, next));
    open.push(...longer.toReversed());
  }
  return null;
}

/** Whether contributions can rise in this order, every process that it does not name lying above its last one. */
function canRise(given: OrderedSet, ascending: Ascending): boolean {
  const top = ascending.slice(-1);
  const rest = given.ordered.filter((process) => !ascending.includes(process));
  const steps = ascending.slice(1).map((process, place) => [at(ascending, place), process] as const);
  return rises(given, [...steps, ...top.flatMap((last) => rest.map((process) => [last, process] as const))]);
}

/** Whether an order of some of the processes is feasible, wherever the others are. */
export function isFeasibleOrder(given: OrderedSet, ascending: Ascending): boolean {
  return rises(
    given,
    ascending.slice(1).map((process, place) => [at(ascending, place), process] as const),
  );
}

/** Whether the largest t with larger - smaller >= t for each pair is above 1e-9 of the total. */
function rises({ set, ordered, total }: OrderedSet, pairs: readonly (readonly [string, string])[]): boolean {
  const size = ordered.length;
  const wider = rowsOf(set).map((row) => ({ ...row, coefficients: [...row.coefficients, 0] }));
  const steps = pairs.map(([small, large]): Row => {
    const difference = zeros(size).with(ordered.indexOf(large), 1).with(ordered.indexOf(small), -1);
    return { coefficients: [...difference, -1], lower: 0, upper: Number.POSITIVE_INFINITY };
  });
  // A rise of more than the total cannot be; without pairs nothing else would bound it.
  const ceiling = { coefficients: unit(size + 1, size), lower: 0, upper: total };
  return greatest(unit(size + 1, size), [...wider, ...steps, ceiling]) > LEAST_RISE * total;
}

/** Largest value of one contribution over another, in units of the scale. */
export function greatestLead({ set, ordered }: OrderedSet, ahead: string, behind: string): number {
  const lead = zeros(ordered.length).with(ordered.indexOf(ahead), 1).with(ordered.indexOf(behind), -1);
  return greatest(lead, rowsOf(set));
}
