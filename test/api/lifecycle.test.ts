import { expect, test } from '@jest/globals';
import { createServer } from '../../src/api/server.ts';
import type { Store } from '../../src/store/store.ts';
import { exampleDataset } from './exampleDataset.ts';
import { openTestStore, sdl, serve } from './serve.ts';

/** A gate at which requests wait for their snapshot. */
function gated(): { readonly around: (store: Store) => Store; readonly reached: Promise<void>; open(): void } {
  let arrive: () => void = () => {};
  let open: () => void = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const around = (store: Store): Store => ({
    ...store,
    async snapshot() {
      arrive();
      await opened;
      return store.snapshot();
    },
  });
  return { around, reached, open: () => open() };
}

test('close() finishes a running request and takes no new one', async () => {
  const gate = gated();
  const api = await serve([exampleDataset('alpha')], { around: gate.around });
  const running = api.ask('{ materials { nodes { slug } } }');
  await gate.reached;
  const closed = api.server.close();
  await expect(fetch(`${api.url}/health`)).rejects.toThrow();
  gate.open();
  expect((await running).data.materials.nodes).toEqual([{ slug: 'alpha_mshc' }]);
  const begun = Date.now();
  await closed;
  // a kept-alive connection would hold it for 5 s
  expect(Date.now() - begun).toBeLessThan(1000);
  await api.close();
});

test('close() cuts off a request that takes longer than its timeout', async () => {
  const gate = gated();
  const api = await serve([exampleDataset('alpha')], { around: gate.around });
  const running = api.ask('{ materials { totalCount } }').then(
    () => 'answered',
    () => 'cut off',
  );
  await gate.reached;
  const closed = api.server.close(50);
  expect(await running).toBe('cut off');
  gate.open();
  await closed;
  await api.close();
});

test('close() may be called again, and on a server that never listened', async () => {
  const { store, remove } = openTestStore();
  const server = await createServer({ store, sdl, log: () => {} });
  await Promise.all([server.close(), server.close()]);
  await remove();
});

test('listen() tells what to do about a port that is in use', async () => {
  const api = await serve([]);
  const second = await createServer({ store: api.store, sdl, log: () => {} });
  const port = Number(new URL(api.url).port);
  await expect(second.listen({ host: '127.0.0.1', port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port}: the port is in use; set PORT to a free one`,
  );
  await expect(second.listen({ host: '192.0.2.1', port: 0 })).rejects.toThrow('set HOST to one');
  await second.close();
  await api.close();
});
