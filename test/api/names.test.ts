import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { datasetRecords, material, source } from '../support/records.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;

/** A dataset of a paper that has its own DOI, with a carbon "hc" and a paper "cited" that others describe. */
function paper(key: string, doi: string) {
  return datasetRecords({
    key,
    sources: [
      source({ dataset: key, doi: { value: doi } }),
      source({ key: 'cited', dataset: key, doi: { value: key === 'alpha' ? '10.1000/beta' : '10.1000/nobody' } }),
    ],
    materials: [material({ dataset: key })],
  });
}

beforeAll(async () => {
  api = await serve([
    paper('alpha', '10.1000/alpha'),
    paper('beta', '10.1000/beta'),
    paper('gamma', '10.1000/twice'),
    paper('delta', '10.1000/twice'),
  ]);
});

afterAll(async () => {
  await api.close();
});

test('a material and a source are found by dataset and key', async () => {
  const { data } = await api.ask(`{
    m1: material(slug: "beta/hc") { id } m2: material(slug: "beta/none") { id } m3: material(slug: "Material:beta/hc") { id }
    s1: source(slug: "beta/cited") { id } s2: source(slug: "Source:beta/cited") { id }
    materials(filter: { material: ["alpha/hc", "beta/hc"] }) { nodes { id slug } }
  }`);
  expect(data).toEqual({
    ...{ m1: { id: 'Material:beta/hc' }, m2: null, m3: { id: 'Material:beta/hc' } },
    ...{ s1: { id: 'Source:beta/cited' }, s2: { id: 'Source:beta/cited' } },
    materials: {
      nodes: [
        { id: 'Material:alpha/hc', slug: 'hc' },
        { id: 'Material:beta/hc', slug: 'hc' },
      ],
    },
  });
});

test('a DOI leads to the source whose dataset describes it, not to those that cite it', async () => {
  const { data } = await api.ask('{ source(doi: "https://doi.org/10.1000/BETA") { id } }');
  expect(data).toEqual({ source: { id: 'Source:beta/beta' } });
});

test.each([
  [
    'material(slug: "hc")',
    'Argument "slug" is "hc", which 4 materials have: ask for one of them by "slug": "alpha/hc", "beta/hc", "delta/hc", "gamma/hc"',
  ],
  [
    'source(slug: "cited")',
    'Argument "slug" is "cited", which 4 sources have: ask for one of them by "slug": "alpha/cited", "beta/cited", "delta/cited", "gamma/cited"',
  ],
  [
    'source(doi: "10.1000/twice")',
    'Argument "doi" is "10.1000/twice", which 2 sources have: ask for one of them by "slug": "delta/delta", "gamma/gamma"',
  ],
  [
    'source(doi: "10.1000/nobody")',
    'Argument "doi" is "10.1000/nobody", which 3 sources have: ask for one of them by "slug": "beta/cited", "delta/cited", "gamma/cited"',
  ],
])('%s is refused with those that it may mean', async (field, message) => {
  const { errors } = await api.ask(`{ ${field} { id } }`);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
