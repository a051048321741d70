import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fits } from '../../src/domain/search/fit.ts';
import { datasetRecords, material, observation, quantity, source } from '../support/records.ts';
import { seedDataset } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

const KEY = 'doe_2026_pores';
const doi = '10.1039/d4ee06029f';

const own = datasetRecords({
  sources: [source({ doi: { value: doi }, authors: ['Ada Lindström'], title: { value: 'Plateau of "closed" pores' } })],
  materials: [
    material({ key: 'hc-1400', name: 'HC-1400', aliases: ['hard-carbon spheres'] }),
    material({ key: 'glucose', name: 'Glucose carbon', precursor: { value: 'hard wood' } }),
  ],
  observations: [
    observation({
      key: 'spacing',
      quantity: 'D002',
      statement: { form: 'VALUE', value: { value: quantity('0.38 nm', 'LENGTH') } },
    }),
    observation({
      key: 'spacing-angstrom',
      quantity: 'D002',
      statement: { form: 'VALUE', value: { value: quantity('3.83 Å', 'LENGTH') } },
    }),
  ],
});

let api: Serving;
beforeAll(async () => {
  const seeds = await Promise.all(['seed/ions', 'seed/papers/nagmani_nd_mapping'].map(seedDataset));
  api = await serve([...seeds.map(({ records }) => records), own]);
});
afterAll(() => api.close());

const QUERY = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount countsByType { type count }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor }
    nodes {
      type itemId exact score field text places { start length }
      item { __typename ... on Node { id } ... on Observation { locator { part sentence } } }
    }
  }
}`;

type Hit = {
  readonly type: string;
  readonly itemId: string;
  readonly exact: boolean;
  readonly score: number;
  readonly field: string;
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly length: number }[];
  readonly item: { readonly __typename: string; readonly id?: string };
};

async function search(text: string, args: object = {}) {
  const { data, errors } = await api.ask(QUERY, { text, ...args });
  expect(errors).toBeUndefined();
  return data.search as {
    totalCount: number;
    countsByType: { type: string; count: number }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: { cursor: string }[];
    nodes: Hit[];
  };
}

const nameOf = ({ item, itemId }: Hit) => item.id ?? `${item.__typename}:${itemId}`;
const marked = ({ text, places }: Hit) => places.map(({ start, length }) => text.slice(start, start + length));

test.each([
  ['mshc', 'Material:nagmani_nd_mapping/mshc'],
  ['MSHC', 'Material:nagmani_nd_mapping/mshc'],
  ['Micro-Spherical  hard carbon', 'Material:nagmani_nd_mapping/mshc'],
  ['nagmani_nd_mapping/mshc', 'Material:nagmani_nd_mapping/mshc'],
  ['Material:nagmani_nd_mapping/mshc', 'Material:nagmani_nd_mapping/mshc'],
  ['Observation:doe_2026_pores/spacing', 'Observation:doe_2026_pores/spacing'],
  [doi, `Source:${KEY}/${KEY}`],
  [doi.toUpperCase(), `Source:${KEY}/${KEY}`],
  [`https://doi.org/${doi}`, `Source:${KEY}/${KEY}`],
  [`doi:${doi}`, `Source:${KEY}/${KEY}`],
  ['Na', 'Ion:Na'],
  ['Na+', 'Ion:Na'],
  ['sodium', 'Ion:Na'],
  ['ID/IG', 'QuantityKind:ID_IG'],
  ['I_D/I_G', 'QuantityKind:ID_IG'],
  ['d002', 'QuantityKind:D002'],
  ['d_002', 'QuantityKind:D002'],
  ['d₀₀₂', 'QuantityKind:D002'],
  ['d(002)', 'QuantityKind:D002'],
  ['Å', 'Unit:angstrom'],
  ['%', 'Unit:%'],
  ['mAh g⁻¹', 'Unit:mAh/g'],
  ['FC', 'Process:PORE_FILLING'],
  ['xrd', 'Technique:XRD'],
  ['R-FC-GCD', 'Rule:R-FC-GCD'],
])('search() puts what %j names first: %s', async (text, expected) => {
  const { nodes } = await search(text);
  expect(nodes.filter((hit) => hit.exact).map(nameOf)).toContain(expected);
  expect(nodes.map((hit) => hit.exact)).toEqual(nodes.map((hit) => hit.exact).toSorted((a, b) => +b - +a));
});

test.each([
  ['Lindstrom', `Source:${KEY}/${KEY}`, 'AUTHOR', ['Lindström']],
  ['LINDSTRÖM', `Source:${KEY}/${KEY}`, 'AUTHOR', ['Lindström']],
  ['lindst', `Source:${KEY}/${KEY}`, 'AUTHOR', ['Lindström']],
  ['"closed" plat', `Source:${KEY}/${KEY}`, 'TITLE', ['Plateau', 'closed']],
  ['0.38 nm', `Observation:${KEY}/spacing`, 'REPORTED', ['0.38', 'nm']],
  ['3.83 Å', `Observation:${KEY}/spacing-angstrom`, 'REPORTED', ['3.83', 'Å']],
  ['3.83 angstrom', `Observation:${KEY}/spacing-angstrom`, 'REPORTED', ['3.83', 'Å']],
  ['hardcarbon sph', `Material:${KEY}/hc-1400`, 'ALIAS', ['hard-carbon', 'spheres']],
  ['hc 1400', `Material:${KEY}/hc-1400`, 'NAME', ['HC', '1400']],
])('search() of %j finds %s and marks where', async (text, expected, field, places) => {
  const hit = (await search(text, { first: 5 })).nodes.find((each) => nameOf(each) === expected);
  expect(hit && [hit.field, marked(hit)]).toEqual([field, places]);
});

