import { expect, test } from '@jest/globals';
import type { Store } from '../../src/store/store.ts';
import { type Serving, serve } from './serve.ts';

const SECRET = 'SQLITE_ERROR: no such column: secret in /home/someone/base.sqlite';

/** A base that fails in the way that a damaged one does. */
function broken(store: Store): Store {
  return { ...store, snapshot: () => Promise.reject(new Error(SECRET)) };
}

async function bytes(api: Serving, query: string): Promise<string> {
  const response = await fetch(`${api.url}/graphql?${new URLSearchParams({ query })}`);
  return `${response.status} ${await response.text()}`;
}

async function underNodeEnv<T>(value: string, work: () => Promise<T>): Promise<T> {
  const { NODE_ENV, ...rest } = process.env;
  process.env = { ...rest, NODE_ENV: value };
  try {
    return await work();
  } finally {
    process.env = { ...rest, ...(NODE_ENV !== undefined && { NODE_ENV }) };
  }
}

test('an error of ours is masked, with a request id that the log has beside its cause', async () => {
  const api = await serve([], { around: broken });
  const { data, errors } = await api.ask('{ material(slug: "x") { id } techniques { code } }');
  expect(data).toMatchObject({ material: null, techniques: expect.any(Array) });
  expect(errors).toEqual([
    {
      message: 'Internal error: the server could not answer this; the log knows this request as request-1',
      locations: [{ line: 1, column: 3 }],
      path: ['material'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    },
  ]);
  expect(api.log.filter(({ level }) => level === 'error')).toEqual([
    {
      level: 'error',
      message: `Cannot answer a query at material: ${SECRET}`,
      requestId: 'request-1',
      error: expect.objectContaining({ message: SECRET, stack: expect.any(String) }),
    },
  ]);
  await api.close();
});

test('NODE_ENV changes not a byte of an error, of introspection or of an answer', async () => {
  const queries = [
    '{ material(slug: "x") { id } }',
    '{ nothing }',
    '{ materials(first: 0) { totalCount } }',
    '{ materials',
    '{ __schema { queryType { name } } }',
  ];
  const answers = (env: string) =>
    underNodeEnv(env, async () => {
      const api = await serve([], { around: broken });
      const all = await Promise.all(queries.map((query) => bytes(api, query)));
      await api.close();
      return all;
    });
  const production = await answers('production');
  expect(await answers('development')).toEqual(production);
  expect(await answers('test')).toEqual(production);
  expect(production.join()).not.toMatch(/SQLITE|secret|someone|stacktrace|node_modules/);
  expect(production.at(-1)).toContain('"queryType":{"name":"Query"}');
});
