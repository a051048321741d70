import type { Block } from './blocks.ts';
import { captionOf, headingOf, isFurniture } from './landmarks.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './stops.ts';
import type { PaperPart, Place } from './types.ts';

/** A paragraph, a caption or a piece of page furniture. */
export interface Passage {
  readonly place: Place;
  readonly lines: readonly Line[];
}

/** Of the block's widest line. */
const SHORT_LINE = 0.8;

/** A place with nothing known of it yet. */
export const NOWHERE = { section: null, paragraph: null, figure: null, table: null };

/** The passages of all blocks behind title and authors, in reading order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: { place: Place; lines: Line[] }[] = [];
  let here: { part: PaperPart; section: string | null } = { part: 'ABSTRACT', section: null };
  let paragraph = 0;
  let open: { lines: Line[] } | null = null;

  for (const block of blocks) {
    const opened = headingOf(block.lines[0]);
    if (opened) {
      here = opened;
      paragraph = 0;
      open = null;
    }
    for (const lines of piecesOf(opened ? block.lines.slice(1) : block.lines)) {
      const caption = captionOf(lines[0]);
      if (caption) {
        passages.push({ place: { ...NOWHERE, part: 'CAPTION', ...caption }, lines });
      } else if (isFurniture(lines, block.atPageEdge || open !== null)) {
        passages.push({ place: { ...NOWHERE, part: 'TEXT', section: here.section }, lines });
      } else if (open) {
        open.lines.push(...lines);
        if (endsSentence(lines)) open = null;
      } else {
        paragraph += 1;
        const passage = { place: { ...NOWHERE, ...here, paragraph }, lines };
        passages.push(passage);
        open = endsSentence(lines) ? null : passage;
      }
    }
  }
  return passages;
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
