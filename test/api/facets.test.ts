import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fullDataset } from '../store/fullDataset.ts';
import { cell, datasetRecords, ionRecords, material } from '../support/records.ts';
import { type Serving, serve } from './serve.ts';
import { OTHER, otherDataset } from './twoPapers.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([fullDataset(), otherDataset()]);
});
afterAll(() => api.close());

type Facet = {
  readonly of: string;
  readonly values: readonly { value: string | null; name: string | null; count: number }[];
};

async function facets(list: string, args: string, of: string): Promise<Readonly<Record<string, string>>> {
  const { data, errors } = await api.ask(`{ ${list}${args} { facets${of} { of values { value name count } } } }`);
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data[list].facets.map((facet: Facet) => [
      facet.of,
      facet.values.map(({ value, name, count }) => `${value}${name === null ? '' : ` (${name})`}: ${count}`).join(', '),
    ]),
  );
}

test('facets count the items of a list by their values, most first, with names for people', async () => {
  expect(await facets('measurements', '', '(of: [TECHNIQUE, ION])')).toEqual({
    TECHNIQUE: 'CV (cyclic voltammetry): 1, RAMAN (Raman spectroscopy): 1',
    ION: 'Li: 1, Na: 1',
  });
  expect(await facets('sources', '', '(of: [YEAR])')).toEqual({ YEAR: '2014: 1, 2026: 1' });
});

test('an item with several values counts under each, one without any under null', async () => {
  // two orderings, one of ions; a ratio of Na to K; values of Na and of Li; ten statements of no ion
  expect(await facets('observations', '', '(of: [ION])')).toEqual({ ION: 'null: 11, Na: 3, K: 2, Li: 2' });
});

test('a facet leaves out what the filter says of its own field and keeps the rest', async () => {
  expect(await facets('cells', '(filter: { ion: [K], material: ["hc"] })', '(of: [ION, MATERIAL])')).toEqual({
    ION: 'K: 1, Na: 1',
    MATERIAL: 'Material:doe_2026_pores/hc (HC): 1',
  });
});

test('facets are counted for each parent by itself', async () => {
  const { data, errors } = await api.ask(`{ datasets(orderBy: { by: TITLE }) { nodes { key
    claims { facets(of: [STANCE, DATASET]) { values { value name count } } } } } }`);
  expect(errors).toBeUndefined();
  expect(
    data.datasets.nodes.map(({ claims }: { claims: { facets: Facet[] } }) => claims.facets.map(({ values }) => values)),
  ).toEqual([
    [
      [
        { value: 'ASSERTS', name: null, count: 3 },
        { value: 'DENIES', name: null, count: 1 },
      ],
      [{ value: 'Dataset:doe_2026_pores', name: 'Pores', count: 4 }],
    ],
    [[{ value: 'ASSERTS', name: null, count: 2 }], [{ value: `Dataset:${OTHER}`, name: 'Slopes', count: 2 }]],
  ]);
});

test('facets of claims by agreement count the claims that were judged and kept', async () => {
  const all = await facets(
    'claims',
    '(filter: { agreement: [NOT_JUDGED, OPEN, UNSUPPORTED] })',
    '(of: [KIND, MATERIAL])',
  );
  const { data } = await api.ask('{ claims(filter: { agreement: [NOT_JUDGED, OPEN, UNSUPPORTED] }) { totalCount } }');
  const sum = (text = '') => [...text.matchAll(/: (\d+)/g)].reduce((total, [, count]) => total + Number(count), 0);
  expect([sum(all.KIND), sum(all.MATERIAL)]).toEqual([data.claims.totalCount, data.claims.totalCount]);
});

test('facets of a list that are not named are all that it has', async () => {
  expect(Object.keys(await facets('materials', '', ''))).toEqual(['DATASET', 'CELL_ION']);
});

test('facets of claims by agreement leave out what the filter says of their own field', async () => {
  const all = 'agreement: [NOT_JUDGED, OPEN, UNSUPPORTED, AGREES, DISAGREES, OVERSTATED]';
  const one = await facets('claims', `(filter: { ${all}, stance: [DENIES] })`, '(of: [STANCE, KIND, KIND])');
  const stored = await facets('claims', '(filter: { stance: [DENIES] })', '(of: [STANCE, KIND])');
  expect(one).toEqual(stored);
  expect(one).toEqual({ STANCE: 'ASSERTS: 5, DENIES: 1', KIND: 'CONTRIBUTION_ORDER: 1' });
});

test('a material with two cells of one ion counts once', async () => {
  const two = [cell({ key: 'one' }), cell({ key: 'two' })];
  const own = await serve([ionRecords(), datasetRecords({ materials: [material()], cells: two })]);
  const { data } = await own.ask('{ materials { facets(of: [CELL_ION]) { values { value count } } } }');
  expect(data.materials.facets[0].values).toEqual([{ value: 'Na', count: 1 }]);
  await own.close();
});
