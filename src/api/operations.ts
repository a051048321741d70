import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from './context.ts';

/** What came of an operation: all of it, a part, nothing although it was executed, or nothing since it could not be. */
export type Outcome = 'ok' | 'partial' | 'failed' | 'refused';

/** What was asked over GraphQL, for log and metrics: never its text or its variables. */
export type Operation = { readonly name: string | null; readonly outcome: Outcome };

export type Operations = {
  readonly plugin: ApolloServerPlugin<Context>;
  /** The operation of a request that was answered; nothing if none could be made out. */
  get(request: HTTPGraphQLRequest): Operation | undefined;
};

/** Remembers of every request what Apollo made of it. */
export function rememberOperations(): Operations {
  const operations = new WeakMap<object, Operation>();
  return {
    get: (request) => operations.get(request),
    plugin: {
      async requestDidStart({ request: { http } }) {
        return {
          async willSendResponse({ operationName, response: { body } }) {
            const result = body.kind === 'single' ? body.singleResult : body.initialResult;
            if (http) operations.set(http, { name: operationName ?? null, outcome: outcomeOf(result) });
          },
        };
      },
    },
  };
}

function outcomeOf({ data, errors = [] }: FormattedExecutionResult): Outcome {
  if (data === undefined) return 'refused';
  if (errors.length === 0) return 'ok';
  return data === null ? 'failed' : 'partial';
}
