/** A line of a text, without its end. */
export type TextLine = {
  readonly content: string;
  /** From 1. */
  readonly line: number;
  /** Where the line after it begins. */
  readonly next: number;
};

/** The lines with which a text begins. */
export function firstLines(text: string, most: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  while (offset < text.length && lines.length < most) {
    const found = text.indexOf('\n', offset);
    const end = found === -1 ? text.length : found;
    const content = text.slice(offset, text.charCodeAt(end - 1) === 13 && end > offset ? end - 1 : end);
    offset = end + 1;
    lines.push({ content, line: lines.length + 1, next: offset });
  }
  return lines;
}
