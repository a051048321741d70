import { applyChange, hasChanged, replaceRecords } from './applyChange.ts';
import type { Connection } from './connection.ts';
import { isSqliteError } from './sqlite.ts';
import type { ChangeResult, PreparedChange } from './store.ts';

/**
 * Makes many changes in one transaction: all of them, if nothing speaks against what comes of them; else one after the other, each
 * whole or not at all. So what refers to a later one is taken with it, unless one of all is refused.
 *
 * A savepoint for each would make the full-text index write each apart, and to look for all that speaks against records takes
 * time. So all are tried without both, and only if one is refused all are made again with them; what the commit itself
 * refuses is found by changes of their own.
 */
export function applyChanges(connection: Connection, changes: readonly PreparedChange[]): readonly ChangeResult[] {
  if (changes.length === 0) return [];
  return (
    together(connection, () => withoutRefusals(connection, changes)) ??
    together(connection, () => changes.map((change) => withSavepoint(connection, change))) ??
    changes.map((change) => applyChange(connection, change))
  );
}

/** Results of one transaction; undefined if there are none or the commit was refused, and nothing was changed. */
function together(
  { sqlite }: Connection,
  work: () => readonly ChangeResult[] | undefined,
): readonly ChangeResult[] | undefined {
  sqlite.exec('begin immediate');
  try {
    const results = work();
    if (results?.some(hasChanged)) sqlite.exec('commit');
    return results;
  } catch (error) {
    if (isSqliteError(error) && error.code.startsWith('SQLITE_CONSTRAINT')) return undefined;
    throw error;
  } finally {
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

/** Undefined as soon as one is refused. */
function withoutRefusals(
  connection: Connection,
  changes: readonly PreparedChange[],
): readonly ChangeResult[] | undefined {
  const results: ChangeResult[] = [];
  for (const change of changes) {
    const result = replaceRecords(connection, change, 'TRYING');
    if (result.status === 'REFUSED') return undefined;
    results.push(result);
  }
  return results;
}

function withSavepoint(connection: Connection, change: PreparedChange): ChangeResult {
  const { sqlite } = connection;
  sqlite.exec('savepoint dataset');
  const result = replaceRecords(connection, change);
  if (!hasChanged(result)) sqlite.exec('rollback to dataset');
  sqlite.exec('release dataset');
  return result;
}
