import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { filesBelow } from '../../src/ingest/datasetFiles.ts';
import { importReading } from '../../src/ingest/importDataset.ts';
import { readDatasetContent } from '../../src/ingest/readDataset.ts';
import { ionRecords } from '../support/records.ts';
import { contract } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

const KEY = 'roe_2020_slope';

function paper(spacing: string, retention: string | null): string {
  const kept =
    retention === null
      ? ''
      : `
  - { key: retention, quantity: CAPACITY_RETENTION, material: hc, ion: Na, value: { reported: "${retention}" }, at: { part: TABLE, table: "1" } }`;
  return `
key: ${KEY}
title: Spacing of a carbon
curator: Jo Roe
licence: CC0-1.0
sources:
  - { key: roe, kind: ARTICLE, title: { text: A carbon }, doi: { missing: NOT_REPORTED }, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }
materials:
  - { key: hc, name: HC, at: [{ part: TEXT }] }
observations:
  - { key: d002, quantity: D002, material: hc, value: { reported: "${spacing}" }, at: { part: TABLE, table: "1" } }${kept}
`;
}

let api: Serving;

beforeAll(async () => {
  api = await serve([ionRecords()]);
  const texts = [paper('0.37 nm', '82 %'), paper('0.37 nm', null), paper('0.39 nm', '82 %')];
  for (const [place, text] of texts.entries()) {
    const at = { file: 'dataset.yaml', folderName: KEY, files: filesBelow(mkdtempSync(join(tmpdir(), 'hckb-'))) };
    const reading = await readDatasetContent(text, at, { schema: contract });
    const report = await importReading(api.store, reading, { now: () => new Date(Date.UTC(2026, place)) });
    expect(report).toMatchObject({ status: 'IMPORTED', version: place + 1 });
  }
});

afterAll(() => api.close());

test('Observation.history has an entry for each version that says something else', async () => {
  const { data } = await api.ask(`{
    spacing: node(id: "Observation:${KEY}/d002") { ... on Observation { history { version importedAt summary value { reported } } } }
    retention: node(id: "Observation:${KEY}/retention") { ... on Observation { history { version summary } } } }`);
  expect(data.spacing.history).toEqual([
    { version: 1, importedAt: '2026-01-01T00:00:00.000Z', summary: 'D002 0.37 nm', value: { reported: '0.37 nm' } },
    { version: 3, importedAt: '2026-03-01T00:00:00.000Z', summary: 'D002 0.39 nm', value: { reported: '0.39 nm' } },
  ]);
  // it was left out for a while, and then said the same
  expect(data.retention.history).toEqual([{ version: 1, summary: 'CAPACITY_RETENTION Na 82 %' }]);
});

test('earlier versions stay readable, whole and observation by observation', async () => {
  const { data } = await api.ask(`{
    dataset(key: "${KEY}") { version retirement { reason } versions { version isPresent observations { totalCount } } }
    datasetVersion(key: "${KEY}", version: 1) { title content observations(first: 1) { totalCount nodes { id summary quantity { code } source form } pageInfo { endCursor } } }
    none: datasetVersion(key: "${KEY}", version: 4) { title } }`);
  expect(data.dataset).toEqual({
    version: 3,
    retirement: null,
    versions: [
      { version: 1, isPresent: false, observations: { totalCount: 2 } },
      { version: 2, isPresent: false, observations: { totalCount: 1 } },
      { version: 3, isPresent: true, observations: { totalCount: 2 } },
    ],
  });
  expect(data.datasetVersion).toMatchObject({ title: 'Spacing of a carbon' });
  expect(JSON.parse(data.datasetVersion.content).observations[0].value).toEqual({ reported: '0.37 nm' });
  const [first] = data.datasetVersion.observations.nodes;
  expect(first).toEqual({
    id: `Observation:${KEY}/d002`,
    summary: 'D002 0.37 nm',
    quantity: { code: 'D002' },
    source: `Source:${KEY}/roe`,
    form: 'VALUE',
  });
  const next = await api.ask(
    `{ datasetVersion(key: "Dataset:${KEY}", version: 1) { observations(first: 1, after: "${data.datasetVersion.observations.pageInfo.endCursor}") { nodes { id } } } }`,
  );
  expect(next.data.datasetVersion.observations.nodes).toEqual([{ id: `Observation:${KEY}/retention` }]);
  expect(data.none).toBeNull();
});

test('a retired dataset says why, and its versions are read as before', async () => {
  await api.store.retire({
    dataset: `Dataset:${KEY}`,
    reason: 'entered twice',
    actor: 'jo',
    at: '2026-05-01T00:00:00.000Z',
  });
  const { data } = await api.ask(`{
    dataset(key: "${KEY}") { retirement { reason at } observations { totalCount } versions { isPresent } }
    datasetVersion(key: "${KEY}", version: 3) { observations { totalCount } }
    node(id: "Observation:${KEY}/d002") { id } }`);
  expect(data).toEqual({
    dataset: {
      retirement: { reason: 'entered twice', at: '2026-05-01T00:00:00.000Z' },
      observations: { totalCount: 0 },
      versions: [{ isPresent: false }, { isPresent: false }, { isPresent: false }],
    },
    datasetVersion: { observations: { totalCount: 2 } },
    node: null,
  });
});
