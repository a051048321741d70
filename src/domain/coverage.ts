import type { CellDirection } from './evidenceMatrix.ts';
import type { IonSymbol } from './ion.ts';
import type { JudgingOptions } from './judging.ts';

/** What there is of one technique about one process with one ion. */
export type CoverageCell = {
  readonly technique: string;
  readonly ion: IonSymbol;
  readonly process: string;
  readonly direction: CellDirection;
  readonly inputs: number;
  readonly pointing: number;
};

/** How many statements there are of one technique with one ion. */
export type CoverageCount = {
  readonly technique: string;
  readonly ion: IonSymbol;
  readonly observations: number;
  readonly numbers: number;
};

export type Coverage = {
  readonly materials: readonly string[];
  readonly cells: readonly CoverageCell[];
  readonly counts: readonly CoverageCount[];
  readonly options: JudgingOptions;
};
