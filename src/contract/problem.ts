import type { Path, Place } from './inputTree.ts';
import { pathText } from './inputTree.ts';

/** One thing that is wrong with outside data: where, and what would be right. `path` is empty for the whole file. */
export type Problem = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
};

/** What is wrong, apart from where. */
export type Said = { readonly code: string; readonly message: string };

export function problemAt(path: Path, place: Place, { code, message }: Said): Problem {
  return { path: pathText(path), line: place.line, column: place.column, code, message };
}

/** `seed/papers/x/dataset.yaml:12:5 observations[3].value: message` */
export function formatProblem(file: string, { path, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`;
}

/** By place in the file, so that a curator goes through it once. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
