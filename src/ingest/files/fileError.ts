/** Where in a file something stands. */
export type FilePlace = { readonly line?: number; readonly row?: number; readonly byte?: number };

/**
 * A file that cannot be read: says where, what is wrong and what would be right.
 *
 * The name of the file is put before it by who knows it.
 */
export class FileError extends Error {
  readonly code: string;
  readonly place: FilePlace;
  /** The message without the place. */
  readonly said: string;

  constructor(code: string, message: string, place: FilePlace = {}) {
    super(`${placeText(place)}${message}`);
    this.name = 'FileError';
    this.code = code;
    this.place = place;
    this.said = message;
  }
}

function placeText({ line, row, byte }: FilePlace): string {
  if (line !== undefined) return `line ${line}: `;
  if (row !== undefined) return `row ${row}: `;
  return byte === undefined ? '' : `byte ${byte}: `;
}
