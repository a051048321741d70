import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, sdl, serve, TABS } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')]);
});
afterAll(() => api.close());

async function problem(path: string, init: RequestInit) {
  const response = await fetch(`${api.url}${path}`, init);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  const [error] = errors;
  return { status: response.status, code: error?.extensions.code, message: error?.message, headers: response.headers };
}

function post(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
}

test('GET /graphql answers a query with variables', async () => {
  const query = new URLSearchParams({
    query: 'query ($symbol: IonSymbol!) { ion(symbol: $symbol) { name } }',
    variables: '{"symbol":"Na"}',
  });
  const response = await fetch(`${api.url}/graphql?${query}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { ion: { name: 'sodium' } } });
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
])('a query that is not valid answers a client that accepts %s with %i', async (accept, status) => {
  const response = await fetch(`${api.url}/graphql`, post('{"query":"{ nothing }"}', { accept }));
  expect([response.status, response.headers.get('content-type')]).toEqual([status, `${accept}; charset=utf-8`]);
});

test.each([
  ['that does not say what it takes', undefined],
  ['that takes anything', '*/*'],
])('a syntax error answers a client %s with 400 and its place', async (_, accept) => {
  const body = '{"query":"{ ion(symbol: Na) { name "}';
  const headers = { 'content-type': 'application/json', ...(accept && { accept }) };
  const answered = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers }, async (response) => {
      resolve({ status: response.statusCode, text: await text(response) });
    });
    sent.on('error', reject).end(body);
  });
  expect(answered.status).toBe(400);
  expect(JSON.parse(answered.text).errors).toMatchObject([
    { locations: [{ line: 1, column: 26 }], extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
  ]);
});

test('a body of another type or encoding is refused', async () => {
  const expected = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' };
  const plain = await problem('/graphql', post('{}', { 'content-type': 'text/plain' }));
  expect(plain).toMatchObject({ ...expected, message: expect.stringContaining('this request is "text/plain"') });
  expect(await problem('/graphql', post('{}', { 'content-encoding': 'gzip' }))).toMatchObject(expected);
});

test('an unknown path is not found, and the answer lists the paths', async () => {
  const found = await problem('/graphq', {});
  expect(found).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(found.message).toContain('the paths are /graphql, /schema.graphql, /graphiql, /health, /ready, /metrics, /');
});

test('a method that a path does not take is refused, with those that it takes', async () => {
  const found = await problem('/health', { method: 'DELETE' });
  expect(found).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  expect(found.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect((await problem('/graphql', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
});

test('/schema.graphql is the contract to the letter', async () => {
  const response = await fetch(`${api.url}/schema.graphql`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(sdl);
});

test('/health and / answer, to HEAD as well', async () => {
  expect(await (await fetch(`${api.url}/health`)).json()).toEqual({ status: 'ok' });
  expect(await (await fetch(api.url)).json()).toMatchObject({ paths: { '/graphql': expect.any(String) } });
  const head = await fetch(`${api.url}/health`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('/graphiql is one page that loads nothing from elsewhere', async () => {
  const response = await fetch(`${api.url}/graphiql`);
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self' data: blob: /);
  expect(html).toContain('"endpoint":"/graphql"');
  expect(html.match(/<(?:script|link|img|iframe)\b[^>]{0,300}(?:src|href)=["']?(?:https?:)?\/\//g)).toBeNull();
  expect(html.match(/unpkg|jsdelivr|esm\.sh|cdnjs|googleapis/g)).toBeNull();
  const plain = await fetch(`${api.url}/graphiql`, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, html]);
});

test('GraphiQL opens with the queries that the server was given, each with its variables', async () => {
  const html = await (await fetch(`${api.url}/graphiql`)).text();
  const [, options = ''] = /(\{"endpoint":"\/graphql".*\}),\n/.exec(html) ?? [];
  expect(JSON.parse(options)).toMatchObject({
    defaultQuery: TABS[0]?.query,
    defaultTabs: [
      { query: TABS[0]?.query, variables: '' },
      { query: TABS[1]?.query, variables: '{\n  "symbol": "K"\n}' },
    ],
  });
});
