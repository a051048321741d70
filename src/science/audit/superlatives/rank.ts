import type { QuantityCode } from '../../../domain/quantityKinds.ts';
import type { Bounds } from '../../facts/bounds.ts';

/** Quantities of which less is better; of all others more is. General knowledge. */
const lessIsBetter: ReadonlySet<string> = new Set<QuantityCode>([
  'IRREVERSIBLE_CAPACITY',
  'CAPACITY_LOSS',
  'FADE_PER_CYCLE',
  'CHARGE_TRANSFER_RESISTANCE',
  'SEI_RESISTANCE',
  'SOLUTION_RESISTANCE',
  'TRANSPORT_RESISTANCE',
]);

/** Whether a value is better than another after rounding: whole interval beyond whole interval. */
export function isBetter(quantity: string, value: Bounds, than: Bounds): boolean {
  return lessIsBetter.has(quantity) ? value.upper < than.lower : value.lower > than.upper;
}
