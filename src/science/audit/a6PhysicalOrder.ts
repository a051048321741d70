import type { AuditRule } from './auditRule.ts';
import { ownSubjects } from './ownSubjects.ts';
import { checkAtMost } from './physical/atMost.ts';
import { checkDoublets } from './physical/doublets.ts';
import { checkExpansion } from './physical/expansions.ts';
import { checkLimits } from './physical/limits.ts';
import { checkMetalMass } from './physical/metalMass.ts';

/** A6: numbers lie in the order and within the limits that physics sets. */
export const a6PhysicalOrder: AuditRule = {
  code: 'A6',
  name: 'physical order',
  description:
    'Doublets, volumes, windows, spacings, shares and capacities lie in the order and within the limits that physics sets.',
  question: 'Are the numbers physically possible together?',
  parameters: [],
  check: (input) => [
    ...checkDoublets(input.facts),
    ...checkAtMost(input.facts),
    ...ownSubjects(input).flatMap(checkExpansion),
    ...checkLimits(input.facts),
    ...ownSubjects(input).flatMap(checkMetalMass),
  ],
};
