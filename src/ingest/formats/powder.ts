import type { FileWarning } from '../../domain/curve.ts';
import { type KnownColumn, planColumns } from '../files/columnPlans.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstLines } from '../files/firstLines.ts';
import { type RowShape, rowShape } from '../files/numberRows.ts';
import { numberOf } from '../files/numberText.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import { splitRow } from '../files/splitRow.ts';
import { readTextTable } from '../files/textTable.ts';
import {
  commentFacts,
  isCommentLine,
  isNamed,
  type PowderHead,
  powderHead,
  THETA_NAMES,
  TWO_THETA_NAMES,
} from './powder/head.ts';
import { recognisesPowder, rowsBelow } from './powder/recognises.ts';

export const powder: FileFormat = {
  code: 'POWDER_PATTERN',
  name: 'powder pattern (.xy, .xye)',
  description: '2-theta, intensity and maybe its standard deviation in columns, below comments or column heads.',
  source: 'files of 11-BM at the APS and of laboratory instruments; the XYDATA files of FullProf',
  recognises: recognisesPowder,
  read,
};

const COLUMNS: readonly KnownColumn[] = [
  { quantity: 'TWO_THETA', names: [...TWO_THETA_NAMES, ...THETA_NAMES], unit: 'deg' },
  {
    quantity: 'INTENSITY',
    names: ['intensity', 'int', 'i', 'iobs', 'yobs', 'y', 'counts', 'intensity (counts)', 'intensity (a.u.)'],
    unit: '1',
  },
  { quantity: 'COUNT_RATE', names: ['cps', 'intensity (cps)'], unit: 'cps' },
  { quantity: 'INTENSITY_ERROR', names: ['sigma', 'esd', 'error', 'err', 'e', 'sig', 'std', 'uncertainty'], unit: '1' },
];

/** Of files without heads, and of those whose comments name none. */
const BARE = ['2-theta', 'intensity', 'standard deviation'];

/** Lines among which the first row must be. */
const LONGEST_HEAD = 2000;

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const told = firstLines(text, LONGEST_HEAD);
  const lines = told.map(({ text: content }) => content);
  const head = powderHead(lines);
  const shape = head.firstRow === -1 ? undefined : rowShape(rowsBelow(lines, head));
  if (shape === undefined) {
    throw new FileError('NO_ROWS', 'has no rows of two or more numbers, as a powder pattern has: 2-theta, intensity');
  }
  checkFactors(head, lines);
  const labels = labelsOf(head, shape);
  const { plans, warnings: ofHead } = planColumns(labels, [
    ...COLUMNS,
    { quantity: 'INTENSITY_ERROR', names: [BARE[2] ?? ''], unit: '1' },
  ]);
  const start = { offset: told[head.firstRow - 1]?.next ?? 0, line: head.firstRow + 1 };
  const { columns, ...table } = readTextTable(text, {
    columns: plans,
    ...shape,
    start,
    skip: isCommentLine,
    ...(progress && { progress }),
  });
  return {
    facts: commentFacts(head.comments),
    warnings,
    curves: [
      {
        name: null,
        technique: 'XRD',
        potentialReference: null,
        facts: [],
        columns,
        lines: table.lines,
        warnings: [...ofHead, ...doubtful(labels, columns[0]?.values), ...table.warnings],
      },
    ],
  };
}

/** The heads of the file, if they are as many as the numbers of a row; further columns are kept without a name. */
function labelsOf({ labels }: PowderHead, { width }: RowShape): readonly string[] {
  const known = labels?.length === width ? labels : BARE;
  return Array.from({ length: width }, (_, index) => known[index] ?? `column ${index + 1}`);
}

/** `theta` heads columns of 2-theta in many files: no instrument that writes .xy gives theta alone. */
function doubtful(labels: readonly string[], angles: Float64Array = new Float64Array(0)): readonly FileWarning[] {
  const label = labels.find((each) => isNamed(each, THETA_NAMES));
  if (label === undefined) return [];
  const last = angles.at(-1);
  const message = `the head says "${label}", but files of this kind hold 2-theta (here ${angles[0]} to ${last}${(last ?? 0) > 90 ? ', and theta ends at 90' : ''}): it was read as 2-theta`;
  return [fileWarning('AXIS_NAME_DOUBTFUL', message, { column: label })];
}

/** XYDATA files of FullProf may ask for factors: `INTER fx fy n`. @throws {FileError} if they are not 1 */
function checkFactors({ comments }: PowderHead, lines: readonly string[]): void {
  const asking = comments.find((each) => /^inter\b/i.test(each));
  if (asking === undefined) return;
  const factors = splitRow(asking, 'blanks')
    .slice(1, 3)
    .map((cell) => numberOf(cell));
  if (factors.every((factor) => factor === 1 || factor === 0)) return;
  throw new FileError(
    'FACTORS',
    `"${asking}" asks for factors of the columns, which are not applied: export without them`,
    { line: lines.findIndex((each) => each.includes(asking)) + 1 },
  );
}
