import type { FileWarning } from '../../domain/curve.ts';
import { fileWarning } from './fileWarning.ts';
import { RowCollector } from './rowsFound.ts';
import { type Delimiter, splitRow } from './splitRow.ts';
import type { ReadTable } from './textTable.ts';

/** Tells where the head of a file names another number of rows than there are. @param line of the head */
export function rowCountWarnings(told: number, found: number, line: number): readonly FileWarning[] {
  if (told === found) return [];
  const why = found < told ? 'the file was cut, or the measurement stopped' : 'rows were added';
  const message = `line ${line}: the head tells of ${told} rows, but the file has ${found}: ${why}`;
  return [fileWarning('ROW_COUNT', message)];
}

/**
 * Tells where a file ends within the last number of its last row.
 *
 * Such a row is whole by its cells, and the number looks sound: `1.63` of `1.63E-006`. It is seen where the row above ends with an
 * exponent, whose length is fixed.
 */
export function cutNumberWarnings(text: string, { lines }: ReadTable, delimiter: Delimiter): readonly FileWarning[] {
  const line = lines.at(-1);
  if (line === undefined || lines.length < 2 || text.endsWith('\n')) return [];
  const start = text.lastIndexOf('\n') + 1;
  const above = splitRow(lineBefore(text, start), delimiter);
  const last = splitRow(text.slice(start), delimiter);
  const exponent = /e[+-]\d+$/i.exec(above.at(-1)?.trim() ?? '')?.[0].length;
  const cell = last.at(-1)?.trim() ?? '';
  if (exponent === undefined || last.length !== above.length) return [];
  if (/e[+-]\d+$/i.exec(cell)?.[0].length === exponent) return [];
  const rows = new RowCollector();
  rows.add(lines.length, line);
  const message = `row ${lines.length} (line ${line}), the last, ends within the number "${cell}": the file was cut`;
  return [fileWarning('CUT_ROW', message, { rows })];
}

function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trimEnd();
}
