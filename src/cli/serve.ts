import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Log } from '../api/log.ts';
import { type ApiServer, createServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { loadSeed } from '../ingest/loadSeed.ts';
import type { Store } from '../store/store.ts';
import { withBase } from './base.ts';
import { contractOf, contractText } from './contract.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { tellReport } from './problems.ts';

/** Published query that the explorer starts with. */
const START_QUERY = 'docs/queries/start.graphql';

/** `hckb serve`: migrates, loads the seed and serves until it is asked to stop. */
export function serveCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('migrate the base (HCKB_DB), load the seed datasets (HCKB_SEED) and serve GraphQL on HOST:PORT')
    .action(async () => done(await withBase(io, (store, config) => serve(io, store, config))));
}

async function serve(io: Io, store: Store, config: Config): Promise<ExitCode> {
  if (!(await seeded(io, store, config.seedFolder))) return PROBLEMS;
  const startQuery = await readFile(join(io.packageRoot, START_QUERY), 'utf8');
  const server = await createServer({ store, sdl: contractText(io), startQuery, log: logTo(io) });
  const { host, port } = await listen(server, config);
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  print(io, `GraphQL at ${at}/graphql, explorer at ${at}/graphiql, contract at ${at}/schema.graphql`);
  await stopAsked(io.stop);
  print(io, 'Stopping: running requests are finished');
  await server.close(config.shutdownTimeout);
  return DONE;
}

/** False if a dataset was refused. */
async function seeded(io: Io, store: Store, folder: string | null): Promise<boolean> {
  if (folder === null) return true;
  const options = { schema: contractOf(io), now: () => new Date() };
  const reports = await loadSeed(store, folder, options).catch((error: unknown) => {
    throw new CallError(`Cannot load the seed from "${folder}": ${error instanceof Error ? error.message : error}`);
  });
  for (const report of reports) tellReport(io, report);
  return reports.every(({ status }) => status !== 'REFUSED');
}

async function listen(server: ApiServer, address: Config): Promise<{ host: string; port: number }> {
  try {
    return await server.listen(address);
  } catch (error) {
    await server.close(0);
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}

async function stopAsked(stop: AbortSignal | undefined): Promise<void> {
  if (stop === undefined) return new Promise(() => {});
  if (!stop.aborted) await once(stop, 'abort');
}

function logTo(io: Io): Log {
  return ({ level, message, requestId, error }) => {
    if (level === 'debug') return;
    const cause = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    complain(io, `${level}: ${message}${requestId === undefined ? '' : ` (request ${requestId})`}${cause}`);
  };
}
