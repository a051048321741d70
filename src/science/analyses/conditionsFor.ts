import { computedQuantity, type Quantity } from '../../domain/quantity.ts';
import type { UnitKind } from '../../domain/units.ts';

/** A condition that was set, in the canonical unit of its kind: exact. */
export function setAt(kind: UnitKind, value: number): Quantity {
  return computedQuantity(kind, { value, lower: value, upper: value }, 'SETTING');
}
