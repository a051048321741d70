import { once } from 'node:events';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type Address, listenOn } from '../api/listen.ts';
import { openRecomputing } from '../api/recomputing.ts';
import { createServer as createApiServer } from '../api/server.ts';
import { type Config, readConfig } from '../config.ts';
import type { FileTasks } from '../ingest/files/fileTasks.ts';
import { loadSeed } from '../ingest/loadSeed.ts';
import { rereadOutdated } from '../ingest/reread.ts';
import { faultOfFile } from '../release/bundleFile.ts';
import { openReleased } from '../store/openReleased.ts';
import type { Store } from '../store/store.ts';
import { withBase } from './base.ts';
import { contractOf, contractText } from './contract.ts';
import { withFileTasks } from './fileTasks.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { openLog } from './log.ts';
import { tellReport } from './problems.ts';
import { type PublishedQuery, publishedQueries } from './published.ts';
import { releasedFile } from './release.ts';
import { versionOf } from './version.ts';

/** Published queries that stand ready in the explorer; the first takes no variables. */
const TABS = [
  'start',
  'wide-layers-and-plateaus',
  'slope-plateau-shares',
  'rate-capability',
  'compare-ions',
  'assessment',
  'order-of-contributions',
  'contested-verdicts',
  'audit',
  'next-experiments',
  'search',
];

/** `hckb serve`: migrates, loads the seed and serves until it is asked to stop. */
export function serveCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('migrate the base (HCKB_DB), load the seed datasets (HCKB_SEED) and serve GraphQL on HOST:PORT')
    .option('--release <release>', 'serve a release, only to be read: its folder, or its SQLite file')
    .action(async ({ release }: { release?: string }) => {
      await checkAddress(readConfig(io.env, io));
      if (release !== undefined) return done(await serveRelease(io, release));
      done(await withFileTasks(io, (tasks) => withBase(io, (store, config) => serve(io, { store, config, tasks }))));
    });
}

/** Whether the address can be had is told before the base is touched. */
async function checkAddress(address: Address): Promise<void> {
  const probe = createServer();
  await listening(() => listenOn(probe, address));
  await new Promise((closed) => probe.close(closed));
}

/** @throws {Error} if there is no such query: the package is not whole */
function tabOf(published: readonly PublishedQuery[], name: string) {
  const found = published.find((query) => query.name === name);
  if (found === undefined) throw new Error(`Cannot show the query "${name}": it is not among those of docs/queries`);
  return { query: found.text, variables: found.variables };
}

type Parts = { readonly store: Store; readonly config: Config; readonly tasks: FileTasks };

async function serve(io: Io, parts: Parts): Promise<ExitCode> {
  if (!(await seeded(io, parts))) {
    complain(io, 'The server was not started: correct the dataset, or take its folder out of the seed');
    return PROBLEMS;
  }
  await reread(io, parts);
  return serveStore(io, parts);
}

/** Serves a release as it is: nothing is migrated, loaded or read anew. @throws {CallError} if it is none, or was changed */
async function serveRelease(io: Io, name: string): Promise<ExitCode> {
  const file = releasedFile(io, name);
  await checkUnchanged(file);
  const config = readConfig(io.env, io);
  const { readers } = config;
  const store = openReleased({ file, migrationsFolder: join(io.packageRoot, 'migrations'), readers });
  try {
    return await withFileTasks(io, (tasks) => serveStore(io, { store, config, tasks }));
  } finally {
    await store.close();
  }
}

async function checkUnchanged(file: string): Promise<void> {
  const fault = await faultOfFile(dirname(file), basename(file));
  if (fault !== null) throw new CallError(`${file} ${fault}: "hckb release --check" tells more`);
}

async function serveStore(io: Io, { store, config, tasks }: Parts): Promise<ExitCode> {
  const published = publishedQueries(io);
  const tabs = TABS.map((name) => tabOf(published, name));
  const { origins, prefix } = config;
  const recomputing = io.recomputeWorker === undefined ? undefined : openRecomputing(io.recomputeWorker);
  const server = await createApiServer({
    store,
    tasks,
    sdl: contractText(io),
    tabs,
    origins,
    prefix,
    version: versionOf(io),
    log: openLog(io, config),
    ...(recomputing && { recompute: recomputing.recompute }),
  });
  try {
    const { host, port } = await listening(() => server.listen(config));
    const at = `http://${host.includes(':') ? `[${host}]` : host}:${port}${prefix}`;
    print(io, `GraphQL at ${at}/graphql, explorer at ${at}/graphiql, contract at ${at}/schema.graphql`);
    await stopAsked(io.stop);
    print(io, 'Stopping: running requests are finished');
    return DONE;
  } finally {
    await server.close(config.shutdownTimeout);
    await recomputing?.close();
  }
}

/** False if a dataset was refused. */
async function seeded(io: Io, { store, config, tasks }: Parts): Promise<boolean> {
  const { seedFolder: folder } = config;
  if (folder === null) return true;
  const options = { schema: contractOf(io), now: () => new Date(), tasks };
  const reports = await loadSeed(store, folder, options).catch((error: unknown) => {
    throw new CallError(`Cannot load the seed from "${folder}": ${error instanceof Error ? error.message : error}`);
  });
  for (const report of reports) tellReport(io, report);
  return reports.every(({ status }) => status !== 'REFUSED');
}

/** Numbers of curves follow the methods of this version; a dataset that cannot be read any more stays as it is, and says so. */
async function reread(io: Io, { store, tasks }: Parts): Promise<void> {
  const reports = await rereadOutdated(store, { schema: contractOf(io), now: () => new Date(), tasks });
  for (const report of reports) tellReport(io, report);
}

async function listening(listen: () => Promise<Address>): Promise<Address> {
  try {
    return await listen();
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}

async function stopAsked(stop: AbortSignal | undefined): Promise<void> {
  if (stop === undefined) return new Promise(() => {});
  if (!stop.aborted) await once(stop, 'abort');
}
