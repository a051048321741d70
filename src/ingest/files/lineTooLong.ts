import { FileError } from './fileError.ts';

/** A line beyond this is none of a head or a table; reading it would only fill the memory. */
export const LONGEST_LINE = 1_000_000;

export function lineTooLong(length: number, line: number): FileError {
  return new FileError('LINE_TOO_LONG', `a line of ${length} signs is none of a head or a table`, { line });
}
