import type { JudgingOptions } from '../../domain/judging.ts';
import type { Changes } from '../facts/facts.ts';

/** Statements that cannot all hold (A1, A8), and the ways to mend them. */
export type Conflict = { readonly inputs: ReadonlySet<string>; readonly repairs: readonly Changes[] };

/** How to judge: what a query asks for, and what the audit of the sources found. */
export type Judging = {
  readonly options: JudgingOptions;
  readonly conflicts: readonly Conflict[];
  /** By id of an observation: the audit rules that found an ERROR or WARNING there. */
  readonly flagged: ReadonlyMap<string, readonly string[]>;
};
