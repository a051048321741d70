import type { Retirement, Retraction } from './curation.ts';
import type { DatasetDiff } from './datasetDiff.ts';

/** Answers to changes that were asked for, by the type that the contract calls them. */
export type ChangeAnswer<Name extends string, Fields> = { readonly __typename: Name } & Fields;

export type ImportedDataset = ChangeAnswer<
  'ImportedDataset',
  {
    readonly key: string;
    readonly status: 'IMPORTED' | 'REREAD' | 'UNCHANGED';
    readonly version: number;
    readonly dryRun: boolean;
    readonly warnings: readonly DatasetProblem[];
    readonly changes: DatasetDiff;
  }
>;

export type DatasetProblem = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
};

export type RetiredDataset = ChangeAnswer<
  'RetiredDataset',
  { readonly dataset: string; readonly retirement: Retirement; readonly changes: DatasetDiff }
>;

export type RetractionMarked = ChangeAnswer<
  'RetractionMarked',
  {
    readonly source: string;
    readonly mark: Retraction | null;
    readonly changes: DatasetDiff;
  }
>;
