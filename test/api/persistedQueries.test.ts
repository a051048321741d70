import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeEach(async () => {
  api = await serve([]);
});
afterEach(() => api.close());

const QUERY = 'query Kind($name: String!) { __type(name: $name) { kind } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

type Asked = { readonly query?: string; readonly extensions: object; readonly variables?: object };

async function posted(body: Asked) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
}

async function got({ query, extensions, variables = {} }: Asked) {
  const search = new URLSearchParams({
    ...(query !== undefined && { query }),
    extensions: JSON.stringify(extensions),
    variables: JSON.stringify(variables),
  });
  const response = await fetch(`${api.url}/graphql?${search}`);
  return { status: response.status, ...((await response.json()) as object) };
}

const variables = { name: 'Ion' };
const byHash = { extensions: named(sha256(QUERY)), variables };
const answer = { status: 200, data: { __type: { kind: 'OBJECT' } } };
const unknown = {
  status: 200,
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};

test.each([
  ['POST', posted],
  ['GET', got],
])('over %s a hash is unknown until it came once with its query', async (_, ask) => {
  expect(await ask(byHash)).toEqual(unknown);
  expect(await ask({ ...byHash, query: QUERY })).toMatchObject(answer);
  expect(await ask(byHash)).toMatchObject(answer);
  expect(await got(byHash)).toMatchObject(answer);
  expect(await posted(byHash)).toMatchObject(answer);
});

test('a query is not kept under a hash that is not its own', async () => {
  const hash = sha256('another');
  const wrong = { query: QUERY, extensions: named(hash), variables };
  const error = {
    message: `The hash is not that of the query: "sha256Hash" is ${hash}, and the query's is ${sha256(QUERY)}`,
    extensions: { code: 'BAD_REQUEST' },
  };
  expect(await posted(wrong)).toEqual({ status: 400, errors: [error] });
  expect(await got(wrong)).toEqual({ status: 400, errors: [error] });
  expect(await posted({ extensions: named(hash) })).toEqual(unknown);
});

test('a query that is not valid is not kept', async () => {
  const extensions = named(sha256('{ nothing }'));
  await posted({ query: '{ nothing }', extensions });
  expect(await posted({ extensions })).toEqual(unknown);
});

test.each([[named('abc')], [named(sha256(QUERY).toUpperCase())], [named(sha256(QUERY), 2)], [{ persistedQuery: 'x' }]])(
  'the extensions %j name no query',
  async (extensions) => {
    const message = expect.stringContaining('"extensions.persistedQuery" must be {"version": 1, "sha256Hash":');
    const expected = { status: 400, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
    expect(await posted({ extensions })).toEqual(expected);
    expect(await got({ extensions, query: QUERY })).toEqual(expected);
  },
);

test('an answer by hash over GET has a tag', async () => {
  await posted({ ...byHash, query: QUERY });
  const search = new URLSearchParams({
    extensions: JSON.stringify(byHash.extensions),
    variables: JSON.stringify(variables),
  });
  const url = `${api.url}/graphql?${search}`;
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
});
