import type { Exchange } from './exchange.ts';

/** How a request was answered, for the log: neither query nor variables, whose numbers may be nobody else's business. */
export type Answered = {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  /** Bytes of the body as sent. */
  readonly bytes: number;
  /** Name of the GraphQL operation. */
  readonly operation?: string;
};

/** Status of a request whose client left before the answer was sent, as proxies log it; nobody is sent this. */
const LEFT = 499;

/** Most letters of a name that are logged: clients may send a million. */
const LONGEST_LOGGED_NAME = 100;

/** @param seconds since the request came */
export function answeredOf({ request, response, path, operation }: Exchange, seconds: number): Answered {
  const { method = 'GET' } = request;
  const isSent = response.headersSent;
  return {
    method,
    path,
    status: isSent ? response.statusCode : LEFT,
    durationMs: Math.round(seconds * 1e4) / 10,
    bytes: isSent && method !== 'HEAD' ? Number(response.getHeader('content-length') ?? 0) : 0,
    ...(operation?.name != null && { operation: operation.name.slice(0, LONGEST_LOGGED_NAME) }),
  };
}
