import type { Facts } from '../facts/facts.ts';
import type { OrderProblem } from '../orders/problem.ts';
import { extentUnderRepairs, repairedSystems } from '../orders/repairedSystems.ts';
import { agrees } from './a16Contributions.ts';
import { inputsOf } from './a16Problem.ts';
import type { CheckResult } from './auditRule.ts';

/** Each stated inequality, of processes or of ions, against what the numbers leave. */
export function checkInequalities(problem: OrderProblem, facts: Facts): readonly CheckResult[] {
  const { material, ion } = problem.subject;
  const stated = problem.constraints.filter(({ kind }) => kind === 'ORDERING' || kind === 'ACROSS_IONS');
  return stated.flatMap((each) =>
    each.rows.map((row): CheckResult => {
      const derived = extentUnderRepairs(repairedSystems(problem, [each.key]), row.coefficients);
      const holds = agrees(derived, row);
      const said = each.sentence.slice(0, -1);
      return {
        severity: holds ? null : 'WARNING',
        material,
        ion,
        inputs: inputsOf(facts, each, problem.constraints),
        doubted: inputsOf(facts, each, []),
        sentence: `${said}: the other numbers ${holds ? 'leave room for that' : 'contradict it'}.`,
      };
    }),
  );
}
