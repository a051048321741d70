import type { PackedDataset } from '../../store/preparedDataset.ts';
import type { BulkReading, Summary } from './datasetReader.ts';
import type { DatasetSource } from './datasetSource.ts';

/** What a reader's thread is made with: the contract as one text. */
export type ReaderData = { readonly sdl: string };

export type ReaderTask = { readonly id: number; readonly source: DatasetSource };

export type ReaderAnswer =
  | { readonly id: number; readonly reading: Exclude<BulkReading, { readonly status: 'READ' }> }
  | { readonly id: number; readonly packed: PackedDataset; readonly summary: Summary }
  /** A fault of ours. */
  | { readonly id: number; readonly failed: string };
