import { cellQueries } from './cells.ts';
import { claimQueries } from './claims.ts';
import type { Connection } from './connection.ts';
import { curationQueries } from './curation.ts';
import { curveQueries } from './curves.ts';
import { datasetQueries } from './datasets.ts';
import { dftResultQueries } from './dftResults.ts';
import { ionQueries } from './ions.ts';
import { laboratoryQueries } from './laboratories.ts';
import { materialQueries } from './materials.ts';
import { measurementQueries } from './measurements.ts';
import { mechanismModelQueries } from './mechanismModels.ts';
import { metricQueries } from './metrics.ts';
import type { NumberCache } from './numberCache.ts';
import { observationQueries } from './observations.ts';
import type { Pool } from './pool.ts';
import { propositionQueries } from './propositions.ts';
import { searchQueries } from './search.ts';
import { sourceQueries } from './sources.ts';
import type { Snapshot } from './store.ts';
import { onFile, StoreError } from './storeError.ts';
import { tokenQueries } from './tokens.ts';

/** A read transaction on a connection that nobody else uses until the snapshot is closed. */
export async function openSnapshot(pool: Pool, numbers: NumberCache): Promise<Snapshot> {
  const connection = await pool.take();
  try {
    onFile(connection.file, () => begin(connection));
  } catch (error) {
    pool.give(connection);
    throw error;
  }
  let open = true;
  const connect = () => {
    if (!open || !connection.sqlite.open) throw new StoreError('STORE_CLOSED', 'The snapshot was closed');
    return connection;
  };
  return {
    ...queriesOn(connect, numbers),
    async close() {
      if (!open) return;
      open = false;
      try {
        onFile(connection.file, () => end(connection));
      } finally {
        pool.give(connection);
      }
    },
  };
}

/** What is seen on a connection whose transaction is another's: closing it ends nothing. */
export function snapshotOf(connection: Connection, numbers: NumberCache): Snapshot {
  return { ...queriesOn(() => connection, numbers), close: async () => {} };
}

function queriesOn(connect: () => Connection, numbers: NumberCache): Omit<Snapshot, 'close'> {
  return {
    datasets: datasetQueries(connect),
    laboratories: laboratoryQueries(connect),
    sources: sourceQueries(connect),
    ions: ionQueries(connect),
    materials: materialQueries(connect),
    cells: cellQueries(connect),
    measurements: measurementQueries(connect),
    curves: curveQueries(connect, numbers),
    observations: observationQueries(connect),
    measuredMetrics: metricQueries(connect),
    dftResults: dftResultQueries(connect),
    propositions: propositionQueries(connect),
    claims: claimQueries(connect),
    mechanismModels: mechanismModelQueries(connect),
    search: searchQueries(connect),
    curation: curationQueries(connect),
    tokens: tokenQueries(connect),
  };
}

/** SQLite fixes what a transaction sees at its first read, not at its beginning. */
function begin({ sqlite }: Connection): void {
  sqlite.exec('begin');
  try {
    sqlite.prepare('select 1 from sqlite_schema limit 1').get();
  } catch (error) {
    sqlite.exec('rollback');
    throw error;
  }
}

/** Ends the transaction in any case: whoever gets the connection next begins one of its own. */
function end({ sqlite }: Connection): void {
  try {
    if (sqlite.inTransaction) sqlite.exec('commit');
  } finally {
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}
