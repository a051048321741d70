import type { FileFact, FileWarning } from '../../../domain/curve.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { type TextLine, textLines } from '../../files/textLines.ts';
import { isColumnHead } from './columns.ts';
import { factOf } from './facts.ts';

export type BiologicHead = {
  readonly facts: readonly FileFact[];
  /** The name of the technique as printed; null in heads that are cut short. */
  readonly technique: string | null;
  readonly potentialReference: string | null;
  /** The line with the names of the columns. */
  readonly columns: TextLine;
  /** How many rows the list of loops tells of, and its line; null where there is none. */
  readonly rows: { readonly count: number; readonly line: number } | null;
  readonly warnings: readonly FileWarning[];
};

/** Every cycle is a line in the list of loops; a longer head is none. */
const MOST_HEAD_LINES = 100_000;

/** What these programs set where nobody enters a value. */
const DEFAULTS: readonly (readonly [name: string, value: RegExp])[] = [
  ['Electrode surface area', /^0[.,]0010* *cm/],
  ['Characteristic mass', /^0[.,]0010* *g$/],
  ['Mass of active material', /^0[.,]0010* *mg$/],
];

/**
 * Reads the head of a file: up to the names of the columns, which are found by what they are, since the count of head lines may be wrong.
 *
 * @throws {FileError} if no line names the columns
 */
export function readHead(text: string): BiologicHead {
  const above: TextLine[] = [];
  for (const line of textLines(text)) {
    if (isColumnHead(line.text)) return headOf(above, line);
    above.push(line);
    if (above.length > MOST_HEAD_LINES) break;
  }
  // columns that are not known, such as those of a later release: the count is all there is
  const stated = statedLines(above);
  const columns = stated && above.find(({ line }) => line === stated.count);
  if (columns?.text.trim().includes('\t')) return headOf(above.slice(0, columns.line - 1), columns);
  const told = stated === undefined ? '' : `; the head tells of line ${stated.count}`;
  throw new FileError(
    'NO_COLUMN_HEAD',
    `no line names the columns, as "time/s<tab>Ewe/V<tab>I/mA" would (${above.length} lines were read${told})`,
  );
}

function headOf(above: readonly TextLine[], columns: TextLine): BiologicHead {
  const facts: FileFact[] = [];
  const warnings: FileWarning[] = [];
  let [technique, rows, group]: [string | null, BiologicHead['rows'], string] = [null, null, 'Remark'];
  for (const line of above) {
    const isTechnique = technique === null && namesTechnique(line);
    if (isTechnique) technique = line.text.trim();
    const { fact, group: next } = isTechnique
      ? { fact: { name: 'Technique', value: line.text.trim() }, group }
      : factOf(line.text, group);
    group = next;
    if (fact === null) continue;
    facts.push(fact);
    const last = /^from point number \d+ to (?<last>\d+)$/.exec(fact.value)?.groups?.last;
    if (last !== undefined) rows = { count: Number(last) + 1, line: line.line };
    warnings.push(...defaultWarnings(fact, line.line));
  }
  warnings.push(...countWarnings(above, columns));
  const reference = facts.find(({ name }) => name === 'Reference electrode')?.value ?? '';
  const potentialReference = /^(?:$|\W*(?:unspecified|none)\b)/i.test(reference) ? null : reference;
  return { facts, technique, potentialReference, columns, rows, warnings };
}

/** Its name is the first line of words below the count, in a line of its own near the top. */
function namesTechnique({ text, line }: TextLine): boolean {
  return line > 1 && line < 7 && /^\w/.test(text) && !text.includes(':');
}

function defaultWarnings({ name, value }: FileFact, line: number): readonly FileWarning[] {
  if (!DEFAULTS.some(([known, pattern]) => known === name && pattern.test(value))) return [];
  const message = `line ${line}: "${name} : ${value}" is what the program sets where nobody enters a value; divide nothing by it`;
  return [fileWarning('FACTORY_DEFAULT', message)];
}

function statedLines(above: readonly TextLine[]): { readonly count: number; readonly line: number } | undefined {
  for (const { text, line } of above.slice(0, 5)) {
    const count = /^Nb header lines\s*:\s*(?<count>\d{1,9})\s*$/i.exec(text)?.groups?.count;
    if (count !== undefined) return { count: Number(count), line };
  }
  return undefined;
}

function countWarnings(above: readonly TextLine[], columns: TextLine): readonly FileWarning[] {
  const stated = statedLines(above);
  if (stated === undefined || stated.count === columns.line) return [];
  const message = `line ${stated.line}: the head counts ${stated.count} lines, but the names of the columns stand in line ${columns.line}`;
  return [fileWarning('HEAD_LINE_COUNT', message)];
}
