import type { AuditRule } from './auditRule.ts';
import { checkSuperlatives } from './superlatives/check.ts';

/** A14: a rank claimed among other carbons, against the other sources of the base. */
export const a14Superlatives: AuditRule = {
  code: 'A14',
  name: 'superlative',
  description:
    'A benchmark, a best value or one of the best is held against values of the same quantity and ion in other sources, ' +
    'as far as they were taken under like conditions. "Excellent" claims no rank.',
  question: 'Do other sources leave the rank that is claimed?',
  parameters: [
    {
      name: 'likeWithin',
      value: 2,
      unit: '1',
      description: 'Rates and numbers of cycles are alike if they differ by no more than this factor.',
      source: 'general knowledge',
    },
    {
      name: 'oneOfTheBest',
      value: 3,
      unit: 'count',
      description: 'So many other sources with better values leave no place among the best.',
      source: 'general knowledge',
    },
  ],
  check: checkSuperlatives,
};
