import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openContext } from '../../src/api/context.ts';
import { inTurns } from '../../src/api/inTurns.ts';
import { textSearch } from '../../src/knowledge/search.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { contract } from '../support/seed.ts';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
let plain: Snapshot;
let order: string[];
let snapshot: Snapshot;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')]);
  plain = await api.store.snapshot();
});
beforeEach(() => {
  order = [];
  snapshot = inTurns(plain, async () => void order.push('turn'));
});
afterAll(async () => {
  await plain.close();
  await api.close();
});

const page = { size: 1, from: 'START', after: null, before: null } as const;
const material = 'Material:alpha/mshc';
const wholeBase: readonly (readonly [string, (asked: Snapshot) => Promise<unknown>])[] = [
  ['a page', ({ materials }) => materials.pages({ of: 'base' }, {}, page)],
  [
    'a filtered page of parents',
    ({ cells }) => cells.pages({ of: 'material', ids: [material] }, { ion: ['Na'] }, page),
  ],
  ['a count', ({ materials }) => materials.counts({ of: 'base' }, {})],
  ['a facet', ({ materials }) => materials.facets({ of: 'base' }, {}, 'DATASET')],
  ['ids', ({ sources }) => sources.ids({})],
  ['subjects', ({ observations }) => observations.subjects(null)],
  ['a search', ({ search }) => search.page(textSearch('carbon'), page)],
  ['the count of a search', ({ search }) => search.counts(textSearch('carbon'))],
  ['all names', ({ search }) => search.keys(['MATERIAL'])],
];
const keyed: readonly (readonly [string, (asked: Snapshot) => Promise<unknown>])[] = [
  ['records by id', ({ materials }) => materials.byIds([material])],
  ['a dataset by key', ({ datasets }) => datasets.byKeys(['alpha'])],
  ['a page of parents', ({ cells }) => cells.pages({ of: 'material', ids: [material] }, {}, page)],
];

test.each(wholeBase)('%s is asked for after one turn, and is what the snapshot says', async (_, ask) => {
  expect(await ask(snapshot)).toEqual(await ask(plain));
  expect(order).toEqual(['turn']);
});

test.each(keyed)('%s waits for no turn', async (_, ask) => {
  expect(await ask(snapshot)).toEqual(await ask(plain));
  expect(order).toEqual([]);
});

test('a question whose turn is refused is not asked', async () => {
  const refused = inTurns(plain, () => Promise.reject(new Error('too late')));
  api.statements.length = 0;
  await expect(refused.search.counts(textSearch('carbon'))).rejects.toThrow('too late');
  expect(api.statements).toEqual([]);
});

test('requests that search all at once are answered in turn', async () => {
  const told: string[] = [];
  const contexts = ['a', 'b'].map((name) => openContext(api.store, name, { contract }));
  const searches = contexts.flatMap((context, place) =>
    [1, 2, 3].map(async (time) => {
      const { search } = await context.snapshot();
      await search.counts(textSearch('carbon'));
      told.push(`${'ab'[place]}${time}`);
    }),
  );
  await Promise.all(searches);
  expect(told).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
  await Promise.all(contexts.map((context) => context.close()));
});
