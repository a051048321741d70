import type { Facts } from '../facts/facts.ts';
import { extentOf } from '../orders/bounds.ts';
import { isFeasibleOrder } from '../orders/feasibleOrders.ts';
import type { LinearSystem, OrderProblem } from '../orders/problem.ts';
import { project } from '../orders/projection.ts';
import { repairedSystems } from '../orders/repairedSystems.ts';
import { orderOf } from '../orders/sentences.ts';
import { inputsOfAll } from './a16Problem.ts';
import type { CheckResult } from './auditRule.ts';

/** Each claimed order against the numbers. */
export function checkClaims(problem: OrderProblem, facts: Facts): readonly CheckResult[] {
  const { subject, claimed } = problem;
  const inputs = inputsOfAll(facts, problem);
  if (inputs.length === 0) return [];
  const { systems, repaired } = claimed.length === 0 ? { systems: [], repaired: false } : repairedSystems(problem);
  return claimed.map(({ ascending }): CheckResult => {
    const feasible = systems.some((system) => isFeasibleIn(problem, system, ascending));
    const how = repaired ? ' under some repair of their contradictions' : '';
    return {
      severity: feasible ? null : 'WARNING',
      material: subject.material,
      ion: subject.ion,
      inputs,
      sentence: feasible
        ? `The claimed order ${orderOf(ascending)} is one that the numbers leave${how}.`
        : `The claimed order ${orderOf(ascending)} contradicts the numbers${repaired ? ', however they are repaired' : ''}.`,
    };
  });
}

function isFeasibleIn({ layout, ordered }: OrderProblem, system: LinearSystem, ascending: readonly string[]): boolean {
  const { upper } = extentOf(system, layout.total);
  const kept = ordered.map((process) => layout.contribution(process).indexOf(1));
  const total = Number.isFinite(upper) ? upper : 1;
  return isFeasibleOrder({ set: project(system, kept).set, ordered, total }, ascending);
}
