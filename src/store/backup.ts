import { existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '../domain/systemCode.ts';
import { checkBaseFile } from './baseFile.ts';
import { isSqliteError, openSqlite, type Sqlite } from './sqlite.ts';
import { onFile, StoreError } from './storeError.ts';

/** How long a copy waits for a writer. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Copies a base, also one that is being served and written, as it is at one moment.
 *
 * @param to a file that is not there yet; it is written whole or not at all
 * @throws {StoreError} if there is no base, or a file in the way
 */
export async function backUp(from: string, to: string): Promise<void> {
  needFile(from);
  if (existsSync(to)) throw inTheWay(to);
  checkBaseFile(from, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  mkdirSync(dirname(to), { recursive: true });
  // in a folder of its own: another copy to the same name may be under way
  const folder = mkdtempSync(`${to}.unfinished-`);
  const unfinished = join(folder, 'copy');
  let source: Sqlite | undefined;
  try {
    source = onFile(from, () => openSqlite(from, { readonly: true, busyTimeoutMs: BUSY_TIMEOUT_MS }));
    await source.backup(unfinished);
    toOneFile(unfinished);
    checkBaseFile(unfinished, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    giveName(unfinished, to);
  } finally {
    source?.close();
    rmSync(folder, { recursive: true });
  }
}

/** Gives a file a second name, unless there is one by then; unlike a change of its name, that replaces none. */
function giveName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw inTheWay(name);
    // a file system may know no second names
    renameSync(file, name);
  }
}

function inTheWay(file: string): StoreError {
  return new StoreError('BASE_EXISTS', `There is a file "${file}": name one that is not there yet`);
}

/**
 * Puts a copy in the place of a base. The base that was there is kept beside it.
 *
 * @param kept where the base goes that is replaced; null if there must be none
 * @throws {StoreError} if the copy is no sound base, the base is in use, or one is there and `kept` is null
 */
export async function restore(copy: string, to: string, kept: string | null): Promise<void> {
  const isThere = existsSync(to);
  if (isThere && kept === null)
    throw new StoreError('BASE_EXISTS', `There is a base "${to}": "--replace" keeps it beside the copy`);
  const ready = `${to}.restored`;
  rmSync(ready, { force: true });
  await backUp(copy, ready);
  try {
    forgetRelease(ready);
    if (isThere && kept !== null) putAside(to, kept);
    renameSync(ready, to);
  } finally {
    rmSync(ready, { force: true });
  }
}

/** A base that is worked on is no release any more; of a base that is older than releases there is nothing to forget. */
function forgetRelease(file: string): void {
  changeFile(file, (sqlite) => {
    const table = sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = 'releases'").get();
    if (table !== undefined) sqlite.exec('delete from releases');
  });
}

/** Moves a base out of the way, if nobody uses it. */
function putAside(file: string, kept: string): void {
  onFile(file, () => {
    const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 0 });
    try {
      // the last one to close a base folds its log into it; with readers about this fails
      sqlite.pragma('locking_mode = exclusive');
      sqlite.exec('begin exclusive; commit');
      sqlite.pragma('journal_mode = delete');
    } catch (error) {
      if (!isSqliteError(error) || !error.code.startsWith('SQLITE_BUSY')) throw error;
      throw new StoreError(
        'BASE_BUSY',
        `The base "${file}" is in use: stop the server or command that has it open`,
        error,
      );
    } finally {
      sqlite.close();
    }
  });
  renameSync(file, kept);
}

/** Without a log beside it: a copy is one file that may lie on a medium that cannot be written. */
function toOneFile(file: string): void {
  changeFile(file, (sqlite) => sqlite.pragma('journal_mode = delete'));
}

function changeFile(file: string, change: (sqlite: Sqlite) => void): void {
  onFile(file, () => {
    const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      change(sqlite);
    } finally {
      sqlite.close();
    }
  });
}

function needFile(file: string): void {
  if (!existsSync(file)) throw new StoreError('BASE_UNREADABLE', `There is no base "${file}"`);
  if (statSync(file).size === 0) throw new StoreError('BASE_UNREADABLE', `The base "${file}" is empty`);
}
