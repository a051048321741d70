import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')]);
});
afterAll(() => api.close());

const asked = (query: string) => `/graphql?${new URLSearchParams({ query })}`;
const MATERIALS = asked('{ materials { nodes { slug } } }');

async function got(path: string, init: RequestInit = {}) {
  const response = await fetch(`${api.url}${path}`, init);
  const { status, headers } = response;
  return {
    status,
    etag: headers.get('etag'),
    caching: headers.get('cache-control'),
    headers,
    body: await response.text(),
  };
}

test.each(['/schema.graphql', '/graphiql', MATERIALS])(
  '%s has a tag, and is not sent again to who holds it',
  async (path) => {
    const first = await got(path);
    expect(first).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/".+"$/), caching: 'no-cache' });
    const headers = { 'if-none-match': `"other", ${first.etag}` };
    const again = await got(path, { headers });
    expect(again).toMatchObject({ status: 304, etag: first.etag, caching: 'no-cache', body: '' });
    expect(again.headers.get('vary')).toBe(first.headers.get('vary'));
    expect((await got(path, { headers, method: 'HEAD' })).status).toBe(304);
    expect((await got(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  },
);

test('the tag is the same however a body is packed, and for HEAD', async () => {
  const tags = await Promise.all([
    ...['br', 'gzip', 'identity'].map((encoding) =>
      got('/schema.graphql', { headers: { 'accept-encoding': encoding } }),
    ),
    got('/schema.graphql', { method: 'HEAD' }),
  ]);
  expect(new Set(tags.map(({ etag }) => etag)).size).toBe(1);
});

test('an answer has another tag once the base answers otherwise', async () => {
  const before = await got(MATERIALS);
  await importInto(api.store, exampleDataset('beta', { withIons: false }));
  const after = await got(MATERIALS, { headers: { 'if-none-match': before.etag ?? '' } });
  expect(after.status).toBe(200);
  expect(after.body).toContain('beta_mshc');
});

test.each([
  ['an answer with errors', asked('{ nothing }'), {}],
  ['a part of an answer', asked('{ techniques { code } materials(first: 0) { totalCount } }'), {}],
  ['an unknown path', '/nowhere', {}],
  ['/health', '/health', {}],
  [
    'a POST',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' },
  ],
])('%s has no tag and is not kept', async (_, path, init) => {
  expect(await got(path, init)).toMatchObject({ etag: null, caching: 'no-store' });
});

test('HEAD of a query is a GET without its body', async () => {
  const [head, whole] = [await got(MATERIALS, { method: 'HEAD' }), await got(MATERIALS)];
  expect(head).toMatchObject({ status: 200, etag: whole.etag, body: '' });
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.body)));
});

test('no answer is taken for another type than it has', async () => {
  for (const path of ['/', '/graphiql', '/nowhere', MATERIALS])
    expect((await got(path)).headers.get('x-content-type-options')).toBe('nosniff');
});
