import { MOST_NUMBERS } from './checkNumbers.ts';
import { FileError } from './fileError.ts';

/** Lines of a file: with one number in each there would be too many numbers already. */
export const MOST_LINES = MOST_NUMBERS;

const NEWLINE = 10;

/**
 * Counts lines before anything else is done with a file, since few bytes of a packed one may hold hundreds of millions.
 *
 * @throws {FileError} if they are too many
 */
export function checkLines(bytes: Uint8Array, most = MOST_LINES): void {
  if (bytes.length <= most) return;
  let lines = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== NEWLINE) continue;
    lines += 1;
    if (lines > most) {
      const message = `more than ${most.toLocaleString('en')} lines: cut the file by cycle or by technique`;
      throw new FileError('TOO_MANY_LINES', message, { line: lines });
    }
  }
}
