import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { type KnownColumn, planColumns } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstLines } from '../files/firstLines.ts';
import { firstRows } from '../files/firstRows.ts';
import { numberOf } from '../files/numberText.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { splitRow } from '../files/splitRow.ts';
import type { TextLine } from '../files/textLines.ts';
import { readTextTable } from '../files/textTable.ts';

/** Lines in which the head of the data is looked for; protocols may be long. */
const FIRST_LINES = 5000;

/** Kinds of steps are numbers whose meaning the file does not tell: they are kept as words. */
const novonixColumns: readonly KnownColumn[] = [
  { quantity: 'DATE_TIME', names: ['Date and Time'], holds: 'WORD' },
  { quantity: 'CYCLE_COUNT', names: ['Cycle Number'] },
  { quantity: 'STEP_TYPE', names: ['Step Type'], holds: 'WORD' },
  { quantity: 'STEP_COUNT', names: ['Step Number'] },
  { quantity: 'TEST_TIME', names: ['Run Time'] },
  { quantity: 'STEP_TIME', names: ['Step Time'] },
  { quantity: 'CURRENT', names: ['Current'] },
  { quantity: 'VOLTAGE', names: ['Potential', 'Voltage'] },
  { quantity: 'NET_CAPACITY', names: ['Capacity'] },
  { quantity: 'NET_ENERGY', names: ['Energy'] },
  { quantity: 'POWER', names: ['Power'] },
  { quantity: 'AMBIENT_TEMPERATURE', names: ['Temperature'] },
  { quantity: 'TEMPERATURE_T1', names: ['Circuit Temperature'] },
];

export const novonix: FileFormat = {
  code: 'NOVONIX',
  name: 'Novonix UHPC (CSV)',
  description: 'CSV of Novonix testers with the sections [Summary], [Protocol] and [Data].',
  source: 'A file of ImperialCollegeLondon/PyProBE',
  recognises,
  read,
};

function recognises({ lines, text }: Sniff): number {
  const first = lines.find((line) => line.trim() !== '')?.trim();
  const isSummary = first?.startsWith('[Summary]') === true;
  if (isSummary && /novonix/i.test(lines.slice(0, 20).join('\n'))) return 1;
  return isSummary && text.includes('\n[Data]') ? 0.8 : 0;
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const lines = firstLines(text, FIRST_LINES);
  const data = lines.findIndex(({ text: content }) => content.startsWith('[Data]'));
  const head = lines[data + 1];
  if (data === -1 || head === undefined) {
    throw new FileError(
      'NO_DATA',
      'is no file of a Novonix tester: a line [Data] with the names of the columns below is missing',
    );
  }
  // programs that write decimal commas keep the cells apart by semicolons or tabs
  const delimiter = delimiterOf(head.text);
  const decimal = decimalMark(firstRows(text, head.next, delimiter), delimiter);
  const labels = checkWidth(splitRow(head.text, delimiter), head.line);
  const { plans, warnings: ofHead } = planColumns(labels, novonixColumns);
  const table = readTextTable(text, {
    columns: plans,
    delimiter,
    decimal: decimal.mark,
    start: { offset: head.next, line: head.line + 1 },
    stop: (line) => line.startsWith('[End'),
    ...(progress && { progress }),
  });
  const summary = section(lines.slice(0, data), 'Summary');
  const protocol = section(lines.slice(0, data), 'Protocol').map(({ text: content }) => content);
  const facts = [
    ...summary.flatMap(({ text: content }) => factOf(content)),
    ...(protocol.length === 0 ? [] : [{ name: 'Protocol', value: protocol.join('\n') }]),
  ];
  const curve = {
    name: null,
    technique: null,
    potentialReference: null,
    facts: [],
    columns: table.columns,
    lines: table.lines,
    warnings: [...ofHead, ...decimal.warnings, ...table.warnings],
  };
  return { facts, warnings: [...warnings, ...summary.flatMap(factoryDefault)], curves: [curve] };
}

/** The lines between `[Name]` and `[End Name]`, or the next section where that is missing. */
function section(lines: readonly TextLine[], name: string): readonly TextLine[] {
  const start = lines.findIndex(({ text: content }) => content.startsWith(`[${name}]`));
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ text: content }) => /^\[[A-Z][\w ]*\]/.test(content));
  return end === -1 ? rest : rest.slice(0, end);
}

function factOf(line: string): readonly FileFact[] {
  const [, name, value] = /^([^:]+):(.*)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) {
    return value.trim() === '' ? [] : [{ name: name.trim(), value: value.trim() }];
  }
  return line.trim() === '' ? [] : [{ name: 'Summary', value: line.trim() }];
}

/** A mass of 1 g and an area of 1 cm2 are what the program fills in. */
function factoryDefault({ text: content, line }: TextLine): readonly FileWarning[] {
  const [, name, value = ''] = /^(Mass \(g\)|Area \(cm2\)):(.*)$/.exec(content) ?? [];
  if (name === undefined || numberOf(value) !== 1) return [];
  const message = `line ${line}: "${name}: ${value.trim()}" is what the program fills in when nobody enters one`;
  return [fileWarning('FACTORY_DEFAULT', message)];
}
