import type { Severity } from '../../../domain/audit.ts';
import type { QuantityCode } from '../../../domain/quantityKinds.ts';
import type { Parameter } from '../../../domain/rule.ts';
import type { Fact } from '../../facts/fact.ts';

/** Between which values a quantity is known to lie. */
export type AcceptedRange = {
  /** In camel case; the parameters are named after it. */
  readonly name: string;
  readonly quantities: readonly QuantityCode[];
  /** What the range holds for, as sentences name it. */
  readonly what: string;
  /** In `unit`, the canonical one of the quantities. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly source: string;
  /** ERROR only where the quantity's own definition sets the range. */
  readonly severity: Severity;
  /** True if the value belongs to no material, so that one that is only passed on can be checked as well. */
  readonly constant?: true;
  /** Which statements on the quantities it is for; all if left out. */
  readonly applies?: (fact: Fact) => boolean;
};

/** The two ends of a range as parameters of the rule. */
export function parametersOf({ name, what, from, to, unit, source }: AcceptedRange): readonly Parameter[] {
  return [
    { name: `${name}From`, value: from, unit, description: `Least value of ${what}.`, source },
    { name: `${name}To`, value: to, unit, description: `Largest value of ${what}.`, source },
  ];
}
