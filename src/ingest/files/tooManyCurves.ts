import { FileError } from './fileError.ts';
import { MOST_CURVES } from './reading.ts';

export function tooManyCurves(count: number): FileError {
  return new FileError('TOO_MANY_CURVES', `holds ${count} curves: ${MOST_CURVES} at most are read`);
}
