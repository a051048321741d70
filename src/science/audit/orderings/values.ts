import { quantityKinds } from '../../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../../domain/units.ts';
import { type ConditionName, compatible } from '../conditionsOf.ts';
import { statedValues } from '../stated.ts';
import { conditionOf, isOf, type Rank, type Ranked } from './ranked.ts';
import { regionValues, shareValues } from './shares.ts';
import { shiftValues } from './shifts.ts';

/** Read off statements of other regions, for the one that is ordered. */
const elsewhere: readonly ConditionName[] = ['region', 'label'];

/** Values of the ordered quantity for one of the items, under the conditions of the ordering. */
export function valuesOf(rank: Rank): readonly Ranked[] {
  const { ordering, quantity, item, own } = rank;
  const unit = canonicalUnit(quantityKinds.get(quantity).unitKind).code;
  const stated = statedValues(
    own.find({ form: 'VALUE', also: (fact) => fact.observation.quantity === quantity && isOf(fact, item) }),
  )
    .filter(({ first }) => compatible(first, ordering, conditionOf(item)))
    .map((value): Ranked => ({ ...value, unit, worded: false }));
  if (stated.length > 0) return stated;
  return [...regionValues(rank), ...shareValues(rank), ...shiftValues(rank)].filter(({ first }) =>
    compatible(first, ordering, [...conditionOf(item), ...elsewhere]),
  );
}
