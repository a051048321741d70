import { columnQuantities } from '../../domain/columnQuantities.ts';
import { clockSeconds } from './numberText.ts';
import type { ColumnPlan } from './textTable.ts';

/** Times that the first row prints as clocks (`0d 00:00:01.00`, `12:34:56`) are read as seconds. */
export function clockColumns(plans: readonly ColumnPlan[], firstRow: readonly string[]): readonly ColumnPlan[] {
  return plans.map((plan, index) => {
    const isTime = columnQuantities.find(plan.quantity)?.unitKind === 'TIME';
    const isClock = isTime && !Number.isNaN(clockSeconds(firstRow[index] ?? ''));
    return isClock ? { ...plan, unit: 's', parse: clockSeconds } : plan;
  });
}
