import { numberSpansOf } from '../paper/matchText.ts';
import { numberSpans } from '../paper/numbers.ts';

/** Signs that change what a number says: `>96 %` is no `96 %`. */
const MARK = /[~≈∼><≥≤]\s*$/;

/**
 * The sign that a sentence prints right before a number, where a quote of it leaves the sign out; undefined if the
 * quote has one, or the number also stands without.
 */
export function leftOutMark(quote: string, sentence: string): string | undefined {
  const [first] = numberSpans(quote);
  if (first === undefined || /[~≈∼><≥≤]/.test(quote.slice(0, first[0]))) return undefined;
  const perOccurrence = numberSpans(quote).length;
  const firsts = numberSpansOf(quote, sentence).filter((_, index) => index % perOccurrence === 0);
  const marks = firsts.map(([start]) => MARK.exec(sentence.slice(0, start))?.[0].trim());
  return marks.every((mark) => mark !== undefined) ? marks[0] : undefined;
}
