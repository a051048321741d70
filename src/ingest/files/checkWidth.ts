import { FileError } from './fileError.ts';

/** More columns than any instrument writes: reading them would only fill the memory. */
export const MOST_COLUMNS = 500;

/**
 * The labels of a head, if they are not too many.
 *
 * @param line of the head, where it is known
 * @throws {FileError} on more columns than any instrument writes
 */
export function checkWidth(labels: readonly string[], line?: number): readonly string[] {
  if (labels.length <= MOST_COLUMNS) return labels;
  const message = `has ${labels.length} columns: ${MOST_COLUMNS} at most are read`;
  throw new FileError('TOO_MANY_COLUMNS', message, line === undefined ? {} : { line });
}
