import type { Block } from './blocks.ts';
import { captionOf, headingOf } from './landmarks.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './stops.ts';
import { isTableRow } from './tableRows.ts';

/** The blocks, parted where a heading or a caption follows on text without a blank line. */
export function partedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(({ lines, atPageEdge }) => {
    const starts = lines.flatMap((line, index) => (index === 0 || begins(line, lines[index - 1]) ? [index] : []));
    return starts.map((start, index) => ({ lines: lines.slice(start, starts[index + 1]), atPageEdge }));
  });
}

/** In mid-sentence "Figure 2." or "3.1 Structure" at the start of a line is what the sentence speaks of. */
function begins(line: Line, before: Line | undefined): boolean {
  if (!before || !(headingOf(line) || captionOf(line))) return false;
  return endsSentence([before]) || headingOf(before) !== null || isTableRow(before);
}
