import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { datasetRecords } from '../support/records.ts';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')], { version: '1.2.3' });
});
afterAll(() => api.close());

async function posted(
  body: object,
): Promise<{ readonly data?: object; readonly extensions?: { readonly release?: object } }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as object;
}

const RELEASE = '{ release { checksum datasets importedAt version releasedAt software } }';

test('release says which data and which software answer', async () => {
  const { data } = await api.ask(
    `{ release { checksum datasets importedAt version releasedAt software } datasets { nodes { key version checksum } } }`,
  );
  const [{ key, version, checksum }] = data.datasets.nodes;
  const expected = createHash('sha256').update(`${key} ${version} ${checksum}\n`).digest('hex');
  expect(data.release).toEqual({
    checksum: expected,
    datasets: 1,
    importedAt: '2026-01-31T12:00:00.000Z',
    version: null,
    releasedAt: null,
    software: '1.2.3',
  });
});

test('extensions.release stands in the answer of a request that asks for it, by POST and by GET, and in no other', async () => {
  const { data } = await api.ask(RELEASE);
  const asked = { query: '{ ion(symbol: Na) { name } }', extensions: { release: true } };
  expect((await posted(asked)).extensions?.release).toEqual(data.release);
  const search = new URLSearchParams({ query: asked.query, extensions: JSON.stringify(asked.extensions) });
  const got = (await (await fetch(`${api.url}/graphql?${search}`)).json()) as { extensions: { release: object } };
  expect(got.extensions.release).toEqual(data.release);
  for (const extensions of [undefined, {}, { release: false }, { release: 'yes' }]) {
    expect((await posted({ ...asked, extensions })).extensions).not.toHaveProperty('release');
  }
  expect((await posted({ ...asked, query: '{ nothing }' })).extensions ?? {}).not.toHaveProperty('release');
});

test('the checksum is another once a dataset was imported, and the same again for the same data', async () => {
  const checksum = async () => (await api.ask(RELEASE)).data.release.checksum;
  const before = await checksum();
  await importInto(api.store, exampleDataset('alpha'));
  expect(await checksum()).toBe(before);
  await importInto(api.store, datasetRecords({ key: 'beta_2020_slope' }));
  expect(await checksum()).not.toBe(before);
});
