import type { FileWarning } from '../../../domain/curve.ts';
import { type KnownColumn, planColumns } from '../../files/columnPlans.ts';
import type { ColumnPlan } from '../../files/textTable.ts';
import type { GamryTable } from './blocks.ts';

const KNOWN: readonly KnownColumn[] = [
  { quantity: 'RECORD_INDEX', names: ['Pt'], unit: 'count' },
  { quantity: 'TEST_TIME', names: ['T', 'Time'], unit: 's' },
  { quantity: 'VOLTAGE', names: ['Vf', 'Vdc'], unit: 'V' },
  { quantity: 'CURRENT', names: ['Im', 'Idc'], unit: 'A' },
  { quantity: 'POWER', names: ['Pwr'], unit: 'W' },
  { quantity: 'CYCLE_COUNT', names: ['Cycle'], unit: 'count' },
  { quantity: 'TEMPERATURE_T1', names: ['Temp'], unit: 'degC' },
  { quantity: 'FREQUENCY', names: ['Freq'], unit: 'Hz' },
  { quantity: 'REAL_IMPEDANCE', names: ['Zreal'], unit: 'ohm' },
  { quantity: 'IMAGINARY_IMPEDANCE', names: ['Zimag'], unit: 'ohm' },
  { quantity: 'ABSOLUTE_IMPEDANCE', names: ['Zmod'], unit: 'ohm' },
  { quantity: 'PHASE', names: ['Zphz'], unit: 'deg' },
];

/** What the columns of a table hold, and what its voltage is measured against. */
export function planGamry({ labels, units }: GamryTable): {
  readonly plans: readonly ColumnPlan[];
  readonly warnings: readonly FileWarning[];
  readonly potentialReference: string | null;
} {
  let potentialReference: string | null = null;
  const planned = labels.map((name, index) => {
    const printed = (units[index] ?? '').trim();
    const { unit, reference } = unitOf(printed);
    const { plans, warnings } = planColumns([unit === '' ? name : `${name} (${unit})`], KNOWN);
    const label = printed === '' || printed === '#' ? name : `${name} (${printed})`;
    return {
      warnings,
      plans: plans.map((plan) => {
        if (plan.quantity === 'VOLTAGE') potentialReference ??= reference;
        return { ...plan, label: label.trim() };
      }),
    };
  });
  return {
    plans: planned.flatMap(({ plans }) => plans),
    warnings: planned.flatMap(({ warnings }) => warnings),
    potentialReference,
  };
}

/** `V vs. Ref.`, `#` for plain numbers, and a sign of the degree, which is lost in files that were saved again. */
function unitOf(printed: string): { readonly unit: string; readonly reference: string | null } {
  const at = printed.indexOf(' vs. ');
  if (at !== -1) return { unit: printed.slice(0, at), reference: printed.slice(at + 5).trim() || null };
  if (printed === '#') return { unit: '', reference: null };
  return { unit: printed.replace(/^(?:\uFFFD|\u00C2°)$/, '°'), reference: null };
}
