import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { type KnownColumn, planColumns } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstRows } from '../files/firstRows.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import { splitRow } from '../files/splitRow.ts';
import { type TextLine, textLines } from '../files/textLines.ts';
import { type ColumnPlan, readTextTable } from '../files/textTable.ts';

const KNOWN: readonly KnownColumn[] = [
  { quantity: 'FREQUENCY', names: ['Freq'], unit: 'Hz' },
  { quantity: 'REAL_IMPEDANCE', names: ["Z'"], unit: 'ohm' },
  { quantity: 'IMAGINARY_IMPEDANCE', names: ['Z"', "Z''"], unit: 'ohm' },
  { quantity: 'ABSOLUTE_IMPEDANCE', names: ['Z'], unit: 'ohm' },
  { quantity: 'PHASE', names: ['Phase'], unit: 'deg' },
  { quantity: 'VOLTAGE', names: ['Potential'], unit: 'V' },
  { quantity: 'CURRENT', names: ['Current'], unit: 'A' },
  { quantity: 'TEST_TIME', names: ['Time'], unit: 's' },
];

const TECHNIQUES: Readonly<Record<string, string>> = { 'A.C. Impedance': 'EIS', 'Cyclic Voltammetry': 'CV' };

/** A longer head is none. */
const MOST_HEAD_LINES = 10_000;

export const chInstruments: FileFormat = {
  code: 'CH_INSTRUMENTS',
  name: 'CH Instruments (text)',
  description:
    'Text export of one technique: date, name of the technique, settings, and a table; Z" has its physical sign.',
  source: 'A file of a CHI660E',
  recognises: ({ lines }) => (lines.slice(0, 12).some((line) => /^Instrument Model:\s*CHI/i.test(line)) ? 1 : 0),
  read,
};

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const { above, head } = headOf(text);
  const delimiter = delimiterOf(head.text);
  const labels = checkWidth(splitRow(head.text, delimiter), head.line).map((label) => label.trim());
  const { plans, warnings: ofHead } = planColumns(labels, KNOWN);
  const start = { offset: head.next, line: head.line + 1 };
  const { mark: decimal, warnings: ofMark } = decimalMark(firstRows(text, start.offset, delimiter), delimiter);
  const table = readTextTable(text, { columns: plans, delimiter, decimal, start, ...(progress && { progress }) });
  const facts = factsOf(above);
  return {
    facts,
    warnings,
    curves: [
      {
        name: null,
        technique: TECHNIQUES[facts.find(({ name }) => name === 'Technique')?.value ?? ''] ?? null,
        potentialReference: null,
        facts: [],
        columns: table.columns,
        lines: table.lines,
        warnings: [...ofHead, ...ofMark, ...table.warnings, ...signWarnings(plans)],
      },
    ],
  };
}

/** `Freq/Hz, Z'/ohm, ...`: every cell has a name and a unit. */
function headOf(text: string): { readonly above: readonly TextLine[]; readonly head: TextLine } {
  const above: TextLine[] = [];
  for (const line of textLines(text)) {
    const cells = splitRow(line.text, delimiterOf(line.text));
    if (cells.length > 1 && cells.every((cell) => /^[^/:=]+\/[^/:=]+$/.test(cell))) return { above, head: line };
    if (line.text.trim() !== '') above.push(line);
    if (above.length > MOST_HEAD_LINES) break;
  }
  throw new FileError('NO_COLUMN_HEAD', 'no line names the columns, as "Potential/V, Current/A" would');
}

/** The date and the technique stand alone in the first two lines; the rest is `name: value` or `name = value`. */
function factsOf(above: readonly TextLine[]): readonly FileFact[] {
  return above.flatMap(({ text, line }): readonly FileFact[] => {
    const trimmed = text.trim();
    if (line <= 2) return [{ name: line === 1 ? 'Date' : 'Technique', value: trimmed }];
    const at = trimmed.search(/[:=]/);
    if (at === -1) return [{ name: 'Setting', value: trimmed }];
    const value = trimmed.slice(at + 1).trim();
    return value === '' ? [] : [{ name: trimmed.slice(0, at).trim(), value }];
  });
}

function signWarnings(plans: readonly ColumnPlan[]): readonly FileWarning[] {
  const current = plans.find(({ quantity }) => quantity === 'CURRENT');
  if (current === undefined) return [];
  const message = `"${current.label}": the program counts cathodic or anodic currents positive by a setting that the file does not tell`;
  return [fileWarning('CURRENT_SIGN_UNKNOWN', message, { column: current.label })];
}
