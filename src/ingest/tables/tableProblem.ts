import type { Said } from '../../contract/problem.ts';

/** What is wrong with a row of a table. */
export type RowProblem = Said & {
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** Another row that cannot hold beside this one, so that neither is sure. */
  readonly against?: number;
};

/** By place, each once. */
export function inRowOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  const once = new Map(problems.map((each) => [`${each.row}|${each.column}|${each.code}|${each.message}`, each]));
  return [...once.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows that a problem speaks of. */
export function rowsOfProblems(problems: readonly RowProblem[]): ReadonlySet<number> {
  return new Set(problems.flatMap(({ row, against }) => (against === undefined ? [row] : [row, against])));
}
