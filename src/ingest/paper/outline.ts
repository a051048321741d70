import { type Block, blocksOf } from './outline/blocks.ts';
import { isAboveTitle, isAuthors } from './outline/landmarks.ts';
import { NOWHERE, passagesOf } from './outline/passages.ts';
import { sentencesOf, titleSentences } from './outline/sentences.ts';
import type { PaperSentence } from './outline/types.ts';

export type { LineStart, PaperPart, PaperSentence } from './outline/types.ts';

/**
 * The sentences of a paper's plain text in reading order, each with its place.
 *
 * 1. Blank lines and form feeds part the text into blocks. Lines above the title with a journal's name, its volume or a
 *    DOI are page furniture, as under 6. The first block is the title; its first line with author
 *    marks ("Roe,*a,b", "Doe1,2"), or of names alone, starts a second sentence, the authors; also in a block of its own.
 * 2. A known heading or a numbered one ("3.1 Structure") alone on a line opens a section, named as printed, where a block
 *    or a sentence ends before it. Before the first heading all is ABSTRACT; Conclusion(s) and Summary open a CONCLUSION.
 * 3. "Figure 1:", "Figure 1.", "Fig. 1", "Scheme 1", "Table 1:" open a CAPTION, which interrupts no paragraph. What
 *    follows the caption of a table in lines of cells is a TABLE, one sentence a row, rows of heads included.
 * 4. Inside a block a paragraph or caption ends where a line ends a sentence, is shorter than 0.8 of the block's widest
 *    line, and the next line starts with a capital.
 * 5. A paragraph that does not end a sentence is continued by the next block that is neither caption nor heading.
 * 6. Page numbers and running heads belong to no paragraph (TEXT with paragraph null, one sentence each). A bare integer is a page number
 *    only next to a form feed or in mid-paragraph; elsewhere it could be a table's cell.
 * 7. Lines are joined by one space, or by none behind a hyphen or en dash that follows a letter or digit.
 * 8. A sentence ends at . ! or ? (with closing brackets and glued citation marks) before white space and a capital,
 *    Greek letter, opening bracket or quote; not behind a known abbreviation, nor in a caption's "Figure 1.".
 */
export function outlinePaper(text: string): readonly PaperSentence[] {
  const { furniture, rest } = withoutFurniture(blocksOf(text));
  const [title, ...blocks] = rest;
  if (!title) return [];
  const body = blocks.findIndex(({ lines }) => !isAuthors(lines[0]));
  const authors = blocks.splice(0, body < 0 ? blocks.length : body);
  return [...furniture, ...titleSentences([title, ...authors]), ...passagesOf(blocks).flatMap(sentencesOf)];
}

/** The blocks from the title on, and what a journal prints above it, line by line; a text of nothing else has a title. */
function withoutFurniture(blocks: readonly Block[]): {
  readonly furniture: readonly PaperSentence[];
  readonly rest: readonly Block[];
} {
  const lines = blocks.flatMap((block) => block.lines);
  const count = Math.max(
    0,
    lines.findIndex((line) => !isAboveTitle(line)),
  );
  const above = new Set(lines.slice(0, count));
  const place = { ...NOWHERE, part: 'TEXT' } as const;
  return {
    furniture: [...above].flatMap((line) => sentencesOf({ place, lines: [line] })),
    rest: blocks
      .map((block) => ({ ...block, lines: block.lines.filter((line) => !above.has(line)) }))
      .filter((block) => block.lines.length > 0),
  };
}

/** One line a sentence: `TEXT "Methods" p2 s3 | L120 | text`, `CAPTION fig 2 s1 | L40 | text`. */
export function printOutline(sentences: readonly PaperSentence[]): string {
  return sentences.map((each) => `${placeName(each)} | L${each.line} | ${each.text}`).join('\n');
}

function placeName({ part, section, paragraph, figure, table, row, sentence }: PaperSentence): string {
  const words = [
    part,
    figure !== null ? `fig ${figure}` : table !== null ? `table ${table}` : section !== null ? `"${section}"` : null,
    paragraph !== null ? `p${paragraph}` : null,
    row !== null ? `row ${row}` : `s${sentence}`,
  ];
  return words.filter((word) => word !== null).join(' ');
}
