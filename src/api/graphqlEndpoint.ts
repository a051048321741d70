import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { readJson } from './body.ts';
import type { Context } from './context.ts';
import type { Curate } from './curate.ts';
import type { Exchange } from './exchange.ts';
import { checkBody, checkSearch } from './graphqlParameters.ts';
import { LARGEST_BODY, LARGEST_UPLOAD } from './limits.ts';
import type { Operations } from './operations.ts';
import { JSON_TYPE, respond } from './respond.ts';

/** Codes of requests that were understood: a client that takes plain JSON expects their errors under status 200. */
const UNDERSTOOD: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Apollo, and what it tells of the operations that it answers. */
export type Engine = { readonly apollo: ApolloServer<Context>; readonly operations: Operations };

/** Answers a request to the GraphQL endpoint. */
export async function answerGraphql({ apollo, operations }: Engine, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const context = exchange.context();
  const asked = await graphqlRequest(exchange, context);
  const { status = 200, headers, body } = await execute(apollo, asked, context);
  const operation = operations.get(asked);
  if (operation) exchange.operation = operation;
  const { 'content-type': type = JSON_TYPE, ...others } = Object.fromEntries(headers);
  await respond(response, type, {
    status: asksForJson(request) ? statusForJson(status, type, body) : status,
    headers: { ...others, vary: 'accept' },
    body,
    revalidated: request.method !== 'POST' && operation?.outcome === 'ok',
  });
}

async function graphqlRequest({ request, response }: Exchange, { curate }: Context): Promise<HTTPGraphQLRequest> {
  const { method = 'GET', url = '/' } = request;
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const headers = headersOf(request);
  if (method === 'POST') {
    const largest = request.headers.authorization === undefined ? LARGEST_BODY : await largestBody(curate);
    const body = await readJson(request, () => response.writeContinue(), largest);
    checkBody(body);
    return { method, headers, search, body };
  }
  checkSearch(search);
  // a HEAD asks what a GET would answer
  return { method: 'GET', headers, search, body: undefined };
}

/** Datasets are large; only who may bring some is heard out. */
async function largestBody({ caller }: Curate): Promise<number> {
  const found = await caller();
  const mayBring = 'token' in found && found.token.scopes.some((scope) => scope === 'import' || scope === 'validate');
  return mayBring ? LARGEST_UPLOAD : LARGEST_BODY;
}

type Answer = Pick<HTTPGraphQLResponse, 'status' | 'headers'> & { readonly body: string };

/** The snapshot is given back as soon as the answer is whole: packing and sending it need none. */
async function execute(
  apollo: ApolloServer<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  context: Context,
): Promise<Answer> {
  try {
    const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return { ...answer, body: await bodyOf(answer) };
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

/** Whether a client says itself that it takes plain JSON; one that takes anything looks at the status. */
function asksForJson({ headers }: IncomingMessage): boolean {
  return (headers.accept ?? '').includes('application/json');
}

/** GraphQL over HTTP: `application/json` answers 200 wherever the request was well-formed, whatever came of it. */
function statusForJson(status: number, type: string, body: string): number {
  if (status !== 400 || !type.startsWith('application/json')) return status;
  const { errors = [] } = JSON.parse(body) as { errors?: readonly { extensions?: { code?: unknown } }[] };
  return errors.length > 0 && errors.every(({ extensions }) => UNDERSTOOD.has(extensions?.code)) ? 200 : status;
}
