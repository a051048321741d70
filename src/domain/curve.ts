/** One column of a curve, in the unit in which the file gives it. */
export type CurveColumn = {
  /** Code of the registry of column quantities; `OTHER` where none fits. */
  readonly quantity: string;
  /** The head of the column as in the file. */
  readonly label: string;
  /** Code of a unit of the quantity's kind; null for words, and where the file names no unit that is known. */
  readonly unit: string | null;
  /** NaN where the file has no number. For words: the place of the word in `words`. */
  readonly values: Float64Array;
  /** The different words of a column of words, in the order in which they come; null for numbers. */
  readonly words: readonly string[] | null;
};

/** What a file says of itself, as it says it. */
export type FileFact = { readonly name: string; readonly value: string };

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
