import { FileError } from '../../files/fileError.ts';
import type { Sniff } from '../../files/sniff.ts';

/** How sure a file of data is by the file beside it: any signature says more. */
export const DATA_SURE = 0.5;

/**
 * Whether a file is the one with the numbers of a pair, which has no signature of its own.
 *
 * @param endings of the file that tells what they are, and of the one that is asked for
 */
export function isData(
  { bytes, isBinary, companions }: Sniff,
  { head, data }: { readonly head: string; readonly data: string },
): boolean {
  return companions.has(head) && !companions.has(data) && (isBinary || bytes.some(isControl));
}

/** Signs that no text has. A few numbers may have no zero byte among them. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
}

/** Bytes of a file of parameters; those of pulse programs have some hundred thousand. */
const LARGEST_HEAD = 4 * 1024 * 1024;

/** @throws {FileError} if a file of parameters is so large that it is something else */
export function checkHead(bytes: Uint8Array, ending: string): void {
  if (bytes.length <= LARGEST_HEAD) return;
  throw new FileError(
    'FILE_TOO_LARGE',
    `the ${ending} has ${bytes.length} bytes: parameters have ${LARGEST_HEAD} at most, so it is something else`,
  );
}

/** A file of a pair that is not there: says which, and where it should lie. */
export function missingFile(ending: string, reason: string): FileError {
  return new FileError(
    'MISSING_FILE',
    `${reason}: put the file of the same name with the ending ${ending} into the same folder`,
  );
}
