import type { FileFact } from '../../domain/curve.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { clockColumns } from '../files/clockColumns.ts';
import { type KnownColumn, plainName, planColumns } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { FileError } from '../files/fileError.ts';
import { firstLines } from '../files/firstLines.ts';
import { clockSeconds } from '../files/numberText.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { splitRow } from '../files/splitRow.ts';
import { readTextTable } from '../files/textTable.ts';

/** Lines in which the head and the rows that tell the decimal mark are looked for. */
const FIRST_LINES = 300;

/** Signs of a line by which its cells are judged. */
const LONGEST_LOOK = 20_000;

const CLOCK = '[h:min:s]';

/**
 * Names of the test system. Counters whose name ends with `-0` are not described anywhere, and stay OTHER.
 *
 * R-AC is the jump of the voltage over that of the current at the first point of a step, so no impedance at a frequency.
 */
const basytecColumns: readonly KnownColumn[] = [
  { quantity: 'TEST_TIME', names: ['Time'] },
  { quantity: 'TEST_TIME', names: [`Time${CLOCK}`], unit: 's', parse: clockSeconds },
  { quantity: 'STEP_TIME', names: ['t-Step'] },
  { quantity: 'STEP_TIME', names: [`t-Step${CLOCK}`], unit: 's', parse: clockSeconds },
  { quantity: 'RECORD_INDEX', names: ['DataSet'] },
  { quantity: 'DATE_TIME', names: ['DateTime', 'Date/Time', 'Date'], holds: 'WORD' },
  { quantity: 'STEP_ID', names: ['Line'] },
  { quantity: 'STEP_TYPE', names: ['Command'], holds: 'WORD' },
  { quantity: 'VOLTAGE', names: ['U'] },
  { quantity: 'CURRENT', names: ['I'] },
  { quantity: 'POWER', names: ['P'] },
  ...(['Ah', 'Wh'] as const).flatMap(countersOf),
  // degree signs that were lost before the file was saved can have been nothing else
  ...[1, 2, 3, 4, 5].map((channel) => ({
    quantity: `TEMPERATURE_T${channel}`,
    names: [`T${channel}`, `T${channel}[\uFFFDC]`],
    unit: 'degC',
  })),
  { quantity: 'INTERNAL_RESISTANCE', names: ['R-AC'], unit: 'ohm' },
  { quantity: 'DC_INTERNAL_RESISTANCE', names: ['R-DC'], unit: 'ohm' },
  { quantity: 'CYCLE_COUNT', names: ['Cyc-Count'] },
  { quantity: 'STATE', names: ['State'], holds: 'WORD' },
];

function countersOf(unit: 'Ah' | 'Wh'): readonly KnownColumn[] {
  const noun = unit === 'Ah' ? 'CAPACITY' : 'ENERGY';
  return [
    { quantity: `NET_${noun}`, names: [unit], unit },
    { quantity: `STEP_NET_${noun}`, names: [`${unit}-Step`], unit },
    { quantity: `CYCLE_CHARGING_${noun}`, names: [`${unit}-Cyc-Charge`], unit },
    { quantity: `CYCLE_DISCHARGING_${noun}`, names: [`${unit}-Cyc-Discharge`], unit },
  ];
}

export const basytec: FileFormat = {
  code: 'BASYTEC',
  name: 'Basytec text',
  description: 'Text of Basytec testers: lines that begin with ~ are the head, and the last of them names the columns.',
  source: 'A file of ImperialCollegeLondon/PyProBE',
  recognises,
  read,
};

function recognises({ lines: [first = '', ...rest] }: Sniff): number {
  if (/^~\s*Resultfile from Basytec/i.test(first)) return 1;
  const head = [first, ...rest].findLast((line) => line.startsWith('~')) ?? '';
  return first.startsWith('~') && /\bU\[m?V\]/.test(head) && /\bI\[[mu]?A\]/.test(head) ? 0.9 : 0;
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const lines = firstLines(text, FIRST_LINES);
  const count = lines.findIndex(({ text: content }) => !content.startsWith('~'));
  const before = lines.slice(0, count === -1 ? lines.length : count);
  const head = before.at(-1);
  if (head === undefined || !/[[\t;]/.test(head.text)) {
    const wanted = 'lines that begin with ~, of which the last names the columns: ~Time[s] ... U[V] I[A] ...';
    throw new FileError('NO_HEAD', `is no text of Basytec, which begins with ${wanted}`);
  }
  const delimiter = delimiterOf(head.text);
  const rows = lines
    .slice(before.length)
    .map(({ text: content }) => splitRow(content.slice(0, LONGEST_LOOK), delimiter));
  const printed = splitRow(head.text.slice(1), delimiter).map((label) => label.trim());
  const labels = checkWidth(datesInTwo(printed, rows[0] ?? []), head.line);
  const { plans, warnings: ofHead } = planColumns(labels, basytecColumns);
  const { mark, warnings: ofMark } = decimalMark(rows, delimiter);
  const table = readTextTable(text, {
    columns: clockColumns(plans, rows[0] ?? []),
    delimiter,
    decimal: mark,
    start: { offset: head.next, line: head.line + 1 },
    skip: (line) => line.startsWith('~'),
    ...(progress && { progress }),
  });
  const curve = {
    name: null,
    technique: null,
    potentialReference: null,
    facts: [],
    columns: table.columns,
    lines: table.lines,
    warnings: [...ofHead, ...ofMark, ...table.warnings],
  };
  return { facts: before.slice(0, -1).flatMap(({ text: content }) => factOf(content)), warnings, curves: [curve] };
}

/** Between blanks a date takes two cells, the day and the clock, under one head. */
function datesInTwo(labels: readonly string[], firstRow: readonly string[]): readonly string[] {
  const date = labels.findIndex((label) => plainName(label) === 'datetime');
  if (date === -1 || firstRow.length !== labels.length + 1) return labels;
  return labels.toSpliced(date + 1, 0, `${labels[date]}, clock`);
}

function factOf(line: string): readonly FileFact[] {
  const content = line.slice(1).trim();
  const [, name, value] = /^([^:]+):\s*(.*)$/.exec(content) ?? [];
  if (name !== undefined && value !== undefined) return value === '' ? [] : [{ name: name.trim(), value }];
  return content === '' ? [] : [{ name: 'Head', value: content }];
}
