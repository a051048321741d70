import { shortened } from '../../domain/shortened.ts';
import { FileError } from './fileError.ts';
import type { ReadCurve } from './reading.ts';

/**
 * Numbers that are made of others, such as axes of a start and a step, may run beyond what numbers hold.
 *
 * @throws {FileError} if one of a curve does
 */
export function checkFinite({ columns }: ReadCurve): void {
  for (const { label, values } of columns) {
    const row = values.findIndex((value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY);
    if (row === -1) continue;
    const message = `"${shortened(label)}" is infinite here: a factor, a start or a step that the file tells is too large`;
    throw new FileError('NUMBER_TOO_LARGE', message, { row: row + 1 });
  }
}
