import type { AuditRule } from './auditRule.ts';
import { checkOrder } from './bOrder.ts';
import { checkValues } from './bValues.ts';

/** A19: the exponent b of peak currents against capacitive shares: both describe the same currents. */
export const a19BAgainstDunn: AuditRule = {
  code: 'A19',
  name: 'b against Dunn',
  description: 'Where current is k1 v + k2 sqrt(v), b is (1 + f)/2 with the capacitive share f at the scan rate of b.',
  question: 'Do b-values and capacitive shares describe the same currents?',
  parameters: [
    {
      name: 'agreesWithin',
      value: 0.05,
      unit: '1',
      description: 'Largest difference of b and (1 + f)/2 that still agrees.',
      source: 'derived here: b = (1 + f)/2 is exact for the two terms; the fit of b leaves some hundredths',
    },
    {
      name: 'failsBeyond',
      value: 0.1,
      unit: '1',
      description: 'Difference of b and (1 + f)/2 beyond which they contradict each other.',
      source: 'derived here: it stands for 20 % of the current',
    },
  ],
  check: (input) => [...checkValues(input), ...checkOrder(input)],
};
