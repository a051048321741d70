import { groupBy } from '../../../domain/groupBy.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf, isOwn } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { cyclesIn } from './cycles.ts';
import { againstLevels } from './levels.ts';
import { distinct, merged, type Opposition, reworded } from './opposition.ts';
import { quantityName } from './quantityName.ts';
import { relationsOf } from './relations.ts';
import { meetingIn } from './scope.ts';

/** Orders by one quantity against each other, and against what is called high or low. */
export function checkOrders({ facts, subjects }: AuditInput): readonly CheckResult[] {
  const meet = meetingIn(subjects);
  const ranking = (['ORDERING', 'RATIO'] as const).flatMap((form) => facts.find({ form, also: isOwn }));
  const levels = facts.find({ form: 'TREND', sense: ['HIGH', 'LOW'], also: isOwn });
  const byQuantity = groupBy(ranking.flatMap(relationsOf), ({ fact }) => fact.observation.quantity);
  return [...byQuantity].flatMap(([quantity, relations]) => {
    const called = levels.filter(({ observation }) => observation.quantity === quantity);
    const found = merged([...cyclesIn(relations, meet), ...againstLevels({ relations, levels: called, meet })]);
    const name = quantityName(quantity);
    return found.length > 0
      ? found.map((each) => finding(name, each))
      : passed(name, distinct(relations.map(({ fact }) => fact)));
  });
}

function finding(name: string, { items, facts, culprits, sentence }: Opposition): CheckResult {
  return {
    severity: 'WARNING',
    ...aboutOf(facts),
    inputs: facts,
    sentence: `Statements on ${name} of ${items.join(', ')} contradict each other. ${sentence}`,
    repairs: reworded(culprits),
  };
}

function passed(name: string, inputs: readonly Fact[]): readonly CheckResult[] {
  if (inputs.length < 2) return [];
  const sentence = `${inputs.length} orders by ${name} do not contradict each other.`;
  return [{ severity: null, ...aboutOf(inputs), inputs, sentence }];
}
