import { FileError } from './fileError.ts';

/** Curves of a file beyond this are no measurement of one cell or one powder. */
export const MOST_CURVES = 1000;

export function tooManyCurves(count: number): FileError {
  return new FileError('TOO_MANY_CURVES', `holds ${count} curves: ${MOST_CURVES} at most are read`);
}
