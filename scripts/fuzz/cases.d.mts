import type { FileOptions } from '../../src/ingest/files/readFile.ts';
import type { MadeFile } from './corpus.mjs';

export type FuzzCase = MadeFile & {
  readonly case: string;
  /** The file with which it began, and what became of it. */
  readonly steps: readonly string[];
  readonly task: 'read' | 'prepare';
  readonly options: FileOptions;
};

export declare function caseOf(plan: {
  readonly seed: number | string;
  readonly format: string;
  readonly number: number;
  readonly sources: readonly MadeFile[];
  readonly codes: readonly string[];
  readonly repairs: readonly string[];
}): FuzzCase;
