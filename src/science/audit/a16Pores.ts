import { boundsOf } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { OrderProblem } from '../orders/problem.ts';
import { extentUnderRepairs, repairedSystems } from '../orders/repairedSystems.ts';
import { closedPores, holdAtMost } from '../rules/closedPores.ts';
import { interval, number } from '../rules/words.ts';
import { boundsOf as extentBounds } from './a16Contributions.ts';
import { inputsOfAll } from './a16Problem.ts';
import type { CheckResult } from './auditRule.ts';
import { termOf } from './term.ts';

const FILLING = 'PORE_FILLING';

/** The pore filling that the numbers ask for against what closed pores can hold: density of the metal from outside. */
export function checkPores(problem: OrderProblem, facts: Facts): readonly CheckResult[] {
  const { subject, layout } = problem;
  const reference = subject.reference(subject.ion);
  if (reference === null || !layout.processes.includes(FILLING)) return [];
  const least = extentUnderRepairs(repairedSystems(problem), layout.contribution(FILLING));
  return closedPores(subject).map((pores): CheckResult => {
    const room = holdAtMost(pores.bounds, boundsOf(reference.metalVolumetricCapacity));
    const holds = least.lower <= room.upper;
    return {
      severity: holds ? null : 'WARNING',
      material: subject.material,
      ion: subject.ion,
      inputs: [...pores.inputs, ...inputsOfAll(facts, problem)],
      sentence:
        `The numbers ask for at least ${number(Math.max(0, least.lower))} mAh/g of pore filling; closed pores of ` +
        `${interval(pores.bounds, 'cm3/g')} hold at most ${number(room.upper)} mAh/g of ${subject.ion}.`,
      computations: [
        {
          formula: 'pore filling <= closed-pore volume x volumetric capacity of the metal',
          terms: [termOf('closed-pore volume', pores.bounds, 'cm3/g')],
          result: termOf('pore filling', extentBounds(least), 'mAh/g'),
          expected: termOf('what the pores hold', room, 'mAh/g'),
        },
      ],
    };
  });
}
