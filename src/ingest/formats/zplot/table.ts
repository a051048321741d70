import type { FileWarning } from '../../../domain/curve.ts';
import { checkWidth } from '../../files/checkWidth.ts';
import { type KnownColumn, planColumns } from '../../files/columnPlans.ts';
import { decimalMark } from '../../files/decimalMark.ts';
import { delimiterOf } from '../../files/delimiterOf.ts';
import { FileError } from '../../files/fileError.ts';
import { firstRowTexts } from '../../files/firstRows.ts';
import { rowCountWarnings } from '../../files/rowCount.ts';
import { splitRow } from '../../files/splitRow.ts';
import { type ReadTable, readTextTable } from '../../files/textTable.ts';

/** The columns in their order, as ZPlot names them: (a) and (b) are those of Z = a + jb, b with its physical sign. */
const LABELS: readonly string[] = ['Freq(Hz)', 'Ampl', 'Bias', 'Time(Sec)', "Z'(a)", "Z''(b)", 'GD', 'Err', 'Range'];

const KNOWN: readonly KnownColumn[] = [
  { quantity: 'FREQUENCY', names: ['Freq'], unit: 'Hz' },
  { quantity: 'TEST_TIME', names: ['Time'], unit: 's' },
  { quantity: 'REAL_IMPEDANCE', names: ["Z'(a)", "Z'"], unit: 'ohm' },
  { quantity: 'IMAGINARY_IMPEDANCE', names: ["Z''(b)", "Z''", 'Z"(b)'], unit: 'ohm' },
];

/** The amplitude is a voltage where the voltage is controlled, and nothing that the file names elsewhere. */
const AMPLITUDE: KnownColumn = { quantity: 'AMPLITUDE', names: ['Ampl'], unit: 'V' };

export type ZplotPlan = {
  readonly start: { readonly offset: number; readonly line: number };
  /** The line with the names of the columns; null where there is none. */
  readonly head: string | null;
  readonly controlsVoltage: boolean;
  /** How many rows the head tells of, and in which line. */
  readonly told: { readonly count: number; readonly line: number } | null;
  readonly progress?: ((share: number) => void) | undefined;
};

/** Reads the rows of a ZPlot file. @throws {FileError} if commas are decimal marks and delimiters at once */
export function readZplotTable(text: string, { start, head, controlsVoltage, told, progress }: ZplotPlan): ReadTable {
  const labels = checkWidth(labelsOf(head), start.line - 1);
  const { plans, warnings } = planColumns(labels, controlsVoltage ? [...KNOWN, AMPLITUDE] : KNOWN);
  const texts = firstRowTexts(text, start.offset);
  const delimiter = delimiterOf(texts[0] ?? '');
  const rows = texts.map((row) => splitRow(row, delimiter));
  const width = rows[0]?.length ?? 0;
  if (delimiter === ',' && width > labels.length) {
    const message = `${width} cells where the head has ${labels.length}: commas stand between and within numbers; export with decimal points`;
    throw new FileError('AMBIGUOUS_COMMAS', message, { line: start.line });
  }
  const { mark: decimal, warnings: ofMark } = decimalMark(rows, delimiter);
  const table = readTextTable(text, { columns: plans, delimiter, decimal, start, ...(progress && { progress }) });
  const ofCount: readonly FileWarning[] =
    told === null ? [] : rowCountWarnings(told.count, table.lines.length, told.line);
  return {
    ...table,
    warnings: [...warnings, ...ofMark, ...table.warnings, ...ofCount],
  };
}

/** Tabs or two blanks stand between the names; `Freq (Hz)` has one blank within. */
function labelsOf(head: string | null): readonly string[] {
  const labels = (head ?? '')
    .replaceAll(/^"|"$/g, '')
    .trim()
    .split(/\t| {2,}/);
  return labels.length < 3 ? LABELS : labels.map((label) => label.trim());
}
