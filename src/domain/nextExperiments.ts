import type { SettlingQuantity } from './contributionOrder.ts';
import type { Direction, Verdict } from './evidence.ts';
import type { IonSymbol } from './ion.ts';
import type { JudgingOptions } from './judging.ts';

/** What a missing measurement could do to one verdict. */
export type VerdictChange = {
  readonly proposition: string;
  readonly verdict: Verdict;
  readonly rule: string;
  /** Direction of the rule's line as it is. */
  readonly direction: Direction;
  /** Verdict with a line for it added; null if the rule never supports. */
  readonly ifSupports: Verdict | null;
  /** Verdict with a line against it added; null if the rule never contradicts. */
  readonly ifContradicts: Verdict | null;
  /** Ranks of verdict that the outcomes lie apart. */
  readonly steps: number;
};

/** What a missing number could do to an order of contributions. */
export type OrderChange = { readonly quantity: SettlingQuantity; readonly bits: number };

/** A measurement that is missing, and what it could change. */
export type NextExperiment = {
  readonly rank: number;
  readonly technique: string;
  readonly score: number;
  readonly sentence: string;
  readonly verdicts: readonly VerdictChange[];
  readonly orders: readonly OrderChange[];
};

export type NextExperiments = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly experiments: readonly NextExperiment[];
  readonly options: JudgingOptions;
};
