import { groupBy } from '../../domain/groupBy.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';

/** Values by material, ion, region and state; statements of any number of subjects. */
export function subjectEstimates(facts: readonly Fact[]): readonly Estimate[] {
  const groups = groupBy(facts, ({ observation: { material, ion, conditions } }) =>
    [material, ion, conditions.region].join('|'),
  );
  return [...groups.values()].flatMap(estimates);
}
