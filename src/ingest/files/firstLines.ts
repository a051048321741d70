import { FileError } from './fileError.ts';

/** A line of a text, without its end. */
export type TextLine = {
  readonly content: string;
  /** From 1. */
  readonly line: number;
  /** Where the line after it begins. */
  readonly next: number;
};

/** A longer line is none of a head or a table. */
const LONGEST_LINE = 1_000_000;

/** The lines with which a text begins. @throws {FileError} if one of them has more than a million signs */
export function firstLines(text: string, most: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  while (offset < text.length && lines.length < most) {
    const found = text.indexOf('\n', offset);
    const end = found === -1 ? text.length : found;
    if (end - offset > LONGEST_LINE) {
      const message = `a line of ${end - offset} signs is none of a head or a table`;
      throw new FileError('LINE_TOO_LONG', message, { line: lines.length + 1 });
    }
    const content = text.slice(offset, text.charCodeAt(end - 1) === 13 && end > offset ? end - 1 : end);
    offset = end + 1;
    lines.push({ content, line: lines.length + 1, next: offset });
  }
  return lines;
}
