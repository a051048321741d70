import { MOST_COLUMNS } from './columnPlans.ts';
import { FileError } from './fileError.ts';

/** The labels of a head, if they are not too many. @throws {FileError} on more columns than any instrument writes */
export function checkWidth(labels: readonly string[], line: number): readonly string[] {
  if (labels.length <= MOST_COLUMNS) return labels;
  throw new FileError('TOO_MANY_COLUMNS', `${labels.length} columns: ${MOST_COLUMNS} at most are read`, { line });
}
