/** A line of a text, without its end. */
export type TextLine = {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Where it begins in the text. */
  readonly offset: number;
  /** Where the line below it begins. */
  readonly next: number;
};

/** A longer line is no line of a head; it is cut, so that no rule of a format has to walk it. */
const LONGEST_LINE = 100_000;

/** The lines of a text, one after the other, so that a head can be read without splitting all rows. */
export function* textLines(text: string): Generator<TextLine> {
  let [offset, line] = [0, 1];
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(offset, Math.min(end, offset + LONGEST_LINE));
    yield { text: content.endsWith('\r') ? content.slice(0, -1) : content, line, offset, next: end + 1 };
    offset = end + 1;
    line += 1;
  }
}
