import type { AuditRule } from './auditRule.ts';
import { checkPanels } from './captions/panelChecks.ts';
import { checkUnspoken } from './captions/unspoken.ts';
import { checkValues } from './captions/values.ts';

/** A17: a caption against what the text says of the figure. */
export const a17Captions: AuditRule = {
  code: 'A17',
  name: 'caption and text',
  description:
    'The text says of a panel what its caption says: the same ions, quantities of the same kind, the same settings. What ' +
    'one of them leaves open does not differ; a figure without any caption at hand is not checked.',
  question: 'Do captions and text tell the same of a figure?',
  parameters: [],
  check: (input) => [...checkPanels(input), ...checkValues(input), ...checkUnspoken(input)],
};
