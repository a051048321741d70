import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createServer } from '../../dist/api/server.js';
import { datasetId, globalId } from '../../dist/domain/globalId.js';
import { prepareCurve } from '../../dist/ingest/files/prepareCurve.js';
import { methodsNow } from '../../dist/science/analyses/methodsNow.js';
import { openStore } from '../../dist/store/openStore.js';
import { packFile } from '../../dist/store/packing.js';
import { madeIons } from '../pages/records.mjs';
import { madeDataset } from '../turns/records.mjs';

const KEY = 'long_curve';

/** A server of a base with one curve, imported as a dataset of its own; with how long it took to read and to import. */
export async function serveCurve(text, { folder, migrationsFolder, sdl }) {
  const store = openStore({ file: join(folder, 'curve.sqlite'), migrationsFolder });
  const start = performance.now();
  const dataset = await datasetOf(Buffer.from(text));
  const read = performance.now();
  for (const each of [madeIons('ions'), dataset]) {
    const result = await store.apply({ dataset: each, importedAt: '2026-01-01T00:00:00.000Z' });
    if (result.status === 'REFUSED') throw new Error(JSON.stringify(result.refusals.slice(0, 3)));
  }
  const applied = performance.now();
  const server = await createServer({ store, sdl, log: () => {} });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `http://${host}:${port}/graphql`,
    curve: dataset.curves[0].id,
    times: { read: read - start, apply: applied - read },
    async close() {
      await server.close(1000);
      await store.close();
    },
  };
}

async function datasetOf(bytes) {
  const base = madeDataset(KEY, { materials: 1, observations: 10 });
  const [material] = base.materials;
  const { locators } = material;
  const measurement = {
    id: globalId('Measurement', KEY, 'gcd'),
    dataset: datasetId(KEY),
    material: material.id,
    cell: null,
    ion: 'Na',
    technique: 'GALVANOSTATIC_CYCLING',
    settings: [],
    conditions: {},
    rawDataMissing: null,
    shownIn: [],
    note: null,
    locators,
  };
  const prepared = await prepareCurve({ name: 'long.bdf.csv', bytes, companions: new Map() }, {});
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: 'long.bdf.csv', sha256, size: bytes.length };
  const curve = {
    ...prepared,
    id: globalId('Curve', KEY, 'gcd-1'),
    dataset: datasetId(KEY),
    measurement: measurement.id,
    technique: measurement.technique,
    material: material.id,
    ion: 'Na',
    file,
    companions: [],
    analyses: [],
    notComputed: [],
    shownIn: [],
    note: null,
    locators,
    analysedBy: methodsNow(),
    contents: [{ ...file, ...(await packFile(bytes)) }],
  };
  return { ...base, measurements: [measurement], curves: [curve] };
}
