import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';
import { makeApollo } from './apollo.ts';
import { type Context, openContext } from './context.ts';
import { internalMessage } from './errors.ts';
import type { EvidenceMemory } from './evidence.ts';
import { CLOSE_TIMEOUT, REQUEST_TIMEOUT, TIME_LIMIT } from './limits.ts';
import { type Address, listenOn } from './listen.ts';
import type { Log } from './log.ts';
import { HttpError, respondError } from './respond.ts';
import { type Route, routeOf, routesOf } from './routes.ts';
import { countRunning } from './running.ts';
import { executableSchema } from './schema.ts';

export type ServerOptions = {
  readonly store: Store;
  /** The contract as one text, as `readSdl` reads it. */
  readonly sdl: string;
  /** What stands in the explorer's editor at first; nothing by default. */
  readonly startQuery?: string;
  readonly log: Log;
  /** Names a request in the log and in masked errors; a random UUID by default. */
  readonly newRequestId?: () => string;
  /** How long a request may ask the base and judge, ms. */
  readonly timeLimit?: number;
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
  startQuery = '',
  log,
  newRequestId = randomUUID,
  timeLimit = TIME_LIMIT,
}: ServerOptions): Promise<ApiServer> {
  const apollo = makeApollo(executableSchema(sdl), log);
  await apollo.start();
  const routes = routesOf(apollo, { sdl, startQuery });
  const contexts = new Set<Context>();
  const memory: EvidenceMemory = new Map();
  const running = countRunning();
  let closing: Promise<void> | undefined;

  /** A context that is closed when its response is, however that ended: answered, failed, or left by the client. */
  function contextOf(requestId: string, response: ServerResponse): Context {
    const context = openContext(store, requestId, { memory, timeLimit });
    contexts.add(context);
    response.once('close', async () => {
      await context
        .close()
        .catch((error) => log({ level: 'error', message: 'Cannot close a snapshot', requestId, error }));
      contexts.delete(context);
    });
    return context;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = newRequestId();
    running.add(response);
    response.setHeader('access-control-allow-origin', '*');
    if (closing) response.setHeader('connection', 'close');
    try {
      await dispatch(routes, request, response, () => contextOf(requestId, response));
    } catch (error) {
      if (error instanceof HttpError) return respondError(response, error);
      if (response.destroyed) return;
      log({ level: 'error', message: `Cannot answer a ${request.method} request`, requestId, error });
      respondError(response, new HttpError(500, 'INTERNAL_SERVER_ERROR', internalMessage(requestId)));
    }
  }

  const http = createHttpServer(
    { requestTimeout: REQUEST_TIMEOUT },
    (request, response) => void answer(request, response),
  );

  async function stop(timeout: number): Promise<void> {
    const stopped = new Promise<void>((resolve) => http.close(() => resolve()));
    await running.finished(timeout);
    // besides what took too long, connections that have asked nothing yet: node counts these as busy
    http.closeAllConnections();
    await stopped;
    await Promise.allSettled([...contexts].map((context) => context.close()));
    await apollo.stop();
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

function dispatch(
  routes: ReadonlyMap<string, Route>,
  request: IncomingMessage,
  response: ServerResponse,
  context: () => Context,
): void | Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const [path = '/'] = url.split('?', 1);
  if (method === 'OPTIONS') return preflight(response);
  return routeOf(routes, path, method).answer(request, response, context);
}

/** Browsers ask before they post JSON from a page of another origin; everyone may read here. */
function preflight(response: ServerResponse): void {
  const headers = {
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  };
  response.writeHead(204, headers).end();
}
