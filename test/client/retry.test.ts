import { expect, test } from '@jest/globals';
import { createClient, queries } from '../../src/client/index.ts';
import { backoff } from '../../src/client/retry.ts';
import { answering, json } from './answering.ts';

const busy = { status: 503, body: 'busy' };
const busyInJson = json({ errors: [{ message: 'busy' }] }, 503);
const well = json({ data: { ion: null } });

/** The same client for all, with the delays that it asked for. */
function retrying(url: string, retries: number) {
  const asked: number[] = [];
  const delay = (retried: number) => {
    asked.push(retried);
    return 1;
  };
  return { asked, client: createClient({ url, retries, delay }) };
}

test('request() tries again as often as it is told while the server is busy', async () => {
  const server = await answering(busy, busyInJson, well);
  const { asked, client } = retrying(server.url, 2);
  expect(await client.request(queries.start)).toEqual({ ion: null });
  expect(asked).toEqual([0, 1]);
  expect(server.asked).toHaveLength(3);
  await server.close();
});

test('request() gives up with the last error', async () => {
  const server = await answering(busy, { status: 502, body: 'bad gateway' });
  await expect(retrying(server.url, 1).client.request(queries.start)).rejects.toMatchObject({ status: 502 });
  expect(server.asked).toHaveLength(2);
  await server.close();
});

test('request() does not try again unless it is told to', async () => {
  const server = await answering(busy, well);
  await expect(createClient({ url: server.url }).request(queries.start)).rejects.toMatchObject({ status: 503 });
  expect(server.asked).toHaveLength(1);
  await server.close();
});

test('request() does not try again what would fail again', async () => {
  const server = await answering(json({ errors: [{ message: 'no such field' }] }));
  await expect(retrying(server.url, 3).client.request(queries.start)).rejects.toThrow('no such field');
  expect(server.asked).toHaveLength(1);
  await server.close();
});

test('request() tries again after a broken connection', async () => {
  const gone = await answering();
  await gone.close();
  const { asked, client } = retrying(gone.url, 2);
  await expect(client.request(queries.start)).rejects.toMatchObject({ name: 'NetworkError' });
  expect(asked).toEqual([0, 1]);
});

test('a signal ends the wait for another try', async () => {
  const server = await answering(busy);
  const controller = new AbortController();
  const delay = () => {
    setTimeout(() => controller.abort('enough'), 10);
    return 60_000;
  };
  const client = createClient({ url: server.url, retries: 1, delay, signal: controller.signal });
  await expect(client.request(queries.start)).rejects.toBe('enough');
  await server.close();
});

test('backoff() doubles from 200 ms up to 5 s', () => {
  expect([0, 1, 2, 4, 5, 60].map(backoff)).toEqual([200, 400, 800, 3200, 5000, 5000]);
});

test.each([{ retries: -1 }, { retries: 0.5 }, { timeoutMs: 0 }, { timeoutMs: Number.NaN }, { timeoutMs: 2 ** 31 }])(
  'createClient() refuses %j',
  (options) => {
    expect(() => createClient({ url: 'http://localhost', ...options })).toThrow(RangeError);
  },
);
