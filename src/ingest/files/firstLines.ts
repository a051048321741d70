import { LONGEST_LINE, lineTooLong } from './lineTooLong.ts';
import { type TextLine, textLines } from './textLines.ts';

/** The lines with which a text begins. @throws {FileError} if one of them has more than a million signs */
export function firstLines(text: string, most: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const line of textLines(text)) {
    const length = line.next - line.offset - 1;
    if (length > LONGEST_LINE) throw lineTooLong(length, line.line);
    lines.push(line);
    if (lines.length === most) break;
  }
  return lines;
}
