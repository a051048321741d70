import { ofEachInSteps } from '../../domain/steps.ts';
import { checkBalance } from './a1Balance.ts';
import { checkLosses } from './a1Losses.ts';
import { checkParts } from './a1Parts.ts';
import { checkRepeats } from './a1Repeats.ts';
import { checkRetentions } from './a1Retentions.ts';
import { checkShares } from './a1Shares.ts';
import { checkTotals } from './a1Totals.ts';
import type { AuditRule } from './auditRule.ts';

/** A1: what makes up a whole adds up to it, and what is stated more than once agrees. */
export const a1Sums: AuditRule = {
  code: 'A1',
  name: 'sums and bookkeeping',
  description: 'Shares make 100 %, parts make the total, retentions fit each other, and repeated numbers agree.',
  question: 'Do the numbers add up?',
  parameters: [
    {
      name: 'unchanged',
      value: 5,
      unit: '%',
      description: 'How far from 100 % the retention of a capacity may be of which it is said that it does not fade.',
      source: 'general knowledge',
    },
  ],
  *check(input) {
    const sums = yield* ofEachInSteps(input.subjects, (subject) => [
      ...checkShares(subject),
      ...checkTotals(subject),
      ...checkParts(subject),
      ...checkRetentions(subject, input.parameter('unchanged')),
      ...checkLosses(subject),
      ...checkBalance(subject),
    ]);
    return [...sums, ...(yield* checkRepeats(input.facts))];
  },
};
