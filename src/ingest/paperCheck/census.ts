import type { LeftOutReason } from '../../contract/generated.ts';
import { numberSpansOf } from '../paper/matchText.ts';
import { numbersIn, type PaperNumber, type Span } from '../paper/numbers.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { placeName } from './locate.ts';
import type { Paper } from './paper.ts';

/** A number of the paper that the dataset neither carries nor leaves out for a reason. */
export type UnexplainedNumber = {
  readonly text: string;
  readonly line: number;
  readonly place: string;
  readonly context: string;
};

export type Census = {
  readonly total: number;
  /** Numbers that stand in the dataset. */
  readonly carried: number;
  /** Numbers that the text itself shows to be no values, by reason. */
  readonly byPattern: Readonly<Record<LeftOutReason, number>>;
  /** Numbers that the dataset leaves out by name, by reason. */
  readonly byName: Readonly<Record<LeftOutReason, number>>;
  readonly unexplained: readonly UnexplainedNumber[];
};

type Marked = { readonly spans: readonly Span[]; readonly reason: LeftOutReason };

/** What explains the numbers of the paper's sentences, by the sentence's number in the outline. */
export type Explained = {
  /** Texts of the dataset that stand in the sentence. */
  readonly texts: Map<number, string[]>;
  /** Plain values of the dataset, such as `afterCycles: 100`. */
  readonly values: Map<number, string[]>;
  readonly leftOut: Map<number, Marked[]>;
};

const NONE: Readonly<Record<LeftOutReason, number>> = { CITATION_MARK: 0, LABEL: 0, FORMULA: 0, PAGE_FURNITURE: 0 };

/** Signs of context on either side of a number. */
const CONTEXT = 40;

/** Counts every number of a paper under what explains it. */
export function takeCensus({ sentences }: Paper, explained: Explained): Census {
  let [total, carried] = [0, 0];
  const byPattern = { ...NONE };
  const byName = { ...NONE };
  const unexplained: UnexplainedNumber[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const carries = carrierOf(sentence, index, explained);
    for (const number of numbersIn(sentence)) {
      const named = (explained.leftOut.get(index) ?? []).find(({ spans }) =>
        spans.some((span) => covers(span, number)),
      );
      total++;
      // the exponent of a unit is no number of the quantity beside it
      if (number.reason === 'FORMULA') byPattern.FORMULA++;
      else if (carries(number)) carried++;
      else if (number.reason !== null) byPattern[number.reason]++;
      else if (named !== undefined) byName[named.reason]++;
      else unexplained.push(unexplainedNumber(number, sentence));
    }
  }
  return { total, carried, byPattern, byName, unexplained };
}

/** Tells of a sentence's numbers whether the dataset carries them. */
export function carrierOf(
  sentence: PaperSentence,
  index: number,
  { texts, values }: Explained,
): (number: PaperNumber) => boolean {
  const spans = [...new Set(texts.get(index))].flatMap((text) => numberSpansOf(text, sentence.text));
  const plain = new Set(values.get(index));
  return (number) => spans.some((span) => covers(span, number)) || plain.has(number.value);
}

export function covers([start, end]: Span, number: PaperNumber): boolean {
  return start <= number.start && number.end <= end;
}

function unexplainedNumber({ text, line, start, end }: PaperNumber, sentence: PaperSentence): UnexplainedNumber {
  const context = sentence.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return { text, line, place: placeName(sentence), context };
}
