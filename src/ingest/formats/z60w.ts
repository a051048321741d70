import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import { type TextLine, textLines } from '../files/textLines.ts';
import { readZplotTable } from './zplot/table.ts';

export const z60w: FileFormat = {
  code: 'Z60W',
  name: 'Z60W (Autolab)',
  description: 'Impedance in the older format of ZView, to which Autolab exports: quoted comments and nine columns.',
  source: 'A file of Autolab, "Z60W Data File: Version 1.1"',
  recognises: ({ lines: [first = ''] }) => (/^\W{0,4}Z60W Data File/i.test(first) ? 1 : 0),
  read,
};

/** The head has eleven lines; with longer comments it may have a few more. */
const MOST_HEAD_LINES = 100;

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const { above, head } = headOf(text);
  const count = above.at(-1);
  const isCount = count !== undefined && /^\s*\d{1,9}\s*$/.test(count.text);
  const {
    columns,
    lines,
    warnings: ofTable,
  } = readZplotTable(text, {
    start: { offset: head.next, line: head.line + 1 },
    head: head.text.trim(),
    // the file does not tell what is controlled
    controlsVoltage: false,
    told: isCount ? { count: Number(count.text), line: count.line } : null,
    progress,
  });
  const facts = above.flatMap(({ text: line }, index) => {
    const value = line.trim().replaceAll(/^"|"$/g, '').trim();
    if (value === '') return [];
    if (isCount && index === above.length - 1) return [{ name: 'Data Points', value }];
    return [{ name: /^[\d,.;\s-]+$/.test(value) ? 'Settings' : 'Comment', value }];
  });
  const curve = { name: null, technique: 'EIS', potentialReference: null, facts: [], columns, lines };
  return { facts, warnings, curves: [{ ...curve, warnings: ofTable }] };
}

function headOf(text: string): { readonly above: readonly TextLine[]; readonly head: TextLine } {
  const above: TextLine[] = [];
  for (const line of textLines(text)) {
    if (/^\W*Freq\b/i.test(line.text) && line.text.includes("Z'")) return { above, head: line };
    above.push(line);
    if (above.length > MOST_HEAD_LINES) break;
  }
  throw new FileError(
    'NO_COLUMN_HEAD',
    `no line names the columns, as "Freq (Hz)  Ampl  Bias ... Z'(a)  Z''(b)" would`,
  );
}