test('search() keeps a word in a name before the same word in another text', async () => {
  const { nodes } = await search('hard', { types: ['MATERIAL'] });
  expect(nodes.map(nameOf).slice(-1)).toEqual([`Material:${KEY}/glucose`]);
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('search() gives observations and claims with their locator', async () => {
  const { nodes } = await search('plateau capacity', { types: ['OBSERVATION'], first: 1 });
  expect(nodes[0]?.item).toMatchObject({ locator: { part: expect.any(String) } });
});

test('search() keeps the types asked for, and counts all', async () => {
  const all = await search('pore filling', { first: 100 });
  const claims = await search('pore filling', { types: ['CLAIM', 'PROCESS'] });
  expect(new Set(claims.nodes.map(({ type }) => type))).toEqual(new Set(['CLAIM', 'PROCESS']));
  expect(claims.countsByType).toEqual(all.countsByType);
  const sum = (counts: typeof all.countsByType) => counts.reduce((total, { count }) => total + count, 0);
  expect(all.totalCount).toBe(sum(all.countsByType));
  expect(claims.totalCount).toBe(sum(all.countsByType.filter(({ type }) => ['CLAIM', 'PROCESS'].includes(type))));
  expect((await search('pore filling', { types: [] })).totalCount).toBe(0);
});

test('pages of search() give every hit once, forth and back, in one order', async () => {
  const { totalCount } = await search('slope');
  const forth: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await search('slope', { first: 17, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    forth.push(...nodes.map(nameOf));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(forth).toHaveLength(totalCount);
  expect(new Set(forth).size).toBe(totalCount);
  const back: string[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await search('slope', { last: 40, before });
    expect(pageInfo.hasNextPage).toBe(before !== null);
    back.unshift(...nodes.map(nameOf));
    [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
  }
  expect(back).toEqual(forth);
});

async function refusal(args: object): Promise<string | undefined> {
  const { errors } = await api.ask(QUERY, args);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

test('search() refuses cursors of another search and of other lists, and says why', async () => {
  const { endCursor: after } = (await search('slope', { first: 2 })).pageInfo;
  expect(await refusal({ text: 'plateau', after })).toMatch(
    /^Argument "after" is a cursor of the same list with another filter/,
  );
  expect(await refusal({ text: 'slope', types: ['CLAIM'], after })).toMatch(
    /cursor of the same list with another filter/,
  );
  for (const before of ['x', Buffer.from('id:Ion:Na').toString('base64url'), `${after}=`]) {
    expect(await refusal({ text: 'slope', before })).toMatch(
      /^Argument "before" is (no cursor of hits|a cursor of .*, not of hits)/,
    );
  }
  expect(await refusal({ text: 'slope', first: 101 })).toMatch(/"first" is 101/);
});

test('search() refuses a text that is too long', async () => {
  expect(await refusal({ text: 'a'.repeat(100_000) })).toBe(
    'Argument "text" has 100000 characters: 1000 at most are looked for',
  );
});

test('search() takes a text of hundreds of words, and one word of hundreds of pieces', async () => {
  const words = Array.from({ length: 330 }, (_, number) => number.toString(36).padStart(2, '0'));
  expect((await search(words.join(' '))).totalCount).toBe(0);
  expect((await search(words.join('/'))).totalCount).toBe(0);
  expect((await search('slope '.repeat(160))).totalCount).toBe((await search('slope')).totalCount);
});

test.each(['', ' ', '"', '""', '*', '(', ')', 'AND', 'a AND', 'NOT x', 'NEAR(a b)', 'name:x', '-', '^a', 'a\0b', '\0'])(
  'search() takes %j as a text',
  async (text) => {
    await search(text);
  },
);

test('search() finds nothing for a text without words', async () => {
  for (const text of ['', ' ', '"', '*', '😀', '\ud800']) expect((await search(text)).totalCount).toBe(0);
});

test('search() answers any string, the same each time, and marks only inside the text', async () => {
  const words = fc.constantFrom('hard', 'ID/IG', 'Å', '"', ' ', 'AND', '0.38', 'd002', '*', '\0', '\ud800', '😀', '-');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const found = await search(given, { first: 5 });
      expect(await search(given, { first: 5 })).toEqual(found);
      for (const { text: told, places } of found.nodes) {
        for (const { start, length } of places) expect(start + length).toBeLessThanOrEqual(told.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('search() asks no more statements for each hit: 100 hits of one type reach more groups than 3, of two statements each', async () => {
  const cost = async (first: number) => {
    api.statements.length = 0;
    await search('slope', { types: ['OBSERVATION'], first });
    return api.statements.length;
  };
  expect((await cost(100)) - (await cost(3))).toBeLessThanOrEqual(2 * (fits.length - 1));
});

test('a search goes on after an import only from its start, since hits may be in another order', async () => {
  const own = await serve([datasetRecords({ materials: [material({ key: 'a' }), material({ key: 'b' })] })]);
  const ask = (after: string | null) =>
    own.ask(
      'query ($after: String) { search(text: "material", first: 1, after: $after) { pageInfo { endCursor } nodes { itemId } } }',
      { after },
    );
  const { data } = await ask(null);
  const cursor: string = data.search.pageInfo.endCursor;
  expect((await ask(cursor)).errors).toBeUndefined();
  const change = { dataset: datasetRecords({ key: 'roe_2020_later' }), importedAt: '2026-02-01T00:00:00.000Z' };
  expect((await own.store.apply(change)).status).toBe('IMPORTED');
  expect((await ask(cursor)).errors?.[0]?.message).toContain(
    'is a cursor of hits before an import, which may have changed their order: begin anew',
  );
  await own.close();
});
