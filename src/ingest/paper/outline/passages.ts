import type { Block } from './blocks.ts';
import { captionOf, headingOf, isFurniture, loneHeadingOf } from './landmarks.ts';
import type { Line } from './lines.ts';
import { partedBlocks } from './parted.ts';
import { endsSentence } from './stops.ts';
import { captionLineCount, tableRowCount } from './tableRows.ts';
import type { Place } from './types.ts';

/** A paragraph, a caption, a row of a table or a piece of page furniture. */
export interface Passage {
  readonly place: Place;
  readonly lines: readonly Line[];
}

/** Of the block's widest line. */
const SHORT_LINE = 0.8;

/** A place with nothing known of it yet. */
export const NOWHERE = { section: null, paragraph: null, figure: null, table: null, row: null };

type Open = { readonly place: Place; readonly lines: Line[] };

/** What was read so far, and where reading stands. */
type Reading = {
  readonly passages: Open[];
  here: Pick<Place, 'part' | 'section'>;
  paragraph: number;
  /** The paragraph that has not ended its last sentence. */
  open: Open | null;
  /** The table whose caption came last, while nothing but its rows follows. */
  table: { readonly label: string; rows: number } | null;
};

/** The passages of all blocks behind title and authors, in reading order. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const here = { part: 'ABSTRACT', section: null } as const;
  const reading: Reading = { passages: [], here, paragraph: 0, open: null, table: null };
  for (const block of partedBlocks(blocks)) {
    const rest = takeRows(takeCaption(takeHeading(block.lines, reading), reading), reading);
    for (const lines of piecesOf(rest)) takeProse(lines, block.atPageEdge, reading);
  }
  return reading.passages;
}

/** @returns the lines that are left, as the others below do */
function takeHeading(lines: readonly Line[], reading: Reading): readonly Line[] {
  const amidst = reading.open !== null || reading.table !== null;
  const opened = headingOf(lines[0]) ?? (amidst ? null : loneHeadingOf(lines));
  if (!opened) return lines;
  Object.assign(reading, { here: opened, paragraph: 0, open: null, table: null });
  return lines.slice(1);
}

function takeCaption(lines: readonly Line[], reading: Reading): readonly Line[] {
  const caption = captionOf(lines[0]);
  if (!caption) return lines;
  const isTable = 'table' in caption;
  const end = (isTable ? captionLineCount(lines) : undefined) ?? piecesOf(lines)[0]?.length;
  reading.passages.push({ place: { ...NOWHERE, part: 'CAPTION', ...caption }, lines: lines.slice(0, end) });
  reading.table = isTable ? { label: caption.table, rows: 0 } : null;
  return lines.slice(end);
}

function takeRows(lines: readonly Line[], { table, passages }: Reading): readonly Line[] {
  if (!table) return lines;
  const count = tableRowCount(lines);
  for (const line of lines.slice(0, count)) {
    table.rows += 1;
    passages.push({ place: { ...NOWHERE, part: 'TABLE', table: table.label, row: table.rows }, lines: [line] });
  }
  return lines.slice(count);
}

function takeProse(lines: Line[], atPageEdge: boolean, reading: Reading): void {
  const { passages, here, open } = reading;
  if (isFurniture(lines, atPageEdge || open !== null)) {
    passages.push({ place: { ...NOWHERE, part: 'TEXT', section: here.section }, lines });
    return;
  }
  reading.table = null;
  const passage = open ?? { place: { ...NOWHERE, ...here, paragraph: ++reading.paragraph }, lines };
  if (open) open.lines.push(...lines);
  else passages.push(passage);
  reading.open = endsSentence(lines) ? null : passage;
}

/** The lines of a block, parted where a paragraph or caption ends within it. */
function piecesOf(lines: readonly Line[]): Line[][] {
  const short = SHORT_LINE * Math.max(...lines.map((line) => line.text.length));
  const pieces: Line[][] = [];
  for (const line of lines) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    const ended = last && last.text.length < short && endsSentence([last]) && /^\p{Lu}/u.test(line.text);
    if (piece && !ended) piece.push(line);
    else pieces.push([line]);
  }
  return pieces;
}
