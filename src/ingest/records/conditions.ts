import type { ConditionsInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import {
  type Conditions,
  codedConditionNames,
  countedConditionNames,
  quantityConditionNames,
  quantityConditions,
} from '../../domain/conditions.ts';
import { readQuantity } from './quantities.ts';
import type { Report } from './report.ts';

/** Every condition of the contract, as long as the domain has the same ones; never, and so a type error, if not. */
type ConditionName = Same<keyof ConditionsInput, keyof Conditions>;
type Same<A, B> = [A, B] extends [B, A] ? A : never;

type NamedValue = readonly [name: ConditionName, value: unknown];

/** Conditions as given; those that are left out stay out. */
export function readConditions(input: ConditionsInput | null | undefined, path: Path, report: Report): Conditions {
  const given = input ?? {};
  const plain = [...codedConditionNames, ...countedConditionNames].map((name): NamedValue => [name, given[name]]);
  for (const name of countedConditionNames) {
    const count = given[name];
    if (typeof count === 'number' && count < 1) {
      report([...path, name], { code: 'OUT_OF_RANGE', message: `is ${count}: cycles are counted from 1` });
    }
  }
  const quantities = quantityConditionNames.map((name): NamedValue => {
    const quantity = given[name];
    const place = { kind: quantityConditions[name], rule: 'LAST_DIGIT', path: [...path, name], report } as const;
    return [name, quantity ? readQuantity(quantity, place) : undefined];
  });
  // the names come from the domain's own lists, and the check against the contract has seen to the types
  return Object.fromEntries([...plain, ...quantities].filter(([, value]) => (value ?? null) !== null)) as Conditions;
}
