import { columnQuantities } from '../../../domain/columnQuantities.ts';
import { nearestWord } from '../../../domain/nearestWord.ts';
import { shortened } from '../../../domain/shortened.ts';
import { codesOf, findUnit, nearestUnit } from '../../../domain/units.ts';
import { plainName } from '../../files/columnPlans.ts';
import { FileError } from '../../files/fileError.ts';
import { openUnit } from '../../files/openUnit.ts';
import type { ColumnMapping } from '../../files/reading.ts';
import { splitLabel } from '../../files/splitLabel.ts';
import type { ColumnPlan } from '../../files/textTable.ts';

/** What one entry of a mapping comes to: a column and its plan, or what is wrong with it. */
type Mapped = { readonly index: number | null; readonly plan: ColumnPlan | null; readonly problems: readonly string[] };

/**
 * Columns as a mapping tells them; those that it leaves out are OTHER.
 *
 * @throws {FileError} that tells all that is wrong with the mapping, with what would be right
 */
export function mapColumns(labels: readonly string[], mappings: readonly ColumnMapping[]): readonly ColumnPlan[] {
  const mapped = mappings.map((mapping) => mapOne(labels, mapping));
  const problems = mapped.flatMap((each) => each.problems);
  const taken = new Map<number, ColumnPlan | null>();
  for (const { index, plan } of mapped) {
    if (index === null) continue;
    if (taken.has(index)) problems.push(`column ${index + 1} ("${shortened(labels[index] ?? '')}") is mapped twice`);
    taken.set(index, plan);
  }
  if (problems.length > 0)
    throw new FileError('WRONG_MAPPING', `cannot be read with this mapping: ${problems.join('; ')}`);
  return labels.map((label, index) => taken.get(index) ?? openPlan(label));
}

function openPlan(label: string): ColumnPlan {
  return { quantity: 'OTHER', label, unit: openUnit(label), holds: 'EITHER' };
}

function mapOne(labels: readonly string[], { column, quantity: code, unit }: ColumnMapping): Mapped {
  const index = columnAt(labels, column);
  const label = index === null ? String(column) : (labels[index] ?? '');
  const quantity = columnQuantities.find(code);
  const problems: string[] = [];
  if (index === null) problems.push(noColumn(labels, column));
  if (quantity === undefined) {
    const codes = columnQuantities.entries.map((each) => each.code);
    const legal = codes.slice(0, 10).join(', ');
    problems.push(`there is no quantity "${shortened(code)}"${hint(nearestWord(code, codes))} (${legal} ...)`);
    return { index, plan: null, problems };
  }
  const { unitKind } = quantity;
  if (unitKind === null) {
    if (unit !== undefined) problems.push(`${code} has no unit, so "${shortened(unit)}" cannot be that of "${label}"`);
    return {
      index,
      plan: code === 'OTHER' ? openPlan(label) : { quantity: code, label, unit: null, holds: 'WORD' },
      problems,
    };
  }
  const found = findUnit(unitKind, unit ?? splitLabel(label).unit ?? '');
  if (found === undefined && unit !== undefined) {
    const near = hint(nearestUnit(unitKind, unit)?.code);
    problems.push(`"${shortened(unit)}" is no unit of ${code}${near} (${codesOf(unitKind)})`);
  }
  return { index, plan: { quantity: code, label, unit: found?.code ?? null }, problems };
}

/** By its head, to the letter, or in any case if one alone has it so; else by its number from 1, which may come as text. */
function columnAt(labels: readonly string[], column: string | number): number | null {
  const name = String(column).trim();
  const exact = typeof column === 'string' ? labels.indexOf(name) : -1;
  if (exact !== -1) return exact;
  if (isNumber(name)) return labels[Number(name) - 1] === undefined ? null : Number(name) - 1;
  const alike = [...labels.keys()].filter((index) => plainName(labels[index] ?? '') === plainName(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function noColumn(labels: readonly string[], column: string | number): string {
  if (isNumber(String(column).trim())) {
    return `there is no column ${shortened(String(column))}: the file has ${labels.length}, numbered from 1`;
  }
  const heads = labels.slice(0, 10).map((label) => `"${shortened(label)}"`);
  const more = labels.length > heads.length ? ' ...' : '';
  return `there is no column "${shortened(String(column))}"${hint(nearestWord(String(column), labels))} (${heads.join(', ')}${more})`;
}

function hint(near: string | undefined): string {
  return near === undefined ? '' : `, did you mean "${near}"?`;
}
