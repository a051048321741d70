import type { FileFact } from '../../domain/curve.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import { type TextLine, textLines } from '../files/textLines.ts';
import { readZplotTable } from './zplot/table.ts';

export const zplot: FileFormat = {
  code: 'ZPLOT',
  name: 'ZPlot and ZView (.z)',
  description: 'Impedance as ZPlot writes it: comments, a line "End Comments", and nine columns.',
  source: 'Files of ZPlot 3.2c',
  recognises: ({ lines: [first = ''] }) => (/^\W{0,4}ZPLOT\d* ASCII/i.test(first) ? 1 : 0),
  read,
};

/** A longer head is none. */
const MOST_HEAD_LINES = 10_000;

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const { comments, end } = headOf(text);
  const last = comments.at(-1);
  const head = last !== undefined && /Freq/i.test(last.text) ? last.text : null;
  const facts = comments.filter(({ text: line }) => line !== head).flatMap(({ text: line }) => factsOf(line));
  const table = readZplotTable(text, {
    start: { offset: end.next, line: end.line + 1 },
    head,
    controlsVoltage: facts.some(({ name, value }) => name === 'Experiment Type' && /Control Voltage/i.test(value)),
    told: pointsTold(comments),
    progress,
  });
  const { columns, lines, warnings: ofTable } = table;
  const curve = { name: null, technique: 'EIS', potentialReference: null, facts: [], columns, lines };
  return { facts, warnings, curves: [{ ...curve, warnings: ofTable }] };
}

function headOf(text: string): { readonly comments: readonly TextLine[]; readonly end: TextLine } {
  const comments: TextLine[] = [];
  for (const line of textLines(text)) {
    if (/^\s*End Comments\s*$/i.test(line.text)) return { comments, end: line };
    if (line.text.trim() !== '') comments.push(line);
    if (comments.length > MOST_HEAD_LINES) break;
  }
  throw new FileError('NO_END_OF_HEAD', 'no line "End Comments" ends the head, so no rows are found below it');
}

/** `Potential-AC: 10`; a section begins with `Begin Pstat/Gstat: 1287` and ends with a line that says the same. */
function factsOf(line: string): readonly FileFact[] {
  const trimmed = line.trim();
  if (/^End [^:]*:/.test(trimmed)) return [];
  const colon = trimmed.indexOf(':');
  if (colon === -1) return [{ name: 'Comment', value: trimmed }];
  const value = trimmed.slice(colon + 1).trim();
  return value === '' ? [] : [{ name: trimmed.slice(0, colon).replace(/^Begin /, ''), value }];
}

function pointsTold(comments: readonly TextLine[]): { readonly count: number; readonly line: number } | null {
  for (const { text, line } of comments) {
    const count = /^\s*Data Points:\s*(?<count>\d{1,9})\s*$/.exec(text)?.groups?.count;
    if (count !== undefined) return { count: Number(count), line };
  }
  return null;
}
