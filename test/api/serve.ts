import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEntry } from '../../src/api/log.ts';
import { type ApiServer, createServer, type ServerOptions } from '../../src/api/server.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';

export const sdl = readSdl('schema');
export const TABS = [
  { query: '{ ion(symbol: Na) { name } }', variables: {} },
  { query: 'query Ion($symbol: IonSymbol!) { ion(symbol: $symbol) { name } }', variables: { symbol: 'K' } },
];

type Cost = { readonly requested: number; readonly most: number };

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: tests read into answers of any shape
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly requestId?: string;
      readonly limit?: { readonly name: string; readonly value: number; readonly most: number };
      readonly cost?: Cost;
    };
  }[];
  readonly extensions?: { readonly cost?: Cost };
};

/** A base in a folder of its own, served on a free port. */
export type Serving = {
  readonly url: string;
  readonly store: Store;
  readonly server: ApiServer;
  readonly log: readonly LogEntry[];
  /** Statements that the base ran since this was last emptied. */
  readonly statements: string[];
  ask(query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
};

export type ServeOptions = {
  readonly readers?: number;
  /** What stands between server and base, to see or delay what it does. */
  readonly around?: (store: Store) => Store;
} & Pick<ServerOptions, 'origins' | 'prefix' | 'version' | 'timeLimit'>;

export function openTestStore(readers?: number): { store: Store; statements: string[]; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'hckb-api-'));
  const statements: string[] = [];
  const store = openStore({
    file: join(folder, 'base.sqlite'),
    migrationsFolder: 'migrations',
    onStatement: (sql) => statements.push(sql),
    ...(readers !== undefined && { readers }),
  });
  const remove = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, statements, remove };
}

export async function importInto(store: Store, ...datasets: readonly DatasetRecords[]): Promise<void> {
  for (const dataset of datasets) {
    const result = await store.apply({ dataset, importedAt: '2026-01-31T12:00:00.000Z' });
    if (result.status === 'REFUSED') throw new Error(JSON.stringify(result.refusals));
  }
}

export async function serve(
  datasets: readonly DatasetRecords[],
  { readers, around = (store) => store, ...options }: ServeOptions = {},
): Promise<Serving> {
  const { store, statements, remove } = openTestStore(readers);
  await importInto(store, ...datasets);
  const log: LogEntry[] = [];
  const server = await createServer({
    store: around(store),
    sdl,
    tabs: TABS,
    log: (entry) => log.push(entry),
    newRequestId: () => 'request-1',
    ...options,
  });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://${host}:${port}`;
  return {
    url,
    store,
    server,
    log,
    statements,
    async ask(query, variables) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      return (await response.json()) as Answer;
    },
    async close() {
      await server.close();
      await remove();
    },
  };
}
