import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { readDatasetFolder } from '../../src/ingest/readDataset.ts';
import { rereadOutdated } from '../../src/ingest/reread.ts';
import { MADE, type MadeServer, madeDataset, serveMade } from '../support/madeCell.ts';
import { contract } from '../support/seed.ts';

const folder = madeDataset();
const options = { schema: contract, now: () => new Date(0) };
let server: MadeServer;

beforeAll(async () => {
  server = await serveMade(folder);
});
afterAll(() => server.close());

/** The records as an earlier version of the methods would have made them: version 0, and all values 1 higher. */
function before(records: DatasetRecords): DatasetRecords {
  return {
    ...records,
    curves: records.curves.map((curve) => ({ ...curve, analysedBy: 'before' })),
    measuredMetrics: records.measuredMetrics.map((metric) => ({
      ...metric,
      id: metric.id.replace(/\.1$/, '.0'),
      version: 0,
      value: { ...metric.value, value: metric.value.value + 1 },
    })),
  };
}

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
  await server.store.apply({ dataset: before(dataset.records), importedAt });
  expect(await insertion()).toEqual({
    version: 0,
    value: { value: 421 },
    former: [expect.objectContaining({ version: 1 })],
  });

  const [report, ...others] = await rereadOutdated(server.store, options);
  expect(others).toEqual([]);
  expect(report).toMatchObject({ status: 'REREAD', key: MADE, version: 1, problems: [] });
  expect(await insertion()).toEqual({
    version: 1,
    value: { value: 420 },
    former: [{ version: 0, value: { value: 421 } }],
  });
  expect(await rereadOutdated(server.store, options)).toEqual([]);
  expect((await importDataset(server.store, folder, options)).status).toBe('UNCHANGED');
});
