import { FileError, type FilePlace } from './fileError.ts';

/** Curves of a file beyond this are no measurement of one cell. */
export const MOST_CURVES = 1000;

/** @param what the file calls its curves @throws {FileError} if there are too many of them */
export function checkCurveCount(count: number, what = 'curves', place: FilePlace = {}): void {
  if (count <= MOST_CURVES) return;
  throw new FileError('TOO_MANY_CURVES', `holds ${count} ${what}: ${MOST_CURVES} at most are read`, place);
}
