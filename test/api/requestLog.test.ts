import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Store } from '../../src/store/store.ts';
import { until } from '../support/until.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeEach(async () => {
  api = await serve([], { around: (store) => ({ ...store, snapshot: () => Promise.reject(new Error('broken')) }) });
});
afterEach(() => api.close());

/** The line of the one request that was made: it is written once the answer is sent, which may be after it is read. */
const line = () => until(() => api.log.find(({ answered }) => answered !== undefined));

function post(body: object, headers: Record<string, string> = {}): Promise<Response> {
  const type = { 'content-type': 'application/json' };
  return fetch(`${api.url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) });
}

test('a request is one line, which names the operation and neither its text nor its variables', async () => {
  const query = 'query Kind($name: String!) { __type(name: $name) { kind } }';
  const body = await (await post({ query, variables: { name: 'Secret' } })).text();
  expect(await line()).toEqual({
    level: 'info',
    message: 'POST /graphql 200',
    requestId: 'request-1',
    answered: {
      method: 'POST',
      path: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      bytes: body.length,
      operation: 'Kind',
    },
  });
  expect(JSON.stringify(api.log)).not.toMatch(/Secret|__type/);
});

test('the line of a GET has its path without the query', async () => {
  await fetch(`${api.url}/graphql?${new URLSearchParams({ query: '{ secret }' })}`);
  expect((await line()).answered).toMatchObject({ path: '/graphql', status: 400 });
  expect(JSON.stringify(api.log)).not.toContain('secret');
});

test('the line of a HEAD or a 304 counts no bytes', async () => {
  await fetch(`${api.url}/schema.graphql`, { method: 'HEAD' });
  expect((await line()).answered).toMatchObject({ method: 'HEAD', status: 200, bytes: 0 });
  await fetch(`${api.url}/schema.graphql`, { headers: { 'if-none-match': '*' } });
  const second = await until(() => api.log.find(({ answered }) => answered?.status === 304));
  expect(second.answered?.bytes).toBe(0);
});

test('a client that leaves before the answer is logged with the status 499', async () => {
  let goOn: (() => void) | undefined;
  const around = (store: Store): Store => ({
    ...store,
    async snapshot() {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return store.snapshot();
    },
  });
  const slow = await serve([], { around });
  const leaving = new AbortController();
  const query = new URLSearchParams({ query: '{ materials { totalCount } }' });
  const asked = fetch(`${slow.url}/graphql?${query}`, { signal: leaving.signal }).catch(() => 'left');
  const release = await until(() => goOn);
  leaving.abort();
  expect(await asked).toBe('left');
  const left = await until(() => slow.log.find(({ answered }) => answered !== undefined));
  expect(left.answered).toMatchObject({ status: 499, bytes: 0 });
  release();
  await slow.close();
});

test.each(['abc-123', '0af7651916cd43dd8448eb211c80319c', 'Root=1-67/a+b:c@d~', 'x'.repeat(128)])(
  'the request id %s is taken over: into the answer, the log and masked errors',
  async (id) => {
    const response = await post({ query: '{ materials { totalCount } }' }, { 'x-request-id': id });
    expect(response.headers.get('x-request-id')).toBe(id);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.message).toContain(`as ${id}`);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: id });
    await line();
    expect(api.log.map(({ level, requestId }) => [level, requestId])).toEqual([
      ['error', id],
      ['info', id],
    ]);
  },
);

test.each(['two words', '<b>', 'x'.repeat(129), 'ä', '"', ''])('the request id %j is not taken over', async (id) => {
  const response = await post({ query: '{ __typename }' }, { 'x-request-id': id });
  expect(response.headers.get('x-request-id')).toBe('request-1');
});

test('every answer has a request id', async () => {
  for (const [path, init] of [
    ['/', {}],
    ['/nowhere', {}],
    ['/health', { method: 'DELETE' }],
    ['/graphql', { method: 'OPTIONS' }],
    ['/schema.graphql', { headers: { 'if-none-match': '*' } }],
  ] as const)
    expect((await fetch(`${api.url}${path}`, init)).headers.get('x-request-id')).toBe('request-1');
});
