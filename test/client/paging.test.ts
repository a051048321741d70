import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type PageOf, typed } from '../../src/client/index.ts';
import { exampleDataset } from '../api/exampleDataset.ts';
import { type Serving, serve } from '../api/serve.ts';
import { answering, json } from './answering.ts';

type Item = { readonly id: string };
type List = { readonly observations: PageOf<Item> };
type Place = { readonly first?: number; readonly after?: string | null };

const LIST = typed<List, Place>(`query List($first: Int, $after: String) {
  observations(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
}`);
const observations = (data: List) => data.observations;

let serving: Serving;
let sent = 0;
const client = () =>
  createClient({
    url: `${serving.url}/graphql`,
    fetch: (...request) => {
      sent += 1;
      return fetch(...request);
    },
  });

beforeAll(async () => {
  serving = await serve([exampleDataset('alpha', { values: 70 })]);
});

afterAll(() => serving.close());

async function all<T>(walk: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of walk) found.push(each);
  return found;
}

async function flatList(): Promise<readonly Item[]> {
  const { data } = await serving.ask('{ observations(first: 100) { totalCount nodes { id } } }');
  expect(data.observations.nodes).toHaveLength(data.observations.totalCount);
  return data.observations.nodes;
}

test('items() gives what the flat list gives, in its order, whatever the size of pages', async () => {
  const list = await flatList();
  for (const first of [7, 100]) {
    expect(await all(client().items(LIST, { first }, observations))).toEqual(list);
  }
});

test('pages() gives whole pages, the last one shorter', async () => {
  const list = await flatList();
  const sizes = (await all(client().pages(LIST, { first: 40 }, observations))).map(({ nodes }) => nodes.length);
  expect(sizes).toEqual([40, 40, list.length - 80]);
});

test('items() goes on after a cursor that it is given', async () => {
  const list = await flatList();
  const { observations: first } = await client().request(LIST, { first: 10 });
  const rest = await all(client().items(LIST, { first: 50, after: first.pageInfo.endCursor }, observations));
  expect(rest).toEqual(list.slice(10));
});

test('items() asks for no page after a loop is left', async () => {
  sent = 0;
  for await (const _ of client().items(LIST, { first: 5 }, observations)) break;
  expect(sent).toBe(1);
});

test('items() gives as many items as `max` says, and asks for no page more than it needs', async () => {
  sent = 0;
  expect(await all(client().items(LIST, { first: 5 }, observations, { max: 10 }))).toHaveLength(10);
  expect(sent).toBe(2);
  expect(await all(client().items(LIST, {}, observations, { max: 0 }))).toEqual([]);
  expect(sent).toBe(2);
  expect(() => client().items(LIST, {}, observations, { max: -1 })).toThrow(RangeError);
});

test('items() gives nothing where there is no connection', async () => {
  const ofMaterial = `query ($after: String) {
    material(slug: "unknown") { observations(after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }
  }`;
  const document = typed<{ material: List | null }, Place>(ofMaterial);
  expect(await all(client().items(document, {}, ({ material }) => material?.observations))).toEqual([]);
});

test('pages() refuses a document without $after, before it asks', () => {
  const document = '{ observations { nodes { id } } }';
  expect(() => client().pages(document, {}, (data) => (data as List).observations)).toThrow(
    new TypeError(
      'Cannot page through this document: it takes no variable $after; declare "$after: String" and give the list "after: $after"',
    ),
  );
});

test('pages() refuses a connection without its cursor', async () => {
  const document = 'query ($after: String) { observations(after: $after) { pageInfo { hasNextPage } nodes { id } } }';
  await expect(all(client().pages(document, {}, (data) => (data as List).observations))).rejects.toThrow(
    'Cannot page through what was selected: the document must ask it for "pageInfo { hasNextPage endCursor }"',
  );
});

test('items() refuses a connection without nodes', async () => {
  const document = typed<List, Place>(
    'query ($after: String) { observations(after: $after) { pageInfo { hasNextPage endCursor } } }',
  );
  await expect(all(client().items(document, {}, observations))).rejects.toThrow(
    'Cannot list what was selected: the document must ask it for "nodes"',
  );
});

test('pages() ends where a server gives a cursor again', async () => {
  const page = (hasNextPage: boolean, endCursor: string | null) =>
    json({ data: { observations: { pageInfo: { hasNextPage, endCursor }, nodes: [{ id: String(endCursor) }] } } });
  for (const replies of [[page(true, 'a')], [page(true, 'a'), page(true, 'b'), page(true, 'a')]]) {
    const circling = await answering(...replies);
    const walk = createClient({ url: circling.url }).items(LIST, {}, observations);
    await expect(all(walk)).rejects.toThrow('The server gives the cursor "a" again: its pages would never end');
    await circling.close();
  }
  const endless = await answering(page(true, null));
  const walk = createClient({ url: endless.url }).items(LIST, {}, observations);
  await expect(all(walk)).rejects.toMatchObject({ name: 'UnexpectedAnswerError' });
  await endless.close();
});
