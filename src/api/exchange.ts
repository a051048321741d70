import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import type { Operation } from './operations.ts';

/** A request and its answer. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What stands before the query string. */
  readonly path: string;
  readonly requestId: string;
  /** The context of its one operation, to be closed by who asks for it. */
  context(): Context;
  /** What was asked over GraphQL, once it is known. */
  operation?: Operation;
};
