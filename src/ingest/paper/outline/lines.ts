import type { LineStart, PaperSentence } from './types.ts';

export interface Line {
  readonly text: string;
  readonly number: number;
}

/** Lines as one text, with the offset at which each starts. */
export interface JoinedLines {
  readonly text: string;
  readonly starts: readonly LineStart[];
}

export type Piece = Pick<PaperSentence, 'text' | 'line' | 'lineStarts'>;

export function joinLines(lines: readonly Line[]): JoinedLines {
  let text = '';
  const starts: LineStart[] = [];
  for (const line of lines) {
    if (text !== '' && !/[\p{L}\d][-‐–]$/u.test(text)) text += ' ';
    starts.push([text.length, line.number]);
    text += line.text;
  }
  return { text, starts };
}

/** The text between two offsets without the white space in front, and the lines on which it stands. */
export function cut({ text, starts }: JoinedLines, from: number, to: number): Piece {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const line = starts.findLast(([offset]) => offset <= start)?.[1] ?? 1;
  const within = starts.filter(([offset]) => offset > start && offset < to);
  return {
    text: text.slice(start, to),
    line,
    lineStarts: within.map(([offset, number]) => [offset - start, number]),
  };
}
