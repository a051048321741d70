import { FileError, type FilePlace } from './fileError.ts';

/**
 * Numbers of a file, rows times columns. Each takes 8 bytes outside of the heap, which the limit of the reading thread does
 * not count; a million rows of a cycler have about ten columns.
 */
export const MOST_NUMBERS = 20_000_000;

/**
 * @param rows of all tables so far, each of that many columns @param place where one too many stands, if it is known
 * @throws {FileError} if they are too many
 */
export function checkNumbers(rows: number, columns: number, place: FilePlace = {}, most = MOST_NUMBERS): void {
  if (rows * columns > most) throw tooManyNumbers(place);
}

export function tooManyNumbers(place: FilePlace): FileError {
  const most = MOST_NUMBERS.toLocaleString('en');
  const message = `more than ${most} numbers, rows times columns: cut the file by cycle or by technique, or leave out columns`;
  return new FileError('TOO_MANY_NUMBERS', message, place);
}
