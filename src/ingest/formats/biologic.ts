import { checkWidth } from '../files/checkWidth.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { firstRows } from '../files/firstRows.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import { rowCountWarnings } from '../files/rowCount.ts';
import type { Sniff } from '../files/sniff.ts';
import { readTextTable } from '../files/textTable.ts';
import { columnLabels, isColumnHead, planEcLab } from './biologic/columns.ts';
import { readHead } from './biologic/head.ts';
import { techniqueOf } from './biologic/technique.ts';
import { TITLE } from './biologic/title.ts';

export const biologic: FileFormat = {
  code: 'BIOLOGIC_ASCII',
  name: 'BioLogic EC-Lab and BT-Lab (text)',
  description:
    'Text export (.mpt, .txt) of one technique, with the head of the program or the names of the columns alone; -Im(Z) is kept as the imaginary part with its physical sign.',
  source: 'Files of EC-Lab 11 and BT-Lab 1.75; EC-Lab software user manual, 10.38',
  recognises,
  read,
};

/** The title is a signature; names of columns without it need one that only these programs print. */
function recognises({ lines: [first = ''] }: Sniff): number {
  if (TITLE.test(first)) return 1;
  const isTheirs = /(?:^|\t)(?:<?E(?:we|ce|cell)>?\/V|<I>\/mA|-Im\(Z\)\/Ohm|\(Q-Qo\)\/(?:mA\.h|C))(?:\t|$)/.test(first);
  return isTheirs && isColumnHead(first) ? 0.9 : 0;
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const head = readHead(text);
  const start = { offset: head.columns.next, line: head.columns.line + 1 };
  const rows = firstRows(text, start.offset, '\t');
  const { mark: decimal, warnings: ofMark } = decimalMark(rows, '\t');
  const labels = checkWidth(columnLabels(head.columns.text), head.columns.line);
  const planned = planEcLab(labels, { decimal, row: rows[0] ?? [] });
  const columns = planned.plans;
  const table = readTextTable(text, { columns, delimiter: '\t', decimal, start, ...(progress && { progress }) });
  const isImpedance = ['FREQUENCY', 'REAL_IMPEDANCE'].every((code) =>
    columns.some(({ quantity }) => quantity === code),
  );
  const { rows: told } = head;
  // a file may go on below the last loop that its head knows
  const isCut = told !== null && table.lines.length < told.count;
  return {
    facts: head.facts,
    warnings: [...warnings, ...head.warnings],
    curves: [
      {
        name: null,
        technique: head.technique === null ? (isImpedance ? 'EIS' : null) : techniqueOf(head.technique),
        potentialReference: head.potentialReference,
        facts: [],
        columns: table.columns,
        lines: table.lines,
        warnings: [
          ...planned.warnings,
          ...ofMark,
          ...table.warnings,
          ...(isCut ? rowCountWarnings(told.count, table.lines.length, told.line) : []),
        ],
      },
    ],
  };
}
