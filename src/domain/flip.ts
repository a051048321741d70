import type { Verdict } from './evidence.ts';

type Turn = {
  /** How large the change is; what it is measured in differs by kind, so sizes of two kinds do not compare. */
  readonly size: number;
  /** Verdict after the change, found by judging again. */
  readonly verdict: Verdict;
};

/** Another number of one statement. Its whole interval moves along. */
export type InputFlip = Turn & {
  readonly kind: 'INPUT';
  /** Global id of the observation. */
  readonly observation: string;
  /** As stated, in `unit`. */
  readonly from: number;
  /** Just across the breakpoint, in `unit`. */
  readonly to: number;
  /** Canonical unit of the quantity. */
  readonly unit: string;
  /** |to - from| over the half-width of the statement's interval, over 1 % of |from| where it has none. */
  readonly size: number;
};

/** Another threshold of one rule. */
export type ThresholdFlip = Turn & {
  readonly kind: 'THRESHOLD';
  readonly rule: string;
  readonly parameter: string;
  /** As used, in `unit`. */
  readonly from: number;
  /** Just across the breakpoint, in `unit`. */
  readonly to: number;
  readonly unit: string;
  /** |to - from| / |from|; |to - from| where `from` is 0. */
  readonly size: number;
};

/** One evidence line left out. */
export type LineFlip = Turn & {
  readonly kind: 'LINE';
  /** Id of the evidence line. */
  readonly line: string;
  readonly rule: string;
  /** Effective weight of the line. */
  readonly size: number;
};

/** One source left out with all that it states. */
export type SourceFlip = Turn & {
  readonly kind: 'SOURCE';
  /** Global id of the source. */
  readonly source: string;
  /** Sum of the effective weights of the lines that rest on the source. */
  readonly size: number;
};

/** A single change that turns a verdict, confirmed by judging again. */
export type Flip = InputFlip | ThresholdFlip | LineFlip | SourceFlip;

/** Of each kind the smallest single change that turns the verdict of one proposition; null: none was found. */
export type FlipThresholds = {
  readonly proposition: string;
  /** Verdict before any change. */
  readonly verdict: Verdict;
  readonly input: InputFlip | null;
  readonly threshold: ThresholdFlip | null;
  readonly line: LineFlip | null;
  readonly source: SourceFlip | null;
};
