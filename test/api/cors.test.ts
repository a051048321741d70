import { expect, test } from '@jest/globals';
import type { Origins } from '../../src/api/cors.ts';
import { serve } from './serve.ts';

const LISTED = ['https://a.org', 'http://localhost:5173'];

/** What a browser on a page of `origin` reads of an answer, and of the question that it asks before a POST. */
async function asked(origins: Origins | undefined, origin: string) {
  const api = await serve([], origins === undefined ? {} : { origins });
  const headers = { origin };
  const answer = await fetch(`${api.url}/health`, { headers });
  const preflight = await fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers });
  await api.close();
  const name = 'access-control-allow-origin';
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get(name)).toBe(answer.headers.get(name));
  return { allowed: answer.headers.get(name), vary: answer.headers.get('vary'), answer, preflight };
}

test.each([
  [undefined, 'https://any.org', '*'],
  ['*' as const, 'https://any.org', '*'],
  ['none' as const, 'https://any.org', null],
  [LISTED, 'http://localhost:5173', 'http://localhost:5173'],
  [LISTED, 'https://b.org', null],
  [LISTED, 'https://a.org.evil.net', null],
])('where origins are %j, a page of %s may read what is for %j', async (origins, origin, allowed) => {
  expect((await asked(origins, origin)).allowed).toBe(allowed);
});

test('what depends on the origin says so to caches, and what does not, does not', async () => {
  expect((await asked(LISTED, 'https://a.org')).vary).toBe('origin, accept-encoding');
  expect((await asked(LISTED, 'https://b.org')).vary).toBe('origin, accept-encoding');
  expect((await asked('*', 'https://a.org')).vary).toBe('accept-encoding');
});

test('a page may send JSON, a token, a tag and a request id, and read tag and request id', async () => {
  const { answer, preflight } = await asked(LISTED, 'https://a.org');
  const sent = preflight.headers.get('access-control-allow-headers')?.split(', ');
  expect(sent).toEqual(expect.arrayContaining(['content-type', 'authorization', 'if-none-match', 'x-request-id']));
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
  expect(answer.headers.get('access-control-expose-headers')).toBe('etag, x-request-id');
});

test('a page that may not read is not told what it might send', async () => {
  const { preflight } = await asked('none', 'https://a.org');
  expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
});
