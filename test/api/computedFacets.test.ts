import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MOST_JUDGED } from '../../src/api/limits.ts';
import { datasetRecords, idOf, material, observation, quantity, source } from '../support/records.ts';
import { seedDataset, seedRecords } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
let many: Serving | undefined;
beforeAll(async () => {
  api = await serve(await seedRecords('nagmani_nd_mapping'));
});
afterAll(async () => {
  await api.close();
  await many?.close();
});

type Value = { readonly value: string; readonly name: string | null; readonly count: number };

/** The counts of one facet of a list. */
async function counts(list: string, filter: string, facet: string): Promise<readonly Value[]> {
  const { data, errors } = await api.ask(
    `{ ${list}(first: 1, filter: ${filter}) { facets(of: [${facet}]) { of values { value name count } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data[list].facets).toHaveLength(1);
  expect(data[list].facets[0].of).toBe(facet);
  return data[list].facets[0].values;
}

async function totalCount(list: string, filter: string): Promise<number> {
  const { data, errors } = await api.ask(`{ ${list}(first: 1, filter: ${filter}) { totalCount } }`);
  expect(errors).toBeUndefined();
  return data[list].totalCount;
}

test.each([
  ['assessments', 'VERDICT', '{ verdict: [DISPUTED], ion: [K] }', '{ ion: [K] }'],
  ['assessments', 'ION', '{ verdict: [INSUFFICIENT], ion: [K] }', '{ verdict: [INSUFFICIENT] }'],
  ['assessments', 'PROCESS', '{ process: [PLATING], material: ["mshc"] }', '{ material: ["mshc"] }'],
  ['assessments', 'MATERIAL', '{ material: ["mshc"], ion: [Na] }', '{ ion: [Na] }'],
  ['auditFindings', 'SEVERITY', '{ severity: [ERROR], ion: [K] }', '{ ion: [K] }'],
  ['auditFindings', 'RULE', '{ rule: [A3], material: ["mshc"] }', '{ material: ["mshc"] }'],
  ['auditFindings', 'SOURCE', '{ source: ["nobody"], severity: [INFO] }', '{ severity: [INFO] }'],
  ['derivedMetrics', 'METRIC', '{ metric: [ONE_C], ion: [K] }', '{ ion: [K] }'],
  ['derivedMetrics', 'ION', '{ ion: [K], metric: [RATE_RETENTION] }', '{ metric: [RATE_RETENTION] }'],
  ['derivedMetrics', 'MATERIAL', '{ material: ["nobody"], ion: [Na] }', '{ ion: [Na] }'],
  ['derivedMetrics', 'SOURCE', '{ source: ["nobody"], not: { ion: [K] } }', '{ not: { ion: [K] } }'],
])('%s by %s with %s count what %s keeps', async (list, facet, filter, rest) => {
  const sum = (values: readonly Value[]) => values.reduce((total, { count }) => total + count, 0);
  const found = await counts(list, filter, facet);
  expect(sum(found)).toBe(await totalCount(list, rest));
  expect(sum(found)).toBeGreaterThan(0);
  expect(found.map(({ count }) => count)).toEqual(found.map(({ count }) => count).sort((a, b) => b - a));
});

test.each([
  ['assessments', 'PROCESS', '{}', { value: 'PORE_FILLING', name: 'pore filling' }],
  ['assessments', 'MATERIAL', '{}', { value: 'Material:nagmani_nd_mapping/mshc', name: 'MSHC' }],
  ['derivedMetrics', 'METRIC', '{}', { value: 'RATE_RETENTION', name: 'rate retention' }],
])('values of %s by %s have the names that people know them by', async (list, facet, filter, named) => {
  expect(await counts(list, filter, facet)).toContainEqual(expect.objectContaining(named));
});

test('findings are counted by the names of their rules and the titles of their sources', async () => {
  const { data } = await api.ask(`{ auditFindings { nodes { rule { code name } source { id title { text } } }
    facets { of values { value name } } } }`);
  const [severities, rules, sources] = data.auditFindings.facets;
  const [{ rule, source }] = data.auditFindings.nodes;
  expect([severities.of, rules.of, sources.of]).toEqual(['SEVERITY', 'RULE', 'SOURCE']);
  expect(severities.values.every(({ name }: Value) => name === null)).toBe(true);
  expect(rules.values).toContainEqual({ value: rule.code, name: rule.name });
  expect(sources.values).toEqual([{ value: source.id, name: source.title.text }]);
});

/** A carbon with Na whose capacity alone is known. */
function carbon(dataset: string) {
  const hc = idOf('Material', 'hc', dataset);
  const value = { form: 'VALUE', value: { value: quantity('300 mAh/g') } } as const;
  const stated = { dataset, material: hc, source: idOf('Source', dataset, dataset), cell: null, measurement: null };
  return datasetRecords({
    key: dataset,
    sources: [source({ dataset })],
    materials: [material({ dataset })],
    observations: [observation({ ...stated, ion: 'Na', statement: value })],
  });
}

test('what needs more judged than a field may is refused, told that a facet leaves out its own field', async () => {
  const ions = (await seedDataset('seed/ions')).records;
  const carbons = Array.from({ length: MOST_JUDGED + 1 }, (_, place) => carbon(`doe_2026_carbon${place}`));
  const base = await serve([ions, ...carbons]);
  many = base;
  const message = async (query: string) => (await base.ask(query)).errors?.[0]?.message ?? 'none';
  const one = 'doe_2026_carbon7';
  expect(await message(`{ assessments { facets(of: [PROCESS, ION, MATERIAL]) { of } } }`)).toBe('none');
  expect(await message(`{ assessments { facets(of: [VERDICT]) { of } } }`)).toContain(
    'There are 101 materials to judge: name 100 at most by "filter.material" where verdicts are asked for',
  );
  expect(await message(`{ assessments(filter: { material: ["${one}/hc"] }) { facets(of: [VERDICT]) { of } } }`)).toBe(
    'none',
  );
  expect(
    await message(`{ auditFindings(filter: { source: ["${one}"] }) { facets(of: [SEVERITY, RULE]) { of } } }`),
  ).toBe('none');
  expect(await message(`{ auditFindings(filter: { source: ["${one}"] }) { facets(of: [SOURCE]) { of } } }`)).toMatch(
    /^There are 10\d sources to audit, .*; facet "SOURCE" leaves out what the filter says of its own field$/,
  );
  expect(
    await message(`{ derivedMetrics(filter: { material: ["${one}/hc"] }) { facets(of: [MATERIAL]) { of } } }`),
  ).toMatch(/^There are 101 materials .*; facet "MATERIAL" leaves out what the filter says of its own field$/);
});
