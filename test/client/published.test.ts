import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, queries, typed } from '../../src/client/index.ts';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';

const folder = 'docs/queries';
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const variables = JSON.parse(readFileSync(`${folder}/variables.json`, 'utf8'));
const texts: Readonly<Record<string, string>> = { ...queries };
const nameOf = (file: string) => file.replace('.graphql', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

let seed: SeedServer;

beforeAll(async () => {
  seed = await serveSeed();
});

afterAll(() => seed.close());

test('queries has every published query, without its comment', () => {
  const published = files.map((file) => [
    nameOf(file),
    readFileSync(`${folder}/${file}`, 'utf8').replace(/^(#.*\n)*/, ''),
  ]);
  expect(texts).toEqual(Object.fromEntries(published));
});

test.each(files)('request() answers the published query %s', async (file) => {
  const client = createClient({ url: `${seed.at}/graphql` });
  const document = typed<object>(texts[nameOf(file)] ?? '');
  const data = await client.request(document, variables[file.replace('.graphql', '')]);
  expect(Object.keys(data).length).toBeGreaterThan(0);
});

test('request() gives numbers with the types of the contract', async () => {
  const client = createClient({ url: `${seed.at}/graphql` });
  const { ion } = await client.request(queries.start);
  const formula: string | undefined = ion?.compound?.formula;
  expect(formula).toBe('NaC8');
});

test('items() walks all that every-number lists', async () => {
  const client = createClient({ url: `${seed.at}/graphql` });
  const asked = { dataset: 'nagmani_nd_mapping' };
  const { observations } = await client.request(queries.everyNumber, asked);
  const ids = new Set<string>();
  for await (const { id } of client.items(queries.everyNumber, asked, (data) => data.observations)) ids.add(id);
  expect(observations.totalCount).toBeGreaterThan(observations.nodes.length);
  expect(ids.size).toBe(observations.totalCount);
});
