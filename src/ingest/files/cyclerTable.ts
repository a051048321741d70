import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { checkWidth } from './checkWidth.ts';
import { type KnownColumn, planColumns } from './columnPlans.ts';
import { clockSeconds, numberOf } from './numberText.ts';
import type { ReadCurve } from './reading.ts';
import type { ColumnPlan, ReadTable } from './tableBuilder.ts';

/** The columns that the programs of a cycler print, and how a head is written so that its unit can be split off. */
export type CyclerColumns = {
  readonly known: readonly KnownColumn[];
  readonly relabel?: (label: string) => string;
};

/** What the columns of a cycler's head hold. Times of which no other unit is printed may be clocks. */
export function planCycler(
  labels: readonly string[],
  { known, relabel = (label) => label }: CyclerColumns,
): { readonly plans: readonly ColumnPlan[]; readonly warnings: readonly FileWarning[] } {
  const planned = checkWidth(labels).map((printed) => {
    const label = printed.trim();
    const { plans, warnings } = planColumns([relabel(label)], known);
    return {
      plans: plans.map((plan) => ({ ...plan, label, ...timeOf(plan) })),
      warnings: warnings.map((warning) => ({ ...warning, column: label })),
    };
  });
  return { plans: planned.flatMap(({ plans }) => plans), warnings: planned.flatMap(({ warnings }) => warnings) };
}

function timeOf({ quantity, unit }: ColumnPlan): Pick<ColumnPlan, 'parse'> {
  return unit === 's' && /^(?:TEST|STEP)_TIME$/.test(quantity) ? { parse: secondsOf } : {};
}

/** Seconds of a number, or of a clock: `100:02:03.5`, `4-02:03:04` and `4d 02:03:04` are all over four days. */
function secondsOf(text: string): number {
  if (text.includes(':')) return clockSeconds(text.trim().replace(/^(\d+)-(?=\d)/, '$1d '));
  return numberOf(text, text.includes(',') ? ',' : '.');
}

/** A curve of a cycler's table. Columns without a head and without a cell only keep others apart: they are left out. */
export function cyclerCurve(
  name: string | null,
  { columns, lines, warnings }: ReadTable,
  { facts, ofHead }: { readonly facts: readonly FileFact[]; readonly ofHead: readonly FileWarning[] },
): ReadCurve {
  return {
    name,
    technique: null,
    potentialReference: null,
    columns: columns.filter(
      ({ label, values, words }) => label !== '' || words !== null || !values.every(Number.isNaN),
    ),
    lines,
    facts,
    warnings: [...ofHead, ...warnings],
  };
}

/** What the rows above a head say: `name: value` in one cell, or a name and what stands behind it. */
export function factsOf(rows: readonly (readonly string[])[]): readonly FileFact[] {
  return rows.flatMap((row) => {
    const [first = '', ...rest] = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const colon = rest.length === 0 ? first.indexOf(':') : -1;
    const [name, value] =
      colon === -1 ? [first.replace(/:$/, ''), rest.join(' ')] : [first.slice(0, colon), first.slice(colon + 1).trim()];
    return name === '' || value === '' ? [] : [{ name, value }];
  });
}
