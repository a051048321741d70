import type { Line } from './lines.ts';

/** Lines between blank lines or form feeds. */
export interface Block {
  readonly lines: readonly Line[];
  /** Whether a form feed stands at one of its ends. */
  readonly atPageEdge: boolean;
}

/** The blocks of a text, none of them empty. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let afterFeed = false;
  const close = (atFeed: boolean) => {
    if (lines.length > 0) {
      blocks.push({ lines, atPageEdge: afterFeed || atFeed });
      afterFeed = false;
    }
    lines = [];
    afterFeed ||= atFeed;
  };
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replaceAll('\f', '').trim();
    if (line === '' || raw.startsWith('\f')) close(raw.includes('\f'));
    if (line !== '') lines.push({ text: line, number: index + 1 });
    if (line !== '' && raw.endsWith('\f')) close(true);
  }
  close(false);
  return blocks;
}
