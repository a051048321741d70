import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { readJson } from './body.ts';
import type { Context } from './context.ts';
import { JSON_TYPE, respond } from './respond.ts';

/** Codes of requests that were understood: a client that takes plain JSON expects their errors under status 200. */
const UNDERSTOOD: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Answers a request to the GraphQL endpoint; its context is closed as soon as the answer is whole. */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  try {
    const body = method === 'POST' ? await readJson(request) : undefined;
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search, body },
      context: async () => context,
    });
    const whole = await bodyOf(answer);
    const { 'content-type': type = JSON_TYPE, ...headers } = Object.fromEntries(answer.headers);
    respond(response, type, { status: statusOf(answer.status ?? 200, type, whole), headers, body: whole });
  } finally {
    await context.close();
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function bodyOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  const chunks: string[] = [];
  for await (const chunk of body.asyncIterator) chunks.push(chunk);
  return chunks.join('');
}

/** GraphQL over HTTP: `application/json` answers 200 wherever the request was well-formed, whatever came of it. */
function statusOf(status: number, type: string, body: string): number {
  if (status !== 400 || !type.startsWith('application/json')) return status;
  const { errors = [] } = JSON.parse(body) as { errors?: readonly { extensions?: { code?: unknown } }[] };
  return errors.length > 0 && errors.every(({ extensions }) => UNDERSTOOD.has(extensions?.code)) ? 200 : status;
}
