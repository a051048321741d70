import { GraphqlRequestError } from './graphqlRequestError.ts';

/** Something between client and GraphQL refused: the status says what, the body is no answer of GraphQL. */
export class HttpStatusError extends Error {
  override readonly name = 'HttpStatusError';
  readonly status: number;
  readonly body: string;

  constructor(status: number, body: string) {
    super(`The server answers with HTTP status ${status}: ${shortened(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** No answer arrived: the server cannot be reached, or the connection broke; `cause` is what `fetch` said. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}: ${reasonOf(cause)}`, { cause });
  }
}

/** No whole answer arrived in time. */
export class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`No whole answer within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** What arrived is no answer of GraphQL, or pages that lead nowhere: the URL is probably that of something else. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly body: string;

  constructor(problem: string, body: string) {
    super(body === '' ? problem : `${problem}: ${shortened(body)}`);
    this.body = body;
  }
}

/** Whatever a request can fail with, but for wrong calls and being aborted; `name` tells them apart. */
export type ClientError =
  | GraphqlRequestError
  | HttpStatusError
  | NetworkError
  | RequestTimeoutError
  | UnexpectedAnswerError;

const kinds = [GraphqlRequestError, HttpStatusError, NetworkError, RequestTimeoutError, UnexpectedAnswerError];

/** Whether a request failed with this, and not a mistake of the program around it. */
export function isClientError(error: unknown): error is ClientError {
  return kinds.some((kind) => error instanceof kind);
}

/** `fetch` of Node says only that it failed; what is behind it says why. */
function reasonOf(cause: unknown): string {
  const { message = String(cause), cause: deeper } = Object(cause);
  return deeper === undefined ? message : `${message} (${deeper.message || deeper.code})`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}...` : line;
}
