import type { LeftOutReason } from '../../contract/generated.ts';
import type { LeftOutReason as LeftOutByForm, PaperNumber } from '../paper/numbers.ts';
import type { PaperSentence } from '../paper/outline.ts';
import type { Carriers } from './carriers.ts';
import { placeName } from './locate.ts';
import type { Paper } from './paper.ts';
import { type TypedIn, typedInNearby } from './typedInNearby.ts';

/** A number of the paper with its place. */
export type PlacedNumber = {
  readonly text: string;
  readonly line: number;
  readonly place: string;
  readonly context: string;
  /** For one without a reason: the record that holds it, but names another sentence, and what to add. */
  readonly heldBy?: string;
};

/** A number that no value states, and the record that has it as a condition, a setting or a count. */
export type ConditionNumber = PlacedNumber & { readonly by: string };

export type Census = {
  readonly total: number;
  /** Numbers that a value of the dataset states. */
  readonly carriedByValue: number;
  /** Numbers that stand in the dataset beside its values only. */
  readonly carriedAsCondition: readonly ConditionNumber[];
  /** Numbers that the text itself shows to be no values, by reason. */
  readonly byPattern: Readonly<Record<LeftOutByForm, number>>;
  /** Numbers that the dataset leaves out by name, by reason. */
  readonly byName: Readonly<Record<LeftOutReason, number>>;
  /** Numbers that the dataset neither carries nor leaves out for a reason. */
  readonly unexplained: readonly PlacedNumber[];
};

const NONE_BY_FORM: Readonly<Record<LeftOutByForm, number>> = {
  CITATION_MARK: 0,
  LABEL: 0,
  FORMULA: 0,
  PAGE_FURNITURE: 0,
};

/** Signs of context on either side of a number. */
const CONTEXT = 40;

/** Counts every number of a paper under what explains it. */
export function takeCensus(paper: Paper, { carriers }: Carriers, typedIn: readonly TypedIn[]): Census {
  const { sentences, numbers } = paper;
  let [total, carriedByValue] = [0, 0];
  const byPattern = { ...NONE_BY_FORM };
  const byName = { ...NONE_BY_FORM, PROCEDURE: 0 };
  const carriedAsCondition: ConditionNumber[] = [];
  const unexplained: PlacedNumber[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const number of numbers[index] ?? []) {
      const carrier = carriers.get(number);
      total++;
      if (carrier?.kind === 'VALUE') carriedByValue++;
      else if (carrier?.kind === 'CONDITION') carriedAsCondition.push({ ...placed(number, sentence), by: carrier.by });
      else if (number.reason !== null) byPattern[number.reason]++;
      else if (carrier?.kind === 'LEFT_OUT') byName[carrier.reason]++;
      else {
        const heldBy = typedInNearby(number, index, { typedIn, paper });
        unexplained.push({ ...placed(number, sentence), ...(heldBy && { heldBy }) });
      }
    }
  }
  return { total, carriedByValue, carriedAsCondition, byPattern, byName, unexplained };
}

function placed({ text, line, start, end }: PaperNumber, sentence: PaperSentence): PlacedNumber {
  const context = sentence.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  // cells of a table stand far apart
  return { text, line, place: placeName(sentence), context: context.replace(/\s+/g, ' ').trim() };
}
