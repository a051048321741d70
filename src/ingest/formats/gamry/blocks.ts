import type { FileFact } from '../../../domain/curve.ts';
import { type TextLine, textLines } from '../../files/textLines.ts';

export type GamryTable = {
  readonly name: string;
  /** How many rows the head tells of; null where it tells none, as for ZCURVE. */
  readonly told: number | null;
  /** The line that begins it. */
  readonly line: number;
  readonly labels: readonly string[];
  /** What stands below the labels; empty where rows follow at once. */
  readonly units: readonly string[];
  /** Where its rows begin, and where they end. */
  readonly start: { readonly offset: number; readonly line: number };
  readonly end: number;
};

/** The tags of a file as facts, and its tables, whose lines begin with a tab. */
export function gamryBlocks(text: string): {
  readonly facts: readonly FileFact[];
  readonly tables: readonly GamryTable[];
} {
  const facts: FileFact[] = [];
  const tables: GamryTable[] = [];
  let open: { readonly head: TextLine; readonly lines: TextLine[] } | undefined;
  let end = 0;
  const close = () => {
    if (open !== undefined) tables.push(...tableOf(open.head, open.lines, end));
    open = undefined;
  };
  for (const line of textLines(text)) {
    const isIndented = line.text.startsWith('\t');
    if (!isIndented && line.text.trim() !== '') close();
    // the labels, the units and the first row tell all that is asked here
    if (open !== undefined && isIndented && open.lines.length < 3) open.lines.push(line);
    if (open === undefined && /^\S+\tTABLE(?:\t|\s*$)/.test(line.text)) open = { head: line, lines: [] };
    else if (open === undefined) facts.push(...factsOf(line.text));
    end = line.next;
  }
  close();
  return { facts, tables };
}

/** Labels and units may be all that is left of a cut file; a table without labels is none. */
function tableOf(head: TextLine, [labels, second, third]: readonly TextLine[], end: number): readonly GamryTable[] {
  if (labels === undefined) return [];
  const [name = '', , count = ''] = head.text.split('\t');
  const hasUnits = second !== undefined && !/^\t\s*[+-]?\d/.test(second.text);
  const first = hasUnits ? third : second;
  return [
    {
      name: name.trim(),
      told: /^\d{1,9}\s*$/.test(count) ? Number(count) : null,
      line: head.line,
      labels: labels.text.trimEnd().split('\t'),
      units: hasUnits ? second.text.split('\t') : [],
      start: first === undefined ? { offset: end, line: head.line } : { offset: first.offset, line: first.line },
      end,
    },
  ];
}

/**
 * `VDC<tab>POTEN<tab>-5.0E-002<tab>T<tab>DC &Voltage (V)`: tag, type, values, and what the program calls it, which tells the unit.
 *
 * Lines that begin with a tab are notes.
 */
function factsOf(line: string): readonly FileFact[] {
  const [tag = '', type, ...rest] = line.split('\t');
  if (type === undefined) return [];
  if (tag === '') return line.trim() === '' ? [] : [{ name: 'Notes', value: line.trim() }];
  if (tag === 'TAG') return [{ name: 'TAG', value: type.trim() }];
  if (type === 'NOTES') return [];
  const values = rest.length > 1 ? rest.slice(0, type === 'TWOPARAM' ? 3 : -1) : rest;
  const called = rest.length > 1 ? (rest[values.length] ?? '').replaceAll('&', '').trim() : '';
  const value = values.join(' ').trim();
  return value === '' ? [] : [{ name: called === '' ? tag : called, value }];
}
