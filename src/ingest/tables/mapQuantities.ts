import type { TableMapInput, TableQuantityInput, TableTextInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { parseQuantity } from '../../domain/quantity.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { UnitKind } from '../../domain/units.ts';
import type { Report } from '../records/report.ts';
import { findColumn } from './columns.ts';
import { headUnit } from './headUnit.ts';
import { rowQuantities } from './rowConditions.ts';

/** Units, texts and shares of a map: those that the numbers of their columns cannot have are reported. */
export function checkQuantities(map: TableMapInput, heads: readonly string[], report: Report): void {
  for (const [index, value] of map.values.entries()) {
    const { unitKind } = quantityKinds.get(value.quantity);
    checkUnit(value, ['values', index], { kind: unitKind, heads, report });
    if (value.shares && unitKind !== 'SHARE') {
      const message = `${value.quantity} is no share: leave it out`;
      report(['values', index, 'shares'], { code: 'FIELD_NOT_ALLOWED', message });
    }
  }
  for (const [quantity, path, kind] of quantitiesOf(map)) checkQuantity(quantity, path, { kind, heads, report });
  for (const [text, path] of textsOf(map)) checkText(text, path, report);
}

type Placed<T> = readonly [T, Path];
type Known = { readonly kind: UnitKind; readonly heads: readonly string[]; readonly report: Report };

function quantitiesOf({ material, cell, measurements, values }: TableMapInput) {
  const byRows: readonly Placed<TableMapInput['values'][number]['byRow']>[] = [
    ...(measurements ?? []).map(({ byRow }, index) => [byRow, ['measurements', index, 'byRow']] as const),
    ...values.map(({ byRow }, index) => [byRow, ['values', index, 'byRow']] as const),
  ];
  const conditions = byRows.flatMap(([byRow, path]) =>
    Object.entries(rowQuantities).map(
      ([name, kind]) => [byRow?.[name as keyof typeof rowQuantities], [...path, name], kind] as const,
    ),
  );
  const all: readonly (readonly [TableQuantityInput | null | undefined, Path, UnitKind])[] = [
    [material.pyrolysisTemperature, ['material', 'pyrolysisTemperature'], 'TEMPERATURE'],
    [cell?.upperCutoff, ['cell', 'upperCutoff'], 'POTENTIAL'],
    [cell?.lowerCutoff, ['cell', 'lowerCutoff'], 'POTENTIAL'],
    [cell?.oneC, ['cell', 'oneC'], 'SPECIFIC_CURRENT'],
    ...conditions,
  ];
  return all.flatMap(([quantity, path, kind]) => (quantity ? [[quantity, path, kind] as const] : []));
}

function checkQuantity(quantity: TableQuantityInput, path: Path, known: Known): void {
  const { column, text, unit } = quantity;
  if (Boolean(column) === Boolean(text)) {
    const found = column ? 'has both' : 'has neither';
    known.report(path, { code: 'COLUMN_OR_TEXT', message: `${found} column and text: give exactly one of them` });
  } else if (column) checkUnit(quantity, path, known);
  else checkParsed({ reported: text ?? '', ...(unit && { unit }) }, [...path, 'text'], known);
}

/** The unit of a column, of the map or else of its head, as if it stood behind a number. */
function checkUnit({ column, unit }: TableQuantityInput, path: Path, known: Known): void {
  const found = findColumn(known.heads, column ?? '');
  if (!('index' in found)) return;
  if (unit) checkParsed({ reported: '1', unit }, [...path, 'unit'], known);
  else {
    const head = headUnit(known.heads[found.index] ?? '', known.kind);
    if (head === null || parseQuantity({ reported: '1', unit: head }, known.kind, 'LAST_DIGIT').ok) return;
    checkParsed({ reported: '1', unit: head }, [...path, 'column'], known, '; give the unit beside the column');
  }
}

function checkParsed(
  reading: { readonly reported: string; readonly unit?: string },
  path: Path,
  { kind, report }: Known,
  hint = '',
): void {
  const read = parseQuantity(reading, kind, 'LAST_DIGIT');
  if (read.ok) return;
  for (const { code, message } of read.problems) report(path, { code, message: `${message}${hint}` });
}

function textsOf({ source, material, cell, measurements, values }: TableMapInput): readonly Placed<TableTextInput>[] {
  const { doi, title, reference, authors, year } = source;
  const { name, precursor, synthesis, morphology, porosity, doping } = material;
  const conditions = [
    ...(measurements ?? []).map(({ byRow }, index) => [byRow, ['measurements', index, 'byRow']] as const),
    ...values.map(({ byRow }, index) => [byRow, ['values', index, 'byRow']] as const),
  ].flatMap(([byRow, path]) => fields({ cycle: byRow?.cycle, afterCycles: byRow?.afterCycles }, path));
  const { ion, electrolyte, format, counterElectrode } = cell ?? {};
  return [
    ...fields({ doi, title, reference, authors, year }, ['source']),
    ...list(name, ['material', 'name']),
    ...fields({ precursor, morphology, porosity, doping }, ['material']),
    ...list(synthesis, ['material', 'synthesis']),
    ...fields({ ion, format, counterElectrode }, ['cell']),
    ...list(electrolyte, ['cell', 'electrolyte']),
    ...conditions,
  ];
}

function fields(
  given: Readonly<Record<string, TableTextInput | null | undefined>>,
  path: Path,
): readonly Placed<TableTextInput>[] {
  return Object.entries(given).flatMap(([name, text]) => (text ? [[text, [...path, name]] as const] : []));
}

function list(given: readonly TableTextInput[] | null | undefined, path: Path): readonly Placed<TableTextInput>[] {
  return (given ?? []).map((text, index) => [text, [...path, index]]);
}

function checkText({ column, text, words }: TableTextInput, path: Path, report: Report): void {
  if (!column && !text) {
    report(path, { code: 'COLUMN_OR_TEXT', message: 'has neither column nor text: give one of them' });
  }
  if (column && text && !text.includes('{}')) {
    const message = `"${text}" beside a column has no place for its cell: write {} where it belongs, or leave one of them out`;
    report([...path, 'text'], { code: 'NO_PLACE', message });
  }
  if (!column && words) {
    report([...path, 'words'], { code: 'FIELD_NOT_ALLOWED', message: 'are of a column: leave them out' });
  }
}
