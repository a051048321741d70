import type { FileFact } from '../../domain/curve.ts';
import { checkCurveCount } from '../files/checkCurveCount.ts';
import { MOST_NUMBERS } from '../files/checkNumbers.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { decimalMark } from '../files/decimalMark.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { firstRows } from '../files/firstRows.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../files/reading.ts';
import { rowCountWarnings } from '../files/rowCount.ts';
import { rowCount } from '../files/rowsOf.ts';
import { readTextTable } from '../files/textTable.ts';
import { type GamryTable, gamryBlocks } from './gamry/blocks.ts';
import { planGamry } from './gamry/columns.ts';

/** What the tag of a file tells of its tables of the name CURVE. */
const TECHNIQUES: Readonly<Record<string, string>> = { CV: 'CV' };

export const gamry: FileFormat = {
  code: 'GAMRY_DTA',
  name: 'Gamry (.DTA)',
  description:
    'Tagged text of Gamry Framework: every TABLE is a curve, such as ZCURVE with the impedance (Zimag has its physical sign) and OCVCURVE with the time before it.',
  source: 'Gamry, Electrochemical Energy data files, https://help.gamry.com; a file of Framework 7.05',
  recognises: ({ lines: [first = '', second = ''] }) =>
    /^\W{0,4}EXPLAIN\s*$/.test(first) && second.startsWith('TAG\t') ? 1 : 0,
  read,
};

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const { facts, tables } = gamryBlocks(text);
  if (tables.length === 0) {
    throw new FileError('NO_TABLE', 'has no table: "ZCURVE<tab>TABLE" or "CURVE<tab>TABLE" would begin one');
  }
  checkCurveCount(tables.length, 'tables');
  let room = MOST_NUMBERS;
  const curves = tables.map((table) => {
    const curve = curveOf(text, { table, facts, progress, room });
    room -= rowCount(curve) * table.labels.length;
    return curve;
  });
  return { facts, warnings, curves };
}

type Context = {
  readonly table: GamryTable;
  readonly facts: readonly FileFact[];
  readonly progress: ReadOptions['progress'];
  readonly room: number;
};

function curveOf(text: string, { table, facts, progress, room }: Context): ReadCurve {
  const { name, end, start, told, line } = table;
  checkWidth(table.labels, line + 1);
  const { plans, warnings, potentialReference } = planGamry(table);
  const rows = text.slice(start.offset, end);
  const { mark: decimal, warnings: ofMark } = decimalMark(firstRows(rows, 0, '\t'), '\t');
  const read = readTextTable(text, {
    columns: plans,
    delimiter: '\t',
    decimal,
    start,
    end,
    room,
    ...(progress && { progress }),
  });
  const tag = facts.find((fact) => fact.name === 'TAG')?.value ?? '';
  return {
    name,
    technique: name.startsWith('ZCURVE') ? 'EIS' : name.startsWith('CURVE') ? (TECHNIQUES[tag] ?? null) : null,
    potentialReference,
    facts: [],
    // rows begin with a tab, so that the first cell is blank
    columns: read.columns.slice(1),
    lines: read.lines,
    warnings: [
      ...warnings,
      ...ofMark,
      ...read.warnings,
      ...(told === null ? [] : rowCountWarnings(told, read.lines.length, line)),
    ],
  };
}
