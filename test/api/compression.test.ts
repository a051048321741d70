import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Serving, sdl, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([]);
});
afterAll(() => api.close());

/** What goes over the wire: `fetch` would unpack it. */
async function wire(path: string, accept?: string) {
  const headers = { ...(accept !== undefined && { 'accept-encoding': accept }) };
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
    get(`${api.url}${path}`, { headers, agent: false }, resolve).once('error', reject),
  );
  const body = await buffer(response);
  expect(Number(response.headers['content-length'])).toBe(body.length);
  return { headers: response.headers, body };
}

const LARGE = `/graphql?${new URLSearchParams({ query: '{ techniques { code name description } }' })}`;
const SMALL = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;

test.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.1, identity;q=0.5', undefined],
  ['*', 'br'],
])('a client that accepts %j gets %j', async (accept, encoding) => {
  const { headers, body } = await wire('/schema.graphql', accept);
  expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding']);
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  expect(text.toString()).toBe(sdl);
  if (encoding !== undefined) expect(body.length).toBeLessThan(sdl.length / 3);
});

test('answers of GraphQL and errors are packed, those below 1 kB are not', async () => {
  const [plain, packed] = [await wire(LARGE), await wire(LARGE, 'br')];
  expect(plain.body.length).toBeGreaterThan(1000);
  expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  const wrong = `/graphql?${new URLSearchParams({ query: `{ ${'nothing '.repeat(20)} }` })}`;
  expect((await wire(wrong, 'gzip')).headers['content-encoding']).toBe('gzip');
  const small = await wire(SMALL, 'br');
  expect([small.headers['content-encoding'], small.headers.vary]).toEqual([undefined, 'accept, accept-encoding']);
});

test('GraphiQL is packed once and sent alike to all', async () => {
  const [plain, one, other] = await Promise.all(['identity', 'br', 'br'].map((accept) => wire('/graphiql', accept)));
  expect(one?.headers['content-encoding']).toBe('br');
  expect(one?.body.equals(other?.body ?? Buffer.of())).toBe(true);
  expect(brotliDecompressSync(one?.body ?? '').equals(plain?.body ?? Buffer.of())).toBe(true);
});
