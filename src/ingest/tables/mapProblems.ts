import type { TableMapInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { legalWords } from '../../contract/legalWords.ts';
import { ionSymbols } from '../../domain/ion.ts';
import { readConditions } from '../records/conditions.ts';
import type { Report } from '../records/report.ts';
import { findColumn } from './columns.ts';
import { checkQuantities } from './mapQuantities.ts';
import { ionOf } from './rowCell.ts';
import { quantityKey } from './rowMeasurements.ts';

/** What a measurement's key looks like: dots part it from what follows in keys of records. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Everything that a map says which does not fit the table, or itself. */
export function mapProblems(map: TableMapInput, heads: readonly string[], report: Report): void {
  checkColumns(map, [], { heads, report });
  for (const [index, name] of (map.fillDown ?? []).entries()) checkColumn(name, ['fillDown', index], heads, report);
  for (const [index, name] of (map.material.identity ?? []).entries())
    checkColumn(name, ['material', 'identity', index], heads, report);
  checkNames(map, report);
  checkIon(map, report);
  checkKeys(map, report);
  checkReferences(map, report);
  checkConditions(map, report);
  checkQuantities(map, heads, report);
}

type Known = { readonly heads: readonly string[]; readonly report: Report };

/** Every column that the map names, and every text that stands for none or both of column and text. */
function checkColumns(given: unknown, path: Path, known: Known): void {
  if (typeof given !== 'object' || given === null) return;
  for (const [name, value] of Object.entries(given)) {
    const at = [...path, Array.isArray(given) ? Number(name) : name];
    if (name === 'column' && typeof value === 'string') checkColumn(value, at, known.heads, known.report);
    else checkColumns(value, at, known);
  }
}

function checkColumn(name: string, path: Path, heads: readonly string[], report: Report): void {
  const found = findColumn(heads, name);
  if ('message' in found) report(path, { code: 'UNKNOWN_COLUMN', message: found.message });
}

/** A publication and a carbon need something to be named by. */
function checkNames({ source, material }: TableMapInput, report: Report): void {
  if (!source.doi && !source.title && !source.reference) {
    report(['source'], { code: 'TOO_FEW', message: 'names no publication: give doi, title or reference' });
  }
  if (material.name.length === 0) report(['material', 'name'], { code: 'TOO_FEW', message: 'is empty: give a column' });
}

function checkKeys({ measurements, values }: TableMapInput, report: Report): void {
  const check = (listed: readonly (readonly [Path, string])[]) => {
    const seen = new Map<string, Path>();
    for (const [path, key] of listed) {
      const first = seen.get(key);
      if (!KEY.test(key)) {
        const message = `"${key}" is no key here: lower case letters and digits, with single - between them, are legal`;
        report(path, { code: 'ILLEGAL_KEY', message });
      }
      if (first !== undefined) {
        const message = `"${key}" is already the key of ${first[0]}[${first[1]}]: give one of them another "key"`;
        report(path, { code: 'DUPLICATE_KEY', message });
      }
      seen.set(key, first ?? path);
    }
  };
  check((measurements ?? []).map(({ key }, index) => [['measurements', index, 'key'], key]));
  check(
    values.map(({ key, quantity }, index) =>
      key ? [['values', index, 'key'], key] : [['values', index, 'quantity'], quantityKey(quantity)],
    ),
  );
}

/** The ion of all rows. Those of a column are told by row. */
function checkIon({ cell }: TableMapInput, report: Report): void {
  const { column, text } = cell?.ion ?? {};
  if (column || !text || ionSymbols.some((symbol) => symbol === ionOf(text))) return;
  report(['cell', 'ion', 'text'], {
    code: 'UNKNOWN_WORD',
    message: `"${text}" is no ion${legalWords(text, ionSymbols)}`,
  });
}

function checkReferences({ measurements, values, cell }: TableMapInput, report: Report): void {
  const keys = (measurements ?? []).map(({ key }) => key);
  for (const [index, { measurement }] of values.entries()) {
    if (!measurement || keys.includes(measurement)) continue;
    const message = `"${measurement}" is no measurement of this map${legalWords(measurement, keys)}`;
    report(['values', index, 'measurement'], { code: 'UNKNOWN_KEY', message });
  }
  for (const [index, { of, key }] of (measurements ?? []).entries()) {
    if (cell || of === 'MATERIAL') continue;
    const message = `"${key}" is made on a cell, but the map has no "cell": give it, or say "of: MATERIAL"`;
    report(['measurements', index], { code: 'NO_CELL', message });
  }
}

function checkConditions({ measurements, values }: TableMapInput, report: Report): void {
  const all = [
    ...(measurements ?? []).map((each, index) => [each, ['measurements', index]] as const),
    ...values.map((each, index) => [each, ['values', index]] as const),
  ];
  for (const [{ conditions, byRow }, path] of all) {
    readConditions(conditions, [...path, 'conditions'], report);
    for (const name of Object.keys(byRow ?? {})) {
      if (!Object.keys(conditions ?? {}).includes(name)) continue;
      const message = `"${name}" is the same for all rows by "conditions", and given by rows as well: keep one`;
      report([...path, 'byRow', name], { code: 'CONTRADICTION', message });
    }
  }
}
