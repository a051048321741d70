import type { FileError } from '../../ingest/files/fileError.ts';

/** Why a file that the user named is not read: its name, the place in it where there is one, and what is wrong. */
export function fileFault(name: string, error: FileError): string {
  return `${name}: ${error.message}`;
}
