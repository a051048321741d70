import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datasetRecords, material, source } from '../support/records.ts';
import { seedDataset } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

const OTHER = 'roe_2025_slope';
const DOI = '10.1039/d4ee06029f';

let api: Serving;
beforeAll(async () => {
  const seeds = await Promise.all(['seed/ions', 'seed/papers/nagmani_nd_mapping'].map(seedDataset));
  api = await serve([
    ...seeds.map(({ records }) => records),
    datasetRecords({
      sources: [source({ doi: { value: DOI } })],
      materials: [material(), material({ key: 'hc-15', name: 'HC-1.5' }), material({ key: 'x', name: 'HC-15' })],
    }),
    datasetRecords({
      key: OTHER,
      sources: [source({ dataset: OTHER }), source({ key: 'cited', dataset: OTHER, doi: { value: DOI } })],
      materials: [material({ dataset: OTHER })],
    }),
  ]);
});
afterAll(() => api.close());

const QUERY = `query ($names: [String!]!, $types: [SearchType!]) {
  mapIds(names: $names, types: $types) {
    __typename
    ... on MappedId { name type itemId how matched item { __typename } }
    ... on AmbiguousName { name candidateCount candidates { itemId how item { ... on Node { id } } } }
    ... on UnknownName { name nearest { itemId how matched distance item { __typename } } }
  }
}`;

async function map(names: readonly string[], types?: readonly string[]) {
  const { data, errors } = await api.ask(QUERY, { names, types });
  expect(errors).toBeUndefined();
  return data.mapIds;
}

const mshc = 'Material:nagmani_nd_mapping/mshc';

test.each([
  ['mshc', mshc, 'SLUG'],
  [' MSHC ', mshc, 'SLUG'],
  ['20deg hc', mshc, 'ALIAS'],
  ['Micro‑Spherical Hard Carbon', mshc, 'ALIAS'],
  ['nagmani_nd_mapping/mshc', mshc, 'RECORD_KEY'],
  [mshc, mshc, 'ID'],
  [`https://doi.org/${DOI.toUpperCase()}`, 'Source:doe_2026_pores/doe_2026_pores', 'DOI'],
  ['K', 'Ion:K', 'SYMBOL'],
  ['potassium', 'Ion:K', 'NAME'],
  ['Puravankara group', 'Laboratory:nagmani_nd_mapping/puravankara', 'NAME'],
  ['D002', 'D002', 'CODE'],
  ['ID/IG', 'ID_IG', 'NAME'],
  ['raman spectroscopy', 'RAMAN', 'NAME'],
  ['FC', 'PORE_FILLING', 'ALIAS'],
  ['HC-1.5', 'Material:doe_2026_pores/hc-15', 'NAME'],
])('mapIds() takes %j for %s, by its %s', async (name, itemId, how) => {
  expect(await map([name])).toMatchObject([{ __typename: 'MappedId', name, itemId, how }]);
});

test('mapIds() answers in the order of the names', async () => {
  const names = ['mshc', 'nothing of the kind', 'hc', 'Na'];
  const found = await map(names);
  expect(found.map(({ name }: { name: string }) => name)).toEqual(names);
  expect(found.map((each: { __typename: string }) => each.__typename)).toEqual([
    'MappedId',
    'UnknownName',
    'AmbiguousName',
    'MappedId',
  ]);
});

test('mapIds() lists all that have an ambiguous name', async () => {
  const ids = ['Material:doe_2026_pores/hc', `Material:${OTHER}/hc`];
  expect(await map(['HC'])).toEqual([
    {
      __typename: 'AmbiguousName',
      name: 'HC',
      candidateCount: 2,
      candidates: ids.map((id) => ({ itemId: id, how: 'SLUG', item: { id } })),
    },
  ]);
});

test('mapIds() looks among the types asked for', async () => {
  expect(await map(['K'], ['UNIT'])).toMatchObject([{ itemId: 'K', type: 'UNIT', item: { __typename: 'Unit' } }]);
  expect(await map(['nagmani_nd_mapping'])).toMatchObject([{ candidateCount: 2 }]);
  expect(await map(['nagmani_nd_mapping'], ['SOURCE'])).toMatchObject([{ type: 'SOURCE', how: 'SLUG' }]);
  expect(await map(['mshc', mshc], ['CELL', 'ION'])).toMatchObject([{ nearest: [] }, { nearest: [] }]);
});

test.each([
  ['MSCH', mshc, 'mshc', 1],
  ['micro-spherical hard carbn', mshc, 'micro-spherical hard carbon', 1],
  ['nagmami', 'Source:nagmani_nd_mapping/nagmani_nd_mapping', 'Nagmani', 1],
  ['Nagmani', 'Source:nagmani_nd_mapping/nagmani_nd_mapping', 'Nagmani', 0],
  ['Puravankra', 'Source:nagmani_nd_mapping/nagmani_nd_mapping', 'Puravankara', 1],
  ['10.1039/d4ee06092f', 'Source:doe_2026_pores/doe_2026_pores', DOI, 1],
  ['REVERSIBLE_CAPCITY', 'REVERSIBLE_CAPACITY', 'REVERSIBLE_CAPACITY', 1],
  ['intercalaton', 'INTERCALATION', 'INTERCALATION', 1],
])('mapIds() takes %j for a slip of what %s has: %s', async (name, itemId, matched, distance) => {
  const [found] = await map([name]);
  expect(found.__typename).toBe('UnknownName');
  const near = found.nearest.find((each: { itemId: string }) => each.itemId === itemId);
  expect(near).toMatchObject({ matched: expect.stringMatching(new RegExp(`^${matched}$`, 'i')), distance });
  expect(found.nearest.length).toBeLessThanOrEqual(5);
});

test('mapIds() is near to nothing where nothing is near', async () => {
  expect(await map(['', ' ', '"', 'qwertyuiopqwerty'])).toMatchObject([
    { nearest: [] },
    { nearest: [] },
    { nearest: [] },
    { nearest: [] },
  ]);
});

test.each([
  [[], /^Argument "names" has 0 names: give 1 to 100$/],
  [Array.from({ length: 101 }, String), /^Argument "names" has 101 names/],
  [['mshc', 'a'.repeat(1001)], /^Argument "names\[1\]" has 1001 characters: 1000 at most/],
])('mapIds() refuses names that are none, too many or too long', async (names, message) => {
  const { errors } = await api.ask(QUERY, { names });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('mapIds() answers any names, in their order', async () => {
  const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('mshc', 'hc', '%', '\0', '/'));
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 20 }), async (names) => {
      const told = (await map(names)).map((each: { name: string }) => each.name);
      expect(told).toEqual(names.map((each) => Buffer.from(each).toString()));
    }),
    { numRuns: 40 },
  );
});

test('mapIds() costs as many statements for 100 names as for 2', async () => {
  const cost = async (names: readonly string[]) => {
    api.statements.length = 0;
    await map(names);
    return api.statements.length;
  };
  const many = Array.from({ length: 98 }, (_, number) => `mhsc${number}`);
  expect(await cost(['mshc', 'mhsc', ...many])).toBe(await cost(['mshc', 'mhsc']));
});
