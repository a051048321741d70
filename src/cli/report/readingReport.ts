import { columnQuantities } from '../../domain/columnQuantities.ts';
import type { CurveColumn, FileFact, FileWarning } from '../../domain/curve.ts';
import { fileWarnings } from '../../ingest/checks/fileWarnings.ts';
import type { FileReading, FinishedCurve } from '../../ingest/files/readFile.ts';
import { rowCount } from '../../ingest/files/rowsOf.ts';
import { storedColumn } from '../../ingest/files/storedColumn.ts';
import { formats } from '../../ingest/formats/index.ts';
import { wordOfRepair } from '../../ingest/repairs/applyRepairs.ts';
import type { Paint } from './style.ts';

/** Facts beyond this are left to `--json`. */
const MOST_FACTS = 12;
const MOST_WORDS = 6;

/** What a file is, for reading: its curves with their columns, what it says of itself, and what is wrong with it. */
export function readingLines(name: string, reading: FileReading, paint: Paint): readonly string[] {
  const { format, facts, warnings, curves } = reading;
  return [
    `${paint('bold', name)}: ${formats.get(format).name}`,
    ...factLines(facts, paint),
    ...warningLines(warnings, paint),
    ...curves.flatMap((curve) => ['', ...curveLines(curve, paint)]),
  ];
}

function curveLines(curve: FinishedCurve, paint: Paint): readonly string[] {
  const { name, technique, potentialReference, columns, facts, warnings, repairs, idle } = curve;
  const rows = rowCount(curve);
  const of = [technique, potentialReference === null ? null : `against ${potentialReference}`].filter(
    (each) => each !== null,
  );
  return [
    paint(
      'bold',
      `${name === null ? '' : `${name}: `}${rows.toLocaleString('en')} rows${of.length > 0 ? `, ${of.join(', ')}` : ''}`,
    ),
    ...tableLines(columns),
    ...factLines(facts, paint),
    ...warningLines(warnings, paint),
    ...repairs.map(({ code, message }) => `${paint('green', wordOfRepair({ code }))}: ${message}`),
    ...idle.map(({ code, reason }) => `${paint('yellow', wordOfRepair({ code }))}: changed nothing: ${reason}`),
  ];
}

/** One line a column, in columns that stand below each other. */
function tableLines(columns: readonly CurveColumn[]): readonly string[] {
  const head = ['column', 'holds', 'unit', 'from', 'to', 'missing'];
  const rows = [head, ...columns.map(cellsOf)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function cellsOf(column: CurveColumn): readonly string[] {
  const { quantity, label, unit, words } = column;
  const { min, max, missing } = storedColumn(column);
  const holds = columnQuantities.get(quantity).name;
  const [from, to] = words === null ? [numberText(min), numberText(max)] : [wordsText(words), ''];
  return [label, holds, unit ?? '', from, to, missing === 0 ? '' : String(missing)];
}

function numberText(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(7)));
}

function wordsText(words: readonly string[]): string {
  const more = words.length - MOST_WORDS;
  return `${words.slice(0, MOST_WORDS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`.slice(0, 60);
}

function factLines(facts: readonly FileFact[], paint: Paint): readonly string[] {
  const more = facts.length - MOST_FACTS;
  const told = facts.slice(0, MOST_FACTS).map(({ name, value }) => paint('gray', `  ${name}: ${value}`));
  return more > 0 ? [...told, paint('gray', `  and ${more} more, which --json gives`)] : told;
}

/** What is wrong or doubtful in a file, a line each, with the repair that mends it. */
export function warningLines(warnings: readonly FileWarning[], paint: Paint): readonly string[] {
  return warnings.map(({ code, message, unmended }) => {
    const { repair } = fileWarnings.get(code);
    const word = repair === null ? '' : `--repair ${wordOfRepair({ code: repair })}`;
    const advice =
      word === '' ? '' : unmended === undefined ? ` (${word} mends it)` : ` (${word} does not: ${unmended})`;
    return `${paint('yellow', code)}: ${message}${advice}`;
  });
}
