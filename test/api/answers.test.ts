import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha'), exampleDataset('beta', { withIons: false })]);
});
afterAll(() => api.close());

async function data(query: string, variables?: object) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test.each([
  ['datasets', 2],
  ['laboratories', 2],
  ['sources', 2],
  ['materials', 2],
  ['ions', 3],
  ['cells', 2],
  ['measurements', 4],
  ['observations', 28],
  ['dftResults', 2],
  ['propositions', 2],
  ['claims', 8],
  ['mechanismModels', 2],
])('%s answers with nodes, edges and a count of %i', async (field, count) => {
  const found = (await data(`{ ${field}(first: 100) { totalCount nodes { id } edges { cursor node { id } } } }`))[
    field
  ];
  expect(found.totalCount).toBe(count);
  expect(found.nodes).toHaveLength(count);
  expect(found.edges.map((edge: { node: object }) => edge.node)).toEqual(found.nodes);
});

test('the registries answer with their entries', async () => {
  const lists = 'techniques quantityKinds processes regions features trendTerms roles'.split(' ');
  const found = await data(`{ ${lists.map((list) => `${list} { code name description }`).join(' ')} }`);
  for (const list of lists) expect(found[list].length).toBeGreaterThan(4);
  expect(found.techniques).toContainEqual(expect.objectContaining({ code: 'RAMAN', name: 'Raman spectroscopy' }));
});

test('units lists those of a kind, one of them canonical, or all', async () => {
  const { all, some } = await data('{ all: units { kind } some: units(kind: POTENTIAL) { code canonical } }');
  expect(some).toEqual([
    { code: 'V', canonical: true },
    { code: 'mV', canonical: false },
  ]);
  expect(all.length).toBeGreaterThan(80);
});

test.each([
  'Dataset:alpha',
  'Laboratory:alpha/lab',
  'Source:alpha/alpha',
  'Ion:Na',
  'Material:alpha/alpha_mshc',
  'Cell:alpha/na',
  'Measurement:alpha/raman',
  'Observation:alpha/value',
  'DftResult:alpha/tube',
  'Proposition:alpha/alpha_mshc/Na/PORE_FILLING/PLATEAU',
  'Claim:alpha/order',
  'MechanismModel:alpha/filling',
])('node answers %s with its type', async (id) => {
  expect((await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual({
    __typename: id.slice(0, id.indexOf(':')),
    id,
  });
});

test('nodes keeps the order of the ids and has null for an unknown one', async () => {
  const ids = ['Ion:Na', 'Material:alpha/none', 'Nonsense:alpha/x', '', 'Dataset:beta', 'Ion:Na'];
  expect((await data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual([
    { id: 'Ion:Na' },
    null,
    null,
    null,
    { id: 'Dataset:beta' },
    { id: 'Ion:Na' },
  ]);
});

test('material, source and dataset are found by each of their names, and null if there is none', async () => {
  const found = await data(`{
    m1: material(slug: "alpha_mshc") { id } m2: material(slug: "Material:alpha/alpha_mshc") { id } m3: material(slug: "x") { id }
    s1: source(slug: "alpha") { id } s2: source(slug: "Source:alpha/alpha") { id } s3: source(slug: "x") { id }
    s4: source(doi: "https://doi.org/10.1000/ALPHA") { id } s5: source(doi: "10.1000/x") { id }
    d1: dataset(key: "beta") { id } d2: dataset(key: "Dataset:beta") { id } d3: dataset(key: "x") { id }
    i1: ion(symbol: K) { id }
  }`);
  const [material, source, dataset] = ['Material:alpha/alpha_mshc', 'Source:alpha/alpha', 'Dataset:beta'];
  expect(found).toEqual({
    ...{ m1: { id: material }, m2: { id: material }, m3: null },
    ...{ s1: { id: source }, s2: { id: source }, s3: null, s4: { id: source }, s5: null },
    ...{ d1: { id: dataset }, d2: { id: dataset }, d3: null, i1: { id: 'Ion:K' } },
  });
});

test('an ion answers with the capacities that follow from its reference values', async () => {
  const { ion } = await data(`{ ion(symbol: K) {
    compound { formula carbonPerIon theoreticalCapacity { value reported nature lower upper unit } }
    metalVolumetricCapacity { value(unit: "mAh/cm3") nature }
  } }`);
  expect(ion.compound).toMatchObject({ formula: 'KC8', carbonPerIon: 8 });
  expect(ion.compound.theoreticalCapacity).toMatchObject({ value: 278.926, reported: '278.926 mAh/g', unit: 'mAh/g' });
  expect(ion.metalVolumetricCapacity.value).toBeCloseTo(590.89, 1);
  expect(ion.metalVolumetricCapacity.nature).toBe('COMPUTED');
});

test('a quantity answers in any unit of its kind', async () => {
  const { node } = await data(`{ node(id: "Observation:alpha/resolution") { ... on Observation {
    value { reported unit value value_nm: value(unit: "nm") lower(unit: "pm") upper(unit: "Å") }
  } } }`);
  expect(node.value).toEqual({
    reported: '3.83 angstrom',
    unit: 'angstrom',
    value: 3.83,
    value_nm: 0.383,
    lower: 382.5,
    upper: 3.835,
  });
});

test('a measurement names its settings and says whether its raw curves are at hand', async () => {
  const { nodes } =
    await data(`{ nodes(ids: ["Measurement:alpha/gcd", "Measurement:alpha/raman"]) { ... on Measurement {
    cell { id } ion { id } rawData { missing shownIn } conditions { direction region { code } temperature { value } }
    settings { code name value { quantity { value(unit: "nm") } missing } }
  } } }`);
  expect(nodes).toEqual([
    {
      cell: { id: 'Cell:alpha/na' },
      ion: { id: 'Ion:Na' },
      rawData: { missing: 'NOT_REPORTED', shownIn: ['1a'] },
      conditions: { direction: 'INSERTION', region: null, temperature: { value: 25 } },
      settings: [],
    },
    {
      cell: null,
      ion: null,
      rawData: { missing: null, shownIn: [] },
      conditions: { direction: null, region: null, temperature: null },
      settings: [
        { code: 'LASER_WAVELENGTH', name: 'laser wavelength', value: { quantity: { value: 532 }, missing: null } },
        { code: 'RESOLUTION', name: 'spectral resolution', value: { quantity: null, missing: 'NOT_REPORTED' } },
      ],
    },
  ]);
});

test('an ordering answers its items, each in the one field that it has', async () => {
  const { node } = await data(`{ node(id: "Observation:alpha/ranking") { ... on Observation { form statement {
    __typename ... on OrderingStatement { relations items { ion { id } material { slug } process { code } region { code } motif label } }
  } } } }`);
  const none = { ion: null, material: null, process: null, region: null, motif: null, label: null };
  expect(node.form).toBe('ORDERING');
  expect(node.statement.items).toEqual([
    { ...none, material: { slug: 'alpha_mshc' } },
    { ...none, process: { code: 'ADSORPTION' } },
    { ...none, region: { code: 'LP' } },
    { ...none, motif: 'MICROPORE' },
    { ...none, label: 'R2' },
  ]);
});

test('filters pick by every kind of reference, and a null in a filter says nothing', async () => {
  const { observations } = await data(`{ observations(filter: {
    material: ["alpha_mshc"], ion: [Na], technique: ["GALVANOSTATIC_CYCLING"], region: ["PLATEAU"], process: null, text: null
  }) { nodes { id } } }`);
  expect(observations.nodes).toEqual([{ id: 'Observation:alpha/value' }]);
});
