import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FileTasks } from '../ingest/files/fileTasks.ts';
import type { Store } from '../store/store.ts';
import { makeApollo } from './apollo.ts';
import type { Origins } from './cors.ts';
import type { ExplorerTab } from './graphiql.ts';
import { makeHandler } from './handler.ts';
import { CLOSE_TIMEOUT, READY_TIMEOUT, REQUEST_TIMEOUT, TIME_LIMIT } from './limits.ts';
import { type Address, listenOn } from './listen.ts';
import type { Log } from './log.ts';
import { makeMetrics } from './metrics.ts';
import { keepContexts } from './openContexts.ts';
import { rememberOperations } from './operations.ts';
import { baseReadiness } from './readiness.ts';
import { type Recompute, recomputeHere } from './recomputing.ts';
import { routesOf } from './routes.ts';
import { countRunning } from './running.ts';
import { executableSchema } from './schema.ts';
import { countSnapshots } from './snapshotCount.ts';

export type ServerOptions = {
  readonly store: Store;
  /** The contract as one text, as `readSdl` reads it. */
  readonly sdl: string;
  /** What stands ready in the explorer, the first without variables; nothing by default. */
  readonly tabs?: readonly ExplorerTab[];
  readonly log: Log;
  /** From which origins pages may read answers; any by default. */
  readonly origins?: Origins;
  /** Path under which everything is served, such as `/kb`; none by default. */
  readonly prefix?: string;
  /** The version of the program, for metrics and the index. */
  readonly version?: string;
  /** Names a request in the log and in masked errors where the client does not; a random UUID by default. */
  readonly newRequestId?: () => string;
  /** How long a request may ask the base and judge, ms. */
  readonly timeLimit?: number;
  /** Computes numbers of curves again with other parameters; the thread of the server if left out. */
  readonly recompute?: Recompute;
  /** Who reads the files of curves of datasets that are imported; this thread if left out. */
  readonly tasks?: Pick<FileTasks, 'prepare' | 'measure'>;
};

export type ApiServer = {
  readonly http: Server;
  /** Begins to listen. @throws {Error} that says what to do where the address cannot be had */
  listen(address: Address): Promise<Address>;
  /**
   * Stops: takes no new connections, finishes running requests, cuts off those that take longer than `timeout` ms, and
   * closes every snapshot. The store is left open. May be called again.
   */
  close(timeout?: number): Promise<void>;
};

/** The base over HTTP; listens only when told to. */
export async function createServer({
  store,
  sdl,
  tabs = [],
  log,
  origins = '*',
  prefix = '',
  version = 'unknown',
  newRequestId = randomUUID,
  timeLimit = TIME_LIMIT,
  recompute = recomputeHere,
  tasks,
}: ServerOptions): Promise<ApiServer> {
  const operations = rememberOperations();
  const contract = executableSchema(sdl);
  const apollo = makeApollo(contract, log, [operations.plugin]);
  await apollo.start();
  const running = countRunning();
  const snapshots = countSnapshots(store);
  const contexts = keepContexts(snapshots.store, { contract, tasks, log, timeLimit, version, prefix, recompute });
  const metrics = makeMetrics({ version, running: running.count, snapshots });
  const readBase = baseReadiness(snapshots.store, log, READY_TIMEOUT);
  let closing: Promise<void> | undefined;
  const readiness = async () => (closing ? 'the server is shutting down' : readBase());
  const engine = { apollo, operations };
  const routes = routesOf({ engine, sdl, tabs, prefix, version, readiness, metrics });
  const handle = makeHandler({ routes, contexts, origins, metrics, log, newRequestId });

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    running.add(response);
    if (closing) response.setHeader('connection', 'close');
    void handle(request, response);
  }

  const http = createHttpServer({ requestTimeout: REQUEST_TIMEOUT }, onRequest);
  // clients that wait for leave to send a large body may be refused before they send it
  http.on('checkContinue', onRequest);

  async function stop(timeout: number): Promise<void> {
    const stopped = new Promise<void>((resolve) => http.close(() => resolve()));
    await running.finished(timeout);
    // besides what took too long, connections that have asked nothing yet: node counts these as busy
    http.closeAllConnections();
    await stopped;
    await contexts.closeAll();
    await apollo.stop();
    metrics.close();
  }

  return {
    http,
    listen: (address) => listenOn(http, address),
    close(timeout = CLOSE_TIMEOUT) {
      closing ??= stop(timeout);
      return closing;
    },
  };
}
