import type { AnalysisPlan, NotComputed } from './derivedMetric.ts';
import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';
import type { Entry } from './registry.ts';

/** One column of a curve, in the unit in which the file gives it. */
export type CurveColumn = {
  /** Code of the registry of column quantities; `OTHER` where none fits. */
  readonly quantity: string;
  /** The head of the column as in the file. */
  readonly label: string;
  /** Code of a unit of the quantity's kind, for OTHER of any; null for words, and where the file names no unit that is known. */
  readonly unit: string | null;
  /** NaN where the file has no number. For words: the place of the word in `words`. */
  readonly values: Float64Array;
  /** The different words of a column of words, in the order in which they come; null for numbers. */
  readonly words: readonly string[] | null;
};

/** What a file says of itself, as it says it. */
export type FileFact = { readonly name: string; readonly value: string };

/** A kind of warning. `repair`: code of the repair that mends it, if somebody asks for it. */
export type FileWarningKind = Entry & { readonly repair: string | null };

/** What is wrong or doubtful in a file. Nothing is repaired unless it is asked for. */
export type FileWarning = {
  /** Code of the registry of file warnings. */
  readonly code: string;
  readonly message: string;
  /** The head of the column concerned; null for whole rows and for the file. */
  readonly column: string | null;
  /** How many rows are concerned; 0 where it is the file or its head. */
  readonly count: number;
  /** The first of these rows, from 1: the row of numbers, and its line in the file (null in binary files). */
  readonly rows: readonly RowPlace[];
  /** Why the repair of its kind would not mend it here; left out where it would. */
  readonly unmended?: string;
};

export type RowPlace = { readonly row: number; readonly line: number | null };

/** What was changed because somebody asked for it. */
export type AppliedRepair = {
  /** Code of the registry of file repairs. */
  readonly code: string;
  readonly message: string;
  readonly column: string | null;
  readonly count: number;
  /** The first of the rows that were changed or left out, numbered as in the file. */
  readonly rows: readonly RowPlace[];
};

/** A repair that was asked for, but changed nothing, and why. */
export type IdleRepair = { readonly code: string; readonly reason: string };

/** A file as it was given, by the checksum of its content. */
export type CurveFile = {
  readonly name: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
};

/** A column as the base describes it, without its numbers. */
export type StoredColumn = Omit<CurveColumn, 'values'> & {
  /** How many rows have no number, or no word. */
  readonly missing: number;
  /** Of its numbers, in its unit; null for words, and where it has none. */
  readonly min: number | null;
  readonly max: number | null;
  /** SHA-256 of its numbers, hexadecimal: equal columns have equal ones. */
  readonly digest: string;
};

/** Columns of numbers from a file of an instrument, kept with the file that they come from. */
export type Curve = {
  readonly id: string;
  readonly dataset: string;
  readonly measurement: string;
  /** Of its measurement. */
  readonly technique: string;
  readonly material: string;
  readonly ion: IonSymbol | null;
  /** What the file calls it, where it holds several curves. */
  readonly name: string | null;
  /** Code of the file format. */
  readonly format: string;
  /** What VOLTAGE is measured against, in the words of the file, or of the curator where the file has none. */
  readonly potentialReference: string | null;
  readonly rowCount: number;
  readonly file: CurveFile;
  /** Other files without which that one cannot be read. */
  readonly companions: readonly CurveFile[];
  readonly columns: readonly StoredColumn[];
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
  readonly repairs: readonly AppliedRepair[];
  /** What its dataset asks of analyses; those that belong to its technique are made without being asked for. */
  readonly analyses: readonly AnalysisPlan[];
  /** Numbers that its analyses cannot give. */
  readonly notComputed: readonly NotComputed[];
  readonly shownIn: readonly string[];
  readonly note: string | null;
  readonly locators: readonly Locator[];
};

/** Bytes that were made smaller, and how. */
export type Packed = { readonly packing: Packing; readonly bytes: Uint8Array };

export type Packing = 'NONE' | 'BROTLI' | 'SHUFFLED_BROTLI';

/** A curve with all that the base keeps of it: the numbers of its columns in their order, and its files. */
export type CurveRecord = Curve & {
  /** Which versions of the methods analysed it: a text that changes with them. */
  readonly analysedBy: string;
  readonly values: readonly Packed[];
  readonly contents: readonly (Packed & Omit<CurveFile, 'name'>)[];
};

/** A column with the curve that it belongs to, by whose id its numbers are found. */
export type ColumnOfCurve = StoredColumn & { readonly curve: string; readonly position: number };

/** Points for a plot: pairs of numbers of two columns, in the order of their rows. */
export type CurvePoints = {
  readonly x: ColumnOfCurve;
  readonly y: ColumnOfCurve;
  readonly xUnit: string | null;
  readonly yUnit: string | null;
  readonly xValues: readonly number[];
  readonly yValues: readonly number[];
  /** From 1. */
  readonly rows: readonly number[];
  readonly available: number;
};
