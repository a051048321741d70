import type { IncomingMessage, ServerResponse } from 'node:http';
import { answeredOf } from './answered.ts';
import { allowOrigin, answerPreflight, type Origins } from './cors.ts';
import { errorOf, internalMessage } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { HttpError, respondError } from './httpError.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { OpenContexts } from './openContexts.ts';
import { givenRequestId } from './requestId.ts';
import { requestLabels } from './requestLabels.ts';
import { respondJson } from './respond.ts';
import { findRoute, type Route, routeOf } from './route.ts';

/** Answers requests; never throws. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type HandlerParts = {
  readonly routes: ReadonlyMap<string, Route>;
  readonly contexts: OpenContexts;
  readonly origins: Origins;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly newRequestId: () => string;
};

export function makeHandler({ routes, contexts, origins, metrics, log, newRequestId }: HandlerParts): Handler {
  function tell(exchange: Exchange, seconds: number): void {
    const answered = answeredOf(exchange, seconds);
    const { method, path, status } = answered;
    metrics.countRequest(requestLabels(findRoute(routes, path), method, status), seconds);
    if (exchange.operation) metrics.countOperation(exchange.operation.outcome);
    log({ level: 'info', message: `${method} ${path} ${status}`, requestId: exchange.requestId, answered });
  }

  async function fail({ request, response, requestId }: Exchange, error: unknown): Promise<void> {
    if (error instanceof HttpError) return respondError(response, error);
    if (response.destroyed) return;
    log({ level: 'error', message: `Cannot answer a ${request.method} request`, requestId, error });
    const told = errorOf('INTERNAL_SERVER_ERROR', internalMessage(requestId), requestId);
    await respondJson(response, { errors: [told] }, { status: 500 });
  }

  return async (request, response) => {
    const begun = performance.now();
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const requestId = givenRequestId(request) ?? newRequestId();
    const context = () => contexts.openFor(requestId, response);
    const exchange: Exchange = { request, response, path, requestId, context };
    response.once('close', () => tell(exchange, (performance.now() - begun) / 1000));
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    allowOrigin(origins, request, response);
    await dispatch(routes, exchange)
      .catch((error) => fail(exchange, error))
      // what fails here could not even be told
      .catch(() => response.destroy());
  };
}

async function dispatch(routes: ReadonlyMap<string, Route>, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  const { method = 'GET' } = request;
  if (method === 'OPTIONS') return answerPreflight(response);
  await routeOf(routes, path, method).answer(exchange);
}
