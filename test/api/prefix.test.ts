import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([], { prefix: '/lab/kb', version: '1.2.3' });
});
afterAll(() => api.close());

test('under a prefix the index stands at it, with and without a last slash, and lists paths under it', async () => {
  const [bare, slash] = await Promise.all(
    ['/lab/kb', '/lab/kb/'].map(async (path) => (await fetch(`${api.url}${path}`)).json()),
  );
  expect(bare).toMatchObject({ version: '1.2.3', paths: { '/lab/kb/graphql': 'GraphQL over HTTP, GET and POST' } });
  expect(slash).toEqual(bare);
  for (const path of Object.keys((bare as { paths: object }).paths).filter((each) => !/\/graphql$|\{/.test(each)))
    expect((await fetch(`${api.url}${path}`)).status).toBe(200);
});

test('under a prefix queries are answered, and GraphiQL asks there', async () => {
  const query = new URLSearchParams({ query: '{ __typename }' });
  expect((await fetch(`${api.url}/lab/kb/graphql?${query}`)).status).toBe(200);
  expect(await (await fetch(`${api.url}/lab/kb/graphiql`)).text()).toContain('"endpoint":"/lab/kb/graphql"');
});

test.each(['/', '/graphql', '/lab', '/lab/kbgraphql', '/lab/kb//graphql'])(
  '%s lies outside of the prefix: the answer lists the paths',
  async (path) => {
    const response = await fetch(`${api.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/lab/kb/graphql, /lab/kb/schema.graphql');
  },
);
