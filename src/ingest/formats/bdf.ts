import { checkWidth } from '../files/checkWidth.ts';
import { plainName } from '../files/columnPlans.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { firstRows } from '../files/firstRows.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { splitLabel } from '../files/splitLabel.ts';
import { splitRow } from '../files/splitRow.ts';
import { readTextTable } from '../files/textTable.ts';
import { planHead, terms } from './bdf/columns.ts';

const required = terms.filter(({ code }) => ['TEST_TIME', 'VOLTAGE', 'CURRENT'].includes(code));

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
 * three that BDF requires may be named otherwise: that column alone is open then.
 */
function recognises({ lines: [head = ''] }: Sniff): number {
  const cells = splitRow(head, delimiterOf(head)).map((cell) => cell.trim());
  const count = (test: (cell: string, term: (typeof terms)[number]) => boolean) =>
    required.filter((term) => cells.some((cell) => test(cell, term))).length;
  const named = count((cell, { name }) => cell === name);
  if (named >= 2) return named === 3 ? 1 : 0.95;
  const isLabel = (cell: string, label: string) =>
    / \/ /.test(cell) && plainName(splitLabel(cell).name) === plainName(splitLabel(label).name);
  const labelled = count((cell, { label }) => isLabel(cell, label));
  return labelled >= 2 ? (labelled === 3 ? 0.9 : 0.6) : 0;
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const end = text.indexOf('\n');
  const head = text.slice(0, end === -1 ? text.length : end).replace(/\r$/, '');
  const start = { offset: (end === -1 ? text.length : end) + 1, line: 2 };
  // spreadsheets that write decimal commas keep the cells apart by semicolons or tabs
  const delimiter = delimiterOf(head);
  const decimal = decimalMark(firstRows(text, start.offset, delimiter), delimiter);
  const { plans, warnings: ofHead } = planHead(checkWidth(splitRow(head, delimiter), 1));
  const plan = { columns: plans, delimiter, decimal: decimal.mark, start };
  const table = readTextTable(text, { ...plan, ...(progress && { progress }) });
  return {
    facts: [],
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
