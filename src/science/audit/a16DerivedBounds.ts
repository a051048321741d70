import { ofEachInSteps } from '../../domain/steps.ts';
import { orderProblem } from '../orders/orderProblem.ts';
import type { OrderProblem } from '../orders/problem.ts';
import { checkClaims } from './a16Claims.ts';
import { checkContributions } from './a16Contributions.ts';
import { checkInequalities } from './a16Inequalities.ts';
import { checkPores } from './a16Pores.ts';
import type { AuditInput, AuditRule } from './auditRule.ts';

/** A16: what other numbers leave of a contribution, against what the source states of it. */
export const a16DerivedBounds: AuditRule = {
  code: 'A16',
  name: 'derived bound',
  description:
    'Totals, shares, windows of potential, the densest compound, pore volumes, stated inequalities and claimed orders ' +
    'bound each contribution; what is stated of it has to lie within.',
  question: 'Does what is stated of each contribution lie within the bounds that follow from the other numbers?',
  parameters: [
    {
      name: 'closure',
      value: 1,
      unit: '1',
      description: 'Whether contributions are taken to add up to the total: 1 for yes, 0 for no.',
      source: 'derived here: the processes that a source ascribes capacity to are all that it knows of',
    },
  ],
  check: (input) =>
    ofEachInSteps(input.subjects, (subject) => {
      const problem = problemOf(input, subject);
      return [
        ...checkContributions(problem, input.facts),
        ...checkInequalities(problem, input.facts),
        ...checkPores(problem, input.facts),
        ...checkClaims(problem, input.facts),
      ];
    }),
};

function problemOf({ claims, parameter }: AuditInput, subject: OrderProblem['subject']): OrderProblem {
  const claimed = claims.flatMap(({ id, assertion, stance, material, ion, cited }) => {
    const isHere = material === subject.material && ion === subject.ion && stance === 'ASSERTS' && !cited;
    return isHere && assertion.kind === 'CONTRIBUTION_ORDER' ? [{ claim: id, ascending: assertion.ascending }] : [];
  });
  const options = { closure: parameter('closure') !== 0, acrossIons: true, tolerance: 0 };
  return orderProblem(subject, { options, claimed, cRate: null });
}
