import type { Verdict } from '../../../domain/evidence.ts';
import type { BaseRun, Judged } from './bench.ts';

/** A number that can be turned, and what turning it does. */
export type Knob<T> = {
  /** What is turned. */
  readonly of: T;
  readonly from: number;
  /** A change of this much has the size 1; above 0. */
  readonly scale: number;
  /** Scale of the decimal grid on which it is turned; a little of it shows which way margins move. */
  readonly probe: number;
  readonly lowest: number;
  readonly highest: number;
  /** What it can touch. */
  readonly runs: readonly BaseRun[];
  /** Judges what it can touch again, or some of it alone. */
  readonly judge: (to: number, some?: readonly BaseRun[]) => Judged;
  /** Comparisons alone, of the rules that compare what is turned: enough to find the way; of one rule if it is named. */
  readonly look: (to: number, rule?: string) => Judged['breakpoints'];
  /** Breakpoints that are known without turning it. */
  readonly known: readonly number[];
  /** True if it may have others, so that it has to be turned to find them. */
  readonly hasOthers: boolean;
};

/** A place of a knob that has another verdict, and how far away it is. */
export type Turned<T> = {
  readonly of: T;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly verdict: Verdict;
};
