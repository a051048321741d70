import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([]);
});
afterAll(() => api.close());

async function posted(body: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
}

test.each([
  ['', 'Cannot read the body as JSON: it is empty'],
  ['{"query":', 'Cannot read the body as JSON: it breaks off at 1:10; expected a value'],
  ['{\n"query": "{ a }",\n}', 'Cannot read the body as JSON: it breaks off at 3:1; expected a name in double quotes'],
  ['{}', 'The body has no query: it must be a JSON object with "query", the text of a GraphQL query, and'],
  ['{"variables": {}}', 'The body has no query: it must be a JSON object with "query"'],
  ['{"query": ""}', 'The body has no query: it must be'],
  ['"{ a }"', 'The body is a string: it must be a JSON object'],
  ['null', 'The body is null: it must be a JSON object'],
  ['[{"query":"{ __typename }"}]', 'The body is a list: ask one query a request, as a JSON object with "query"'],
  ['{"query": ["{ a }"]}', 'GraphQL queries must be strings.'],
])('the body %j is a bad request', async (body, message) => {
  expect(await posted(body)).toEqual({ status: 400, code: 'BAD_REQUEST', message: expect.stringContaining(message) });
});

/** A POST whose body is sent, or not, by the test. */
function opened(headers: Record<string, string | number>): { sender: ClientRequest; answer: Promise<IncomingMessage> } {
  const url = new URL(`${api.url}/graphql`);
  const sender = request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
  const answer = new Promise<IncomingMessage>((resolve, reject) => sender.on('response', resolve).on('error', reject));
  sender.flushHeaders();
  return { sender, answer };
}

const TOO_LARGE = {
  message: 'The body has more than 1000000 bytes, which is the limit: send less at a time, values as variables',
  extensions: { code: 'PAYLOAD_TOO_LARGE' },
};

test('a body that says it is too large is refused before any of it has come', async () => {
  const { sender, answer } = opened({ 'content-length': 30_000_000 });
  const { statusCode } = await answer;
  sender.destroy();
  expect(statusCode).toBe(413);
});

test('a client that asks for leave to send a body gets it, or is refused', async () => {
  const { sender, answer } = opened({ 'content-length': 26, expect: '100-continue' });
  await new Promise((resolve) => sender.once('continue', resolve));
  sender.end('{"query":"{ __typename }"}');
  expect(await json(await answer)).toMatchObject({ data: { __typename: 'Query' } });
  const large = opened({ 'content-length': 30_000_000, expect: '100-continue' });
  large.sender.once('continue', () => large.sender.destroy(new Error('was given leave')));
  expect((await large.answer).statusCode).toBe(413);
  large.sender.destroy();
});

test.each([
  ['of known length', {}],
  ['in pieces', { 'transfer-encoding': 'chunked' }],
  ['on a connection that is closed afterwards', { connection: 'close' }],
])('30 MB %s are refused, and their sender gets to read why', async (_, headers) => {
  const body = Buffer.alloc(30_000_000, ' ');
  const { sender, answer } = opened(
    'transfer-encoding' in headers ? headers : { ...headers, 'content-length': body.length },
  );
  sender.end(body);
  const response = await answer;
  expect([response.statusCode, await json(response)]).toEqual([413, { errors: [TOO_LARGE] }]);
});

test('after a body that was too large the connection still serves', async () => {
  const large = await posted(JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_000_000)}` }));
  expect(large).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE', message: TOO_LARGE.message });
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
