import type { IncomingMessage, ServerResponse } from 'node:http';
import { internalMessage } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { HttpError, respondError } from './httpError.ts';
import type { Log } from './log.ts';
import type { OpenContexts } from './openContexts.ts';
import { type Route, routeOf } from './route.ts';

/** Answers requests; never throws. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type HandlerParts = {
  readonly routes: ReadonlyMap<string, Route>;
  readonly contexts: OpenContexts;
  readonly log: Log;
  readonly newRequestId: () => string;
};

export function makeHandler({ routes, contexts, log, newRequestId }: HandlerParts): Handler {
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const requestId = newRequestId();
    const context = () => contexts.openFor(requestId, response);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('access-control-allow-origin', '*');
    try {
      await dispatch(routes, { request, response, path, requestId, context });
    } catch (error) {
      if (error instanceof HttpError) return respondError(response, error);
      if (response.destroyed) return;
      log({ level: 'error', message: `Cannot answer a ${request.method} request`, requestId, error });
      await respondError(response, new HttpError(500, 'INTERNAL_SERVER_ERROR', internalMessage(requestId)));
    }
  };
}

async function dispatch(routes: ReadonlyMap<string, Route>, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  const { method = 'GET' } = request;
  if (method === 'OPTIONS') return preflight(response);
  await routeOf(routes, path, method).answer(exchange);
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
