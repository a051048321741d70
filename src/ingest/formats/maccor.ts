import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { clockColumns } from '../files/clockColumns.ts';
import { plainName, planColumns } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstLines } from '../files/firstLines.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { type Delimiter, splitRow } from '../files/splitRow.ts';
import type { TextLine } from '../files/textLines.ts';
import { type ColumnPlan, readTextTable } from '../files/textTable.ts';
import { GUESSED_UNIT, maccorColumns } from './maccor/columns.ts';
import { constantCounter } from './maccor/constantCounter.ts';
import { findHead } from './maccor/findHead.ts';
import { timeUnit } from './maccor/timeUnit.ts';

/** Lines in which the head and the rows that tell the decimal mark are looked for. */
const FIRST_LINES = 200;

/** Signs of a line by which its cells are judged. */
const LONGEST_LOOK = 20_000;

export const maccor: FileFormat = {
  code: 'MACCOR',
  name: 'Maccor text',
  description:
    'Text of MIMS, Maccor 4000 and the older exports, with tabs, semicolons or commas. Currents have no sign.',
  source: 'Heads of published exports; files of jepegit/cellpy and ImperialCollegeLondon/PyProBE',
  recognises,
  read,
};

function recognises({ lines }: Sniff): number {
  const head = findHead(lines);
  if (head === undefined) return 0;
  const before = lines.slice(0, head.index).join('\n');
  if (/^Today.?s Date\b|\bDate of Test\b|^Tester\s+Maccor/im.test(before)) return 1;
  return head.isTypical ? 0.9 : 0.5;
}

/** Currents stay without a sign, as the tester prints them; the state tells charge from discharge. */
function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const lines = firstLines(text, FIRST_LINES);
  const { before, head, after, labels, delimiter } = headOf(lines);
  const rows = after
    .filter(({ text: content }) => content.trim() !== '')
    .map(({ text: content }) => splitRow(content.slice(0, LONGEST_LOOK), delimiter));
  const decimal = decimalMark(rows, delimiter);
  const { plans, warnings: ofHead } = planColumns(labels, maccorColumns);
  const columns = clockColumns(plans, rows[0] ?? []);
  const start = { offset: head.next, line: head.line + 1 };
  const plan = { columns, delimiter, decimal: decimal.mark, start };
  const table = readTextTable(text, { ...plan, ...(progress && { progress }) });
  const timed = timeUnit(table.columns);
  const curve = {
    name: null,
    technique: null,
    potentialReference: null,
    facts: [],
    columns: timed.columns,
    lines: table.lines,
    warnings: [
      ...ofHead,
      ...guessedUnits(plans),
      ...decimal.warnings,
      ...timed.warnings,
      ...constantCounter(timed.columns),
      ...table.warnings,
    ],
  };
  return { facts: before.flatMap(({ text: content }) => factsOf(content, delimiter)), warnings, curves: [curve] };
}

function headOf(lines: readonly TextLine[]) {
  const found = findHead(lines.map(({ text: content }) => content.slice(0, LONGEST_LOOK)));
  const head = lines[found?.index ?? -1];
  if (found === undefined || head === undefined) {
    const wanted = 'a line that names Rec, Cycle, Step and Voltage (or Rec#, Cyc#, Step and Volts)';
    throw new FileError('NO_HEAD', `has no head of a Maccor export: ${wanted} is looked for in the first 100 lines`);
  }
  return {
    before: lines.slice(0, found.index),
    head,
    after: lines.slice(found.index + 1),
    labels: checkWidth(found.labels, head.line),
    delimiter: found.delimiter,
  };
}

/** `Name:<tab>CW-053`, or several pairs in one line, as in the older exports. */
function factsOf(line: string, delimiter: Delimiter): readonly FileFact[] {
  const cells = splitRow(line, delimiter).map((cell) => cell.trim());
  return cells.flatMap((cell, index) => {
    const value = cells[index + 1] ?? '';
    return index % 2 === 0 && cell !== '' && value !== '' ? [{ name: cell.replace(/\s*:$/, ''), value }] : [];
  });
}

function guessedUnits(plans: readonly ColumnPlan[]): readonly FileWarning[] {
  const guessed = plans.filter(({ label, unit }) => unit !== null && GUESSED_UNIT.test(plainName(label)));
  if (guessed.length === 0) return [];
  const told = guessed.map(({ label, unit }) => `"${label}" (${unit})`).join(', ');
  const message = `no unit in the head: those that the program writes by default were taken: ${told}`;
  return [fileWarning('UNIT_NOT_PRINTED', message)];
}
