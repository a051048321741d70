import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { baseReadiness } from '../../src/api/readiness.ts';
import type { Store } from '../../src/store/store.ts';
import { until } from '../support/until.ts';
import { openTestStore, serve } from './serve.ts';

async function ready(url: string) {
  const response = await fetch(`${url}/ready`);
  return { status: response.status, body: await response.json() };
}

test('/ready is 200 where the base answers', async () => {
  const api = await serve([]);
  expect(await ready(api.url)).toEqual({ status: 200, body: { status: 'ready' } });
  await api.close();
});

test('/ready is 503 where the base cannot be read, and the log says why; /health is 200 all the same', async () => {
  const broken = (store: Store): Store => ({ ...store, snapshot: () => Promise.reject(new Error('disk I/O error')) });
  const api = await serve([], { around: broken });
  const reason = 'the base cannot be read: the log says why';
  expect(await ready(api.url)).toEqual({ status: 503, body: { status: 'not ready', reason } });
  expect((await fetch(`${api.url}/health`)).status).toBe(200);
  expect(api.log).toContainEqual(expect.objectContaining({ level: 'error', error: new Error('disk I/O error') }));
  await api.close();
});

test('baseReadiness() waits for a reader no longer than its limit, and takes one at most', async () => {
  const { store, remove } = openTestStore(1);
  let taken = 0;
  const counted: Store = { ...store, snapshot: () => store.snapshot().finally(() => taken++) };
  const readiness = baseReadiness(counted, () => {}, 30);
  const held = await store.snapshot();
  const answers = await Promise.all([readiness(), readiness(), readiness()]);
  expect(answers).toEqual(Array(3).fill('the base did not answer within 30 ms'));
  await held.close();
  await until(() => taken === 1);
  expect(await readiness()).toBeUndefined();
  expect(taken).toBe(2);
  await remove();
});

test('/ready is 503 on a connection that is still open while the server shuts down', async () => {
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
  const api = await serve([], { around });
  const query = new URLSearchParams({ query: '{ materials { totalCount } }' });
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  socket.write(`GET /graphql?${query} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const release = await until(() => goOn);
  const closed = api.server.close();
  socket.write('GET /ready HTTP/1.1\r\nHost: x\r\n\r\n');
  setTimeout(release, 50);
  const answers = await text(socket);
  expect(answers).toContain('"data":{"materials":{"totalCount":0}}');
  expect(answers).toContain('HTTP/1.1 503 Service Unavailable');
  expect(answers).toContain('{"status":"not ready","reason":"the server is shutting down"}');
  await closed;
  await api.close();
});
