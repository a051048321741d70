import { checkWidth } from '../files/checkWidth.ts';
import { plainName } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { firstLines } from '../files/firstLines.ts';
import { firstRows } from '../files/firstRows.ts';
import { lineFact } from '../files/lineFact.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { splitLabel } from '../files/splitLabel.ts';
import { splitRow } from '../files/splitRow.ts';
import { readTextTable } from '../files/textTable.ts';
import { namedOtherwise, planHead, terms } from './bdf/columns.ts';
import { isComment } from './plainTable/layout.ts';

const required = terms.filter(({ code }) => ['TEST_TIME', 'VOLTAGE', 'CURRENT'].includes(code));

/** Lines among which the head must be: blank lines and comments may stand above it. */
const FIRST_LINES = 200;

export const bdf: FileFormat = {
  code: 'BDF',
  name: 'Battery Data Format (CSV)',
  description:
    'Time series of one cell, with the machine names or the preferred labels of the BDF ontology in its head.',
  source: 'https://w3id.org/battery-data-alliance/ontology/battery-data-format, 1.3.0',
  recognises,
  read,
};

/**
 * Machine names are a signature; labels that any table might have are told by the unit that stands behind them. One of the
 * three that BDF requires may be named otherwise: that column alone is open then. Names with other units, such as
 * `voltage_mV`, other programs may have as well: all three must be there.
 */
function recognises({ lines }: Sniff): number {
  const head = lines.find(isHead) ?? '';
  const cells = splitRow(head, delimiterOf(head)).map((cell) => cell.trim());
  const count = (test: (cell: string, term: (typeof terms)[number]) => boolean) =>
    required.filter((term) => cells.some((cell) => test(cell, term))).length;
  const named = count((cell, { name }) => cell === name);
  if (named >= 2) return named === 3 ? 1 : 0.95;
  if (count((cell, { name, code }) => cell === name || namedOtherwise(cell) === code) === 3) return 0.9;
  const isLabel = (cell: string, label: string) =>
    / \/ /.test(cell) && plainName(splitLabel(cell).name) === plainName(splitLabel(label).name);
  const labelled = count((cell, { label }) => isLabel(cell, label));
  return labelled >= 2 ? (labelled === 3 ? 0.9 : 0.6) : 0;
}

function isHead(line: string): boolean {
  return line.trim() !== '' && !isComment(line);
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const lines = firstLines(text, FIRST_LINES);
  const at = Math.max(
    0,
    lines.findIndex((line) => isHead(line.text)),
  );
  const { text: head, next, line } = lines[at] ?? { text: '', next: text.length, line: 1 };
  const start = { offset: next, line: line + 1 };
  // spreadsheets that write decimal commas keep the cells apart by semicolons or tabs
  const delimiter = delimiterOf(head);
  const decimal = decimalMark(firstRows(text, start.offset, delimiter), delimiter);
  const { plans, warnings: ofHead } = planHead(checkWidth(splitRow(head, delimiter), line));
  const plan = { columns: plans, delimiter, decimal: decimal.mark, start };
  const table = readTextTable(text, { ...plan, ...(progress && { progress }) });
  return {
    facts: lines.slice(0, at).flatMap(lineFact),
    warnings,
    curves: [
      {
        name: null,
        technique: null,
        potentialReference: null,
        facts: [],
        columns: table.columns,
        lines: table.lines,
        warnings: [...ofHead, ...decimal.warnings, ...table.warnings],
      },
    ],
  };
}
