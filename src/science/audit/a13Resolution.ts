import type { AuditRule } from './auditRule.ts';
import { overstatedClaims } from './resolution/claims.ts';
import { limitsIn } from './resolution/limits.ts';
import { readingsBeyond } from './resolution/readings.ts';

/** A13: a conclusion stronger than what the source says of its own resolution. */
export const a13Resolution: AuditRule = {
  code: 'A13',
  name: 'own resolution',
  description:
    'What a source calls insufficiently resolved, or only qualitative, carries neither firm conclusions nor, in the first ' +
    'case, orders and, in either, numbers.',
  question: 'Are conclusions no stronger than what the source says of its own resolution?',
  parameters: [],
  check: (input) => {
    const limits = limitsIn(input.facts);
    return [...overstatedClaims(limits, input), ...readingsBeyond(limits, input)];
  },
};
