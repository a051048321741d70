import { checkWidth } from '../files/checkWidth.ts';
import { clockColumns } from '../files/clockColumns.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstLines } from '../files/firstLines.ts';
import { lineFact } from '../files/lineFact.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { readTextTable } from '../files/textTable.ts';
import { isZip } from '../files/zip.ts';
import { guessHeads } from './plainTable/knownHeads.ts';
import { isComment, labelsOf, layoutOf, type TableLayout } from './plainTable/layout.ts';
import { planTable } from './plainTable/planTable.ts';
import { rowShape } from './plainTable/rowShape.ts';
import { techniqueOf } from './plainTable/techniqueOf.ts';
import { readWorkbookTables } from './plainTable/workbookTable.ts';

/** Lines by which the layout is found. */
const FIRST_LINES = 200;

/** Below this share of rows among the lines a text is no table, but a text with some numbers. */
const LEAST_SHARE = 0.8;

/** Lines that open or close a block of JSON, HTML or a program. */
const NO_TABLE = /^\s*(?:[{}\])]|<[!?/a-z])|[{;[(]\s*$/;

export const plainTable: FileFormat = {
  code: 'PLAIN_TABLE',
  name: 'plain table',
  description:
    'Columns of numbers kept apart by tabs, semicolons, commas, strokes or blanks, or in sheets, with or without a head.',
  source: 'Shape of the text',
  recognises,
  read,
};

/** Never sure, so that every format that knows its own file goes first. */
function recognises({ lines, sheets }: Sniff): number {
  if (sheets.some(({ rows }) => rowShape(rows) !== undefined)) return 0.1;
  const seen = lines.slice(0, FIRST_LINES);
  const layout = layoutOf(seen);
  if (layout === undefined || layout.share < LEAST_SHARE || isText(seen, layout)) return 0;
  if (layout.head === null) return 0.1;
  const plans = guessHeads(labelsOf(seen[layout.head] ?? '', layout.delimiter, layout.width));
  return plans.some(({ quantity }) => quantity !== 'OTHER') ? 0.3 : 0.2;
}

/** Prose before the rows may be longer than they are, and programs hold lists of numbers. */
function isText(lines: readonly string[], { first, rows, delimiter }: TableLayout): boolean {
  const above = lines.slice(0, first).filter((line) => line.trim() !== '');
  if (above.length > Math.max(rows.length, 5)) return true;
  return lines.some((line) => NO_TABLE.test(line) && !(delimiter === ';' && /\d\s*;\s*$/.test(line)));
}

function read(file: RawFile, options: ReadOptions): Reading | Promise<Reading> {
  return isZip(file.bytes) ? readWorkbookTables(file, options) : readText(file, options);
}

function readText({ bytes }: RawFile, options: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const lines = firstLines(text, FIRST_LINES);
  const layout = layoutOf(lines.map(({ text: content }) => content));
  const first = lines[layout?.first ?? -1];
  if (layout === undefined || first === undefined) {
    const wanted = `at least two rows with two numbers each among the first ${FIRST_LINES} lines`;
    throw new FileError('NO_TABLE', `is no plain table: that needs ${wanted}`);
  }
  const { delimiter, width, rows } = layout;
  const head = layout.head === null ? null : labelsOf(lines[layout.head]?.text ?? '', delimiter, width);
  checkWidth(head ?? rows[0] ?? [], first.line);
  const above = lines.slice(0, layout.head ?? layout.first);
  const decimal = decimalOf(layout, { above: above.at(-1)?.text ?? '', line: first.line });
  const planned = planTable(head, width, { ...options, rows });
  const before = lines[layout.first - 1];
  const table = readTextTable(text, {
    columns: clockColumns(planned.plans, rows[0] ?? []),
    delimiter,
    decimal: decimal.mark,
    start: { offset: before?.next ?? 0, line: first.line },
    skip: isComment,
    ...(options.progress && { progress: options.progress }),
  });
  const curve = {
    name: null,
    technique: techniqueOf(planned.plans),
    potentialReference: null,
    facts: [],
    columns: table.columns,
    lines: table.lines,
    warnings: [...planned.warnings, ...decimal.warnings, ...table.warnings],
  };
  return { facts: above.flatMap(lineFact), warnings, curves: [curve] };
}

/**
 * @param above the line above the rows and their head, if they have one; @param line of the first row
 * @throws {FileError} where commas part the cells and the decimals
 */
function decimalOf({ delimiter, width, rows, head }: TableLayout, { above, line }: { above: string; line: number }) {
  const found = decimalMark(rows, delimiter);
  if (delimiter !== ',') return found;
  const isWhole = rows.every((row) => row.every((cell) => /^[+-]?\d+$/.test(cell)));
  if (!isWhole || head !== null) return found;
  const labels = labelsOf(above, delimiter, width).length;
  if (above !== '' && labels * 2 === width) {
    const message = `commas part the cells and seem to part the decimals: rows have ${width} cells, the head ${labels}; points or semicolons would tell them apart`;
    throw new FileError('AMBIGUOUS_DECIMAL', message, { line });
  }
  if (width !== 2) return found;
  const message = `rows such as "${rows[0]?.join(',')}" were read as two whole numbers, but may be one number with a decimal comma`;
  return { ...found, warnings: [fileWarning('AMBIGUOUS_DECIMAL', message)] };
}
