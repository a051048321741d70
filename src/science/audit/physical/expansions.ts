import type { Fact } from '../../facts/fact.ts';
import { statementOf } from '../../facts/fact.ts';
import type { Subject } from '../../facts/subject.ts';
import { interval } from '../../rules/words.ts';
import type { CheckResult } from '../auditRule.ts';
import { computation } from '../compute.ts';
import { spacingChange } from '../orderings/shifts.ts';
import { termOf } from '../term.ts';

/** Where the layers are said to move apart as ions come in, the largest spacing is not below the initial one. */
export function checkExpansion({ own, general, material, ion }: Subject): readonly CheckResult[] {
  const [said] = own.find({ quantity: 'D002', form: 'TREND', sense: ['UP'], also: isOnFilling });
  const change = spacingChange(own, general);
  if (said === undefined || change === null) return [];
  const { bounds, initial, largest } = change;
  const holds = bounds.upper >= 0;
  return [
    {
      severity: holds ? null : 'WARNING',
      material,
      ion,
      inputs: [said, ...largest.inputs, ...initial.inputs],
      sentence: `The spacing is said to grow with ${ion}: from ${interval(initial.bounds, 'angstrom')} to ${interval(largest.bounds, 'angstrom')} it changes by ${interval(bounds, 'angstrom')}.`,
      computations: [
        computation(
          'change = largest spacing - initial spacing',
          [
            termOf('largest spacing', largest.bounds, 'angstrom'),
            termOf('initial spacing', initial.bounds, 'angstrom'),
          ],
          { result: termOf('change', bounds, 'angstrom') },
        ),
      ],
    },
  ];
}

function isOnFilling(fact: Fact): boolean {
  return statementOf(fact, 'TREND')?.along === 'FILLING';
}
