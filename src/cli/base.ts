import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, openContext } from '../api/context.ts';
import { type Config, readConfig } from '../config.ts';
import { importReading } from '../ingest/importDataset.ts';
import { SEED } from '../ingest/loadSeed.ts';
import type { KnownRecords } from '../ingest/outlook.ts';
import { readDatasetFolder } from '../ingest/readDataset.ts';
import { backUp } from '../store/backup.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { contractOf } from './contract.ts';
import { CallError, complain, type Io } from './io.ts';
import { tellProblems } from './problems.ts';

/** What datasets of any source refer to: reference values of the ions, and models of storage that papers claim. */
const OF_EVERY_BASE = ['ions', 'mechanism_models'] as const;

/** The settings and the migrated base that they name, for the time of one piece of work. */
export async function withBase<T>(io: Io, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(io.env, io);
  const store = openStore({
    file: config.databaseFile,
    migrationsFolder: join(io.packageRoot, 'migrations'),
    readers: config.readers,
  });
  try {
    for (const name of OF_EVERY_BASE) await take(io, store, name);
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** As `withBase`, over a copy that is gone afterwards: it shows what becomes of the base, which is neither written nor locked. */
export async function withCopyOfBase<T>(io: Io, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const { databaseFile } = readConfig(io.env, io);
  const folder = await mkdtemp(join(tmpdir(), 'hckb-'));
  const copy = join(folder, 'base.sqlite');
  try {
    if (existsSync(databaseFile)) await backUp(databaseFile, copy);
    return await withBase({ ...io, env: { ...io.env, HCKB_DB: copy } }, work);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As `withBase`, for what may make the base: that it was not there before is told, since a setting may name the wrong file. */
export async function withBaseMade<T>(io: Io, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const { databaseFile } = readConfig(io.env, io);
  const isNew = !existsSync(databaseFile);
  try {
    return await withBase(io, work);
  } finally {
    if (isNew && existsSync(databaseFile)) complain(io, `made a new base ${databaseFile}`);
  }
}

/** What resolvers have, over a base that is there, for the time of one question. @throws {CallError} if there is no base */
export function withContext<T>(io: Io, asker: string, ask: (context: Context) => Promise<T>): Promise<T> {
  needBase(io);
  return withBase(io, async (store) => {
    const context = openContext(store, asker, { contract: contractOf(io) });
    try {
      return await ask(context);
    } finally {
      await context.close();
    }
  });
}

/** A question makes no base: an empty one would answer as if nothing were known. @throws {CallError} if there is none */
export function needBase(io: Io): void {
  const { databaseFile } = readConfig(io.env, io);
  if (existsSync(databaseFile)) return;
  throw new CallError(
    `There is no base "${databaseFile}": make one with "hckb serve" or "hckb import", or set HCKB_DB`,
  );
}

/** Records that every base holds, and the ids of all of them. */
export type RecordsOfEveryBase = KnownRecords & { readonly ids: ReadonlySet<string> };

export async function recordsOfEveryBase(io: Io): Promise<RecordsOfEveryBase> {
  const readings = await Promise.all(
    OF_EVERY_BASE.map((name) => readDatasetFolder(ownFolder(io, name), contractOf(io))),
  );
  const datasets = readings.flatMap(({ dataset }) => dataset ?? []);
  return {
    ions: datasets.flatMap(({ records }) => records.ions),
    mechanismModels: datasets.flatMap(({ records }) => records.mechanismModels),
    ids: new Set(datasets.flatMap(({ recordPaths }) => [...recordPaths.keys()])),
  };
}

/**
 * A dataset of the package that every base holds. Where the base has a later version of its own, it keeps it; so it does where
 * its other datasets refer to what the package has no more, which is told: no base may be shut for what it holds.
 *
 * @throws {CallError} if the package is not whole
 */
async function take(io: Io, store: Store, name: string): Promise<void> {
  const reading = await readDatasetFolder(ownFolder(io, name), contractOf(io));
  const report = await importReading(store, reading, { now: () => new Date(), actor: SEED, onlyNew: true });
  if (report.status !== 'REFUSED') return;
  if (reading.dataset === undefined) {
    tellProblems(io, report.file, report.problems);
    throw new CallError(`Cannot take "${name}" of the package into the base`);
  }
  const [first] = report.problems;
  complain(io, `hckb: the base keeps its own "${name}", not that of the package: ${first?.message}`);
}

function ownFolder(io: Io, name: string): string {
  return join(io.packageRoot, 'seed', name);
}
