import { isSqliteError } from './sqlite.ts';

export type StoreErrorCode =
  | 'BASE_CORRUPT'
  | 'BASE_FOREIGN'
  | 'BASE_NEWER'
  | 'BASE_BUSY'
  | 'BASE_FULL'
  | 'BASE_EXISTS'
  | 'READ_ONLY'
  | 'BASE_UNREADABLE'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_FAILED'
  | 'MIGRATIONS_UNREADABLE'
  | 'STORE_CLOSED';

/** Why the base cannot be used; the message names the file and says what to do. Nothing was lost. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** That a base has not what its records always have. */
export function lacking(file: string, what: string): StoreError {
  return new StoreError('BASE_CORRUPT', `The base "${file}" lacks ${what}: restore it from a copy`);
}

/** An error of SQLite as one of ours, if it is about the state of the file; any other error as it is. */
export function storeErrorOf(error: unknown, file: string): unknown {
  if (!isSqliteError(error)) return error;
  const said = (code: StoreErrorCode, message: string) => new StoreError(code, `${message} (${error.message})`, error);
  switch (error.code.split('_').slice(0, 2).join('_')) {
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return said('BASE_CORRUPT', `The base "${file}" is damaged or no SQLite file: restore it from a copy`);
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return said('BASE_BUSY', `The base "${file}" is in use by another writer: try again when it is done`);
    case 'SQLITE_FULL':
      return said(
        'BASE_FULL',
        `The base "${file}" cannot grow, the disk is full: what was being written was taken back`,
      );
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
    case 'SQLITE_IOERR':
      return said('BASE_UNREADABLE', `The base "${file}" and its folder cannot be read and written`);
    default:
      return error;
  }
}

/** Runs work on a file; what SQLite says about the state of the file becomes a `StoreError`. */
export function onFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}
