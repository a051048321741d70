import { join } from 'node:path';
import { createServer } from '../../src/api/server.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { loadSeed } from '../../src/ingest/loadSeed.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from './cli.ts';
import { contract } from './seed.ts';

/** The base as `hckb serve` makes it of the seed, served on a free port. */
export type SeedServer = { readonly at: string; close(): Promise<void> };

/** A base of the seed where `hckb` looks for it in a folder. */
export async function makeSeedBase(folder: string): Promise<void> {
  const store = await openSeedBase(folder);
  await store.close();
}

export async function serveSeed(): Promise<SeedServer> {
  const store = await openSeedBase(tempFolder());
  const server = await createServer({ store, sdl: readSdl('schema'), log: () => {} });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    at: `http://${host}:${port}`,
    async close() {
      await server.close(1000);
      await store.close();
    },
  };
}

async function openSeedBase(folder: string): Promise<Store> {
  const store = openStore({ file: join(folder, 'base.sqlite'), migrationsFolder: 'migrations' });
  await loadSeed(store, 'seed', { schema: contract, now: () => new Date(0) });
  return store;
}
