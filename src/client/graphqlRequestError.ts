import type { ServerErrorCode } from './generated.ts';

/** A code of the server's errors; later servers may know more of them. */
export type ErrorCode = ServerErrorCode | (string & {});

/** One error of an answer, as the server tells it. */
export type AnswerError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: ErrorCode; readonly [key: string]: unknown };
};

/** The server answered with errors; what it could answer all the same is kept. */
export class GraphqlRequestError extends Error {
  override readonly name = 'GraphqlRequestError';
  readonly errors: readonly AnswerError[];
  /** Code of the first error. */
  readonly code: ErrorCode | undefined;
  /** Partial answer: null where all of it failed, undefined where nothing was run. */
  readonly data: unknown;
  readonly status: number;

  constructor(errors: readonly AnswerError[], { data, status }: { readonly data: unknown; readonly status: number }) {
    super(errors.map(told).join('; '));
    this.errors = errors;
    this.code = errors[0]?.extensions?.code;
    this.data = data;
    this.status = status;
  }
}

function told({ message, path }: AnswerError): string {
  return path === undefined ? message : `${path.join('.')}: ${message}`;
}
