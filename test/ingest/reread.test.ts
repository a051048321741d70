import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { readDatasetFolder } from '../../src/ingest/readDataset.ts';
import { rereadOutdated } from '../../src/ingest/reread.ts';
import { asComputedBefore, MADE, type MadeServer, madeDataset, serveMade } from '../support/madeCell.ts';
import { contract } from '../support/seed.ts';

const folder = madeDataset();
const options = { schema: contract, now: () => new Date(0) };
let server: MadeServer;

beforeAll(async () => {
  server = await serveMade(folder);
});
afterAll(() => server.close());

type Told = {
  readonly version: number;
  readonly value: { readonly value: number };
  readonly former: readonly { readonly version: number; readonly value: { readonly value: number } }[];
};

async function insertion(): Promise<Told> {
  const { data } = await server.ask(`{
    derivedMetrics(filter: { curve: ["${MADE}/gcd"], metric: [MEASURED_INSERTION_CAPACITY] }) {
      nodes { version value { value } former { version value { value } } conditions { cycleClass } }
    }
  }`);
  const { nodes } = (data as { derivedMetrics: { nodes: readonly (Told & { conditions: { cycleClass: string } })[] } })
    .derivedMetrics;
  const { conditions: _, ...found } = nodes.find(({ conditions }) => conditions.cycleClass === 'REVERSIBLE') as Told & {
    conditions: object;
  };
  return found;
}

test('numbers of an earlier method are made anew from what the base keeps, and stay readable', async () => {
  const { dataset } = await readDatasetFolder(folder, contract);
  if (dataset === undefined) throw new Error('the made dataset has problems');
  const importedAt = new Date(0).toISOString();
  await server.store.apply({ dataset: asComputedBefore(dataset.records), importedAt });
  expect(await insertion()).toEqual({
    version: 0,
    value: { value: 421 },
    former: [expect.objectContaining({ version: 2 })],
  });

  const [report, ...others] = await rereadOutdated(server.store, options);
  expect(others).toEqual([]);
  expect(report).toMatchObject({ status: 'REREAD', key: MADE, version: 1, problems: [] });
  expect(await insertion()).toEqual({
    version: 2,
    value: { value: 420 },
    former: [{ version: 0, value: { value: 421 } }],
  });
  expect(await rereadOutdated(server.store, options)).toEqual([]);
  expect((await importDataset(server.store, folder, options)).status).toBe('UNCHANGED');
});
