import type { IonSymbol } from '../../domain/ion.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Changes } from '../facts/facts.ts';

/** Statements that cannot all hold (A1, A8), and the ways to mend them. */
export type Conflict = { readonly inputs: ReadonlySet<string>; readonly repairs: readonly Changes[] };

/** What a mechanism model declares: that nothing but these processes takes place in a region. */
export type Exhaustive = {
  /** Global id of the mechanism model. */
  readonly model: string;
  /** Global id of the dataset that describes the model: it speaks of the materials that the dataset makes statements about. */
  readonly dataset: string;
  readonly region: string;
  /** null: with any ion */
  readonly ion: IonSymbol | null;
  readonly processes: readonly string[];
};

/** How to judge: what a query asks for, and what the audit of the sources found. */
export type Judging = {
  readonly options: JudgingOptions;
  readonly conflicts: readonly Conflict[];
  /** By id of an observation: the audit rules that found an ERROR or WARNING there. */
  readonly flagged: ReadonlyMap<string, readonly string[]>;
  /** What is declared exhaustive; `exhaustiveOf` finds it in mechanism models. */
  readonly exhaustive: readonly Exhaustive[];
};
