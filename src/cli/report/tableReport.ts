import { type Severity, severities } from '../../domain/audit.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { RowFinding } from '../../ingest/tables/auditedRows.ts';
import { columnName } from '../../ingest/tables/columns.ts';
import type { TableReading } from '../../ingest/tables/readLiteratureTable.ts';
import type { RowProblem } from '../../ingest/tables/tableProblem.ts';
import type { TableOutcome } from '../tableOutcomes.ts';
import type { Paint } from './style.ts';
import { severityColours } from './style.ts';

/** Of problems of one kind in one column this many are printed in full: a wrong unit is wrong in every row. */
const MOST_ALIKE = 10;

/** Every problem as `file:row:column F "ICE (%)": what is wrong`. */
export function problemLines(
  file: string,
  heads: readonly string[],
  problems: readonly RowProblem[],
): readonly string[] {
  const groups = groupBy(problems, ({ column, code }) => `${column}|${code}`);
  const more = new Map(
    [...groups.values()].flatMap((group) => {
      const last = group[MOST_ALIKE - 1];
      return last && group.length > MOST_ALIKE ? [[last, group.slice(MOST_ALIKE)] as const] : [];
    }),
  );
  const hidden = new Set([...more.values()].flat());
  return problems
    .filter((problem) => !hidden.has(problem))
    .flatMap((problem) => {
      const { row, column, message } = problem;
      const line = `${file}:${row}:${column} ${columnName(heads, column - 1)}: ${message}`;
      const others = more.get(problem);
      return others === undefined
        ? [line]
        : [line, `${file}: ${others.length} more like this, in ${rowsText(others.map((each) => each.row))}`];
    });
}

/** `row 4` or `rows 2 to 5, 9`. */
export function rowsText(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const spans: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  const texts = spans.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`));
  return `${sorted.length === 1 ? 'row' : 'rows'} ${texts.join(', ')}`;
}

const became: Readonly<Record<TableOutcome['status'], string>> = {
  IMPORTED: 'imported as',
  REREAD: 'read anew at',
  UNCHANGED: 'unchanged at',
  SUPERSEDED: 'replaced by',
  RETIRED: 'is retired and stays so',
  CONFLICT: 'not imported: the base holds',
  REFUSED: 'not imported',
  NEW: 'would be imported',
  CHANGED: 'would change',
  WRITTEN: 'written',
  KEPT: 'not written: there is another dataset.yaml',
};

/** What became of each dataset. */
export function outcomeLine({ key, rows, status, version }: TableOutcome): string {
  const at = version === null ? '' : ` version ${version}`;
  return `${key}: ${became[status]}${at}${rows.length === 0 ? '' : ` (${rowsText(rows)})`}`;
}

/** Findings from a severity on, by row, and how many there are of each. */
export function findingLines(
  file: string,
  findings: readonly RowFinding[],
  { severity, paint }: { readonly severity: Severity; readonly paint: Paint },
): readonly string[] {
  const shown = findings.filter((each) => severities.indexOf(each.severity) >= severities.indexOf(severity));
  const lines = shown.map(({ severity: found, rule, sentence, places }) => {
    const columns = [...new Set(places.flatMap(({ column }) => (column === null ? [] : [`"${column}"`])))];
    const of = columns.length === 0 ? '' : ` (${columns.join(', ')})`;
    return `${file}:${Math.min(...places.map(({ row }) => row))} ${paint(severityColours[found], found)} ${rule}: ${sentence} ${rowsText(places.map(({ row }) => row))}${of}`;
  });
  const counts = severities
    .toReversed()
    .map((each) => `${findings.filter((finding) => finding.severity === each).length} ${each}`);
  return [...lines, `audit: ${counts.join(', ')}`];
}

/** How many rows and datasets there are, and what is not read. */
export function countLines(file: string, { rowCount, badRows, unread }: TableReading): readonly string[] {
  const rows = `${file}: ${rowCount} rows of data, ${badRows.size === 0 ? 'none' : badRows.size} with problems`;
  return unread.length === 0 ? [rows] : [rows, `${file}: not read: ${unread.join(', ')}`];
}
