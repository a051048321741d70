import { columnQuantities } from '../../domain/columnQuantities.ts';
import type { FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { codesOf, findUnit } from '../../domain/units.ts';
import { fileWarning } from './fileWarning.ts';
import { openUnit } from './openUnit.ts';
import { printedUnit } from './printedUnit.ts';
import { splitLabel } from './splitLabel.ts';
import type { ColumnPlan } from './textTable.ts';

/** A column that a format has, by the names that its programs print. */
export type KnownColumn = Pick<ColumnPlan, 'holds' | 'parse'> & {
  readonly quantity: string;
  /** Without the unit, in any case; `_`, `.` and blanks are one. */
  readonly names: readonly string[];
  /** Unit code where the head names none. */
  readonly unit?: string;
};

/**
 * What the columns of a head hold: the unit that the label prints, else the one that the format fixes.
 *
 * A column that is not known keeps its label as OTHER, and a unit that leaves no doubt. A unit that is not known is told, and the column has none then.
 */
export function planColumns(
  labels: readonly string[],
  known: readonly KnownColumn[],
): { readonly plans: readonly ColumnPlan[]; readonly warnings: readonly FileWarning[] } {
  const byName = new Map(known.flatMap((column) => column.names.map((name) => [plainName(name), column] as const)));
  const warnings: FileWarning[] = [];
  const plans = labels.map((printed): ColumnPlan => {
    const label = printed.trim();
    const { name, unit: printedUnit } = splitLabel(label);
    const whole = byName.get(plainName(label));
    const column = whole ?? byName.get(plainName(name));
    if (column === undefined) return { quantity: 'OTHER', label, unit: openUnit(label), holds: 'EITHER' };
    const { unit, warning } = unitOf(column, whole === undefined ? printedUnit : null, label);
    if (warning !== undefined) warnings.push(warning);
    const { quantity, holds, parse } = column;
    return { quantity, label, unit, ...(holds && { holds }), ...(parse && { parse }) };
  });
  return { plans, warnings };
}

function unitOf(
  { quantity, unit: fixed }: KnownColumn,
  printed: string | null,
  label: string,
): { readonly unit: string | null; readonly warning?: FileWarning } {
  const { unitKind } = columnQuantities.get(quantity);
  if (unitKind === null) return { unit: null };
  const found = printed === null ? undefined : printedUnit(unitKind, printed);
  if (found !== undefined) return { unit: found.code };
  if (printed === null || printed === '') return { unit: fixed ?? findUnit(unitKind, '')?.code ?? null };
  const legal = `a unit of ${unitKind} is ${codesOf(unitKind)}`;
  const message = `"${shortened(printed)}" in the head "${shortened(label)}" is no unit that is known: ${legal}`;
  return { unit: null, warning: fileWarning('UNKNOWN_UNIT', message, { column: label }) };
}

/** `Test_Time`, `test time` and `Test Time.` are one name. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.]+/g, ' ')
    .trim();
}
