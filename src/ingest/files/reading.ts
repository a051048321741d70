import type { CurveColumn, FileFact, FileWarning } from '../../domain/curve.ts';
import type { Entry } from '../../domain/registry.ts';
import type { Sniff } from './sniff.ts';

/** A file as it comes in: unpacked, with the name that messages give it. */
export type RawFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files of the same name beside it, by their ending in lower case (`dta`); formats in two files need them. */
  readonly companions: ReadonlyMap<string, Uint8Array>;
};

/** How a file is to be read where the file alone does not tell. */
export type ReadOptions = {
  /** Plain tables: which column holds what, by its head or its number from 1. */
  readonly columns?: readonly ColumnMapping[];
  /** Workbooks: the sheet; the one that fits if left out. */
  readonly sheet?: string;
  /** Told now and then how much of the file is read, from 0 to 1. */
  readonly progress?: (share: number) => void;
};

export type ColumnMapping = {
  /** The head of the column, or its number from 1. */
  readonly column: string | number;
  /** Code of a column quantity. */
  readonly quantity: string;
  /** Any spelling of a unit of the quantity's kind; the one in the head if left out. */
  readonly unit?: string;
};

/** One table of numbers. All columns have the same length. */
export type ReadCurve = {
  /** What the file calls it: a sheet, a block, a technique; null where it holds one curve without a name. */
  readonly name: string | null;
  /** Code of the technique that the file tells of; null where it could be several. */
  readonly technique: string | null;
  /** What VOLTAGE is measured against, in the file's words; null where the file does not say. */
  readonly potentialReference: string | null;
  readonly columns: readonly CurveColumn[];
  /** The line of each row in the file, from 1; null in binary files. */
  readonly lines: Uint32Array | null;
  /** The number of each row in the file, from 1, where a repair has left out rows; else rows count from 1. */
  readonly rows?: Uint32Array;
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
};

/** What a reader makes of a file. */
export type Reading = {
  readonly facts: readonly FileFact[];
  readonly curves: readonly ReadCurve[];
  /** Of the file as a whole: its text, its head. */
  readonly warnings: readonly FileWarning[];
};

/**
 * A format of instrument files: one file of this folder, one line in its index.
 *
 * `recognises` looks at the content alone, never at the name, and gives how sure it is: 0 no, 1 by a signature,
 * between them by the shape. `read` throws a FileError where the content is not what the format asks for.
 */
export type FileFormat = Entry & {
  /** Where the format is described, or whose files it was made from. */
  readonly source: string;
  /** Endings, in lower case, of the files beside it without which a file of this format cannot be read. */
  readonly companions?: readonly string[];
  readonly recognises: (sniff: Sniff) => number;
  readonly read: (file: RawFile, options: ReadOptions) => Reading | Promise<Reading>;
};
