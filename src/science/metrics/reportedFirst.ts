import { groupBy } from '../../domain/groupBy.ts';
import { compatible } from '../audit/conditionsOf.ts';
import { stateOf } from '../facts/estimates.ts';
import { type Fact, isComputed } from '../facts/fact.ts';

/**
 * Statements without those numbers of curves beside which the source reports a number of the same quantity in the same state: what
 * follows from both would be what neither says. How far they are apart stands beside the number of the curve.
 */
export function reportedFirst(facts: readonly Fact[]): readonly Fact[] {
  const reported = groupBy(
    facts.filter((fact) => isValue(fact) && !isComputed(fact)),
    ({ observation }) => observation.quantity,
  );
  return facts.filter(
    (fact) =>
      !isComputed(fact) || !(reported.get(fact.observation.quantity) ?? []).some((beside) => isOfState(beside, fact)),
  );
}

function isValue({ bounds, observation }: Fact): boolean {
  return bounds !== null && observation.statement.form === 'VALUE';
}

function isOfState(reported: Fact, computed: Fact): boolean {
  return stateOf(reported) === stateOf(computed) && compatible(reported, computed, []);
}
