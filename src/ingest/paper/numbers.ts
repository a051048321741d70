import { type Cover, coversOf, type LeftOutReason, type Span } from './numbers/leftOut.ts';
import type { PaperSentence } from './outline.ts';

export type { LeftOutReason, Span } from './numbers/leftOut.ts';

export interface PaperNumber {
  /** As printed, without a sign. */
  readonly text: string;
  /** As a plain decimal: "1,200" is 1200, "−0.5" is -0.5. */
  readonly value: string;
  /** Offsets in the sentence's text; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based line of the file. */
  readonly line: number;
  /** null: a measured value, as far as the text tells */
  readonly reason: LeftOutReason | null;
}

const RAISED_OR_LOWERED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋';
const LEVEL = '0123456789+-0123456789+-';
const NUMBER = /(?<![\d,])[1-9]\d{0,2},\d{3}(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/g;
const SIGN = /(?:^|[\s(~≈<>=/])[-−]$|[(=]\s?–$/;
const REFERENCES = /references$/i;

/** Every number of the sentence, in order; both ends of a range are numbers of their own. */
export function numbersIn(sentence: PaperSentence): readonly PaperNumber[] {
  const text = levelled(sentence.text);
  const covers = coversOf(text);
  const wholly = reasonOfPlace(sentence);
  return spansBetween(text, covers).map(([start, end]) => ({
    text: sentence.text.slice(start, end),
    value: (SIGN.test(text.slice(0, start)) ? '-' : '') + text.slice(start, end).replace(',', ''),
    start,
    end,
    line: sentence.lineStarts?.findLast(([offset]) => offset <= start)?.[1] ?? sentence.line,
    reason: wholly ?? covers.find(({ span }) => span[0] <= start && end <= span[1])?.reason ?? null,
  }));
}

/** Where the numbers of a text stand, a citation mark apart from the number in front of it: "g-1.12" holds 1 and 12. */
export function numberSpans(text: string): readonly Span[] {
  const level = levelled(text);
  return spansBetween(level, coversOf(level));
}

/** Superscript and subscript digits as plain ones; offsets stay. */
function levelled(text: string): string {
  return text.replace(
    new RegExp(`[${RAISED_OR_LOWERED}]`, 'g'),
    (sign) => LEVEL[RAISED_OR_LOWERED.indexOf(sign)] ?? '',
  );
}

/** Authors carry the marks of their addresses, furniture belongs to no paragraph, and a list of references is citations. */
function reasonOfPlace({ part, section, paragraph, sentence }: PaperSentence): LeftOutReason | null {
  if (part === 'TITLE' && sentence > 1) return 'PAGE_FURNITURE';
  if (part === 'TEXT' && paragraph === null) return 'PAGE_FURNITURE';
  return section !== null && REFERENCES.test(section) ? 'CITATION_MARK' : null;
}

function spansBetween(text: string, covers: readonly Cover[]): readonly Span[] {
  const marks = covers.filter(({ reason }) => reason === 'CITATION_MARK').map(({ span }) => span);
  const cuts = [...new Set([0, ...marks.flat(), text.length])].sort((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const piece = text.slice(from, cuts[index + 1] ?? from);
    const pattern = marks.some(([start]) => start === from) ? /\d+/g : NUMBER;
    return [...piece.matchAll(pattern)].map(
      (match) => [from + match.index, from + match.index + match[0].length] as const,
    );
  });
}
