import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MOST_JUDGED } from '../../src/api/limits.ts';
import { datasetRecords, idOf, material, observation, quantity, source } from '../support/records.ts';
import { seedRecords } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  const datasets = await seedRecords('nagmani_nd_mapping', 'cao_2012_nanowires');
  api = await serve([...datasets, carbonOfDensity('doe_2026_density')]);
});
afterAll(() => api.close());

/** A dataset of one carbon of which only the density is stated. */
function carbonOfDensity(key: string) {
  const about = { key: `${key}_hc`, dataset: key };
  return datasetRecords({
    key,
    sources: [source({ dataset: key })],
    materials: [material(about)],
    observations: [
      observation({
        key: 'density',
        dataset: key,
        material: idOf('Material', about.key, key),
        quantity: 'TRUE_DENSITY',
        statement: { form: 'VALUE', value: { value: quantity('1.5 g/cm3', 'DENSITY') } },
      }),
    ],
  });
}

type Node = {
  readonly id: string;
  readonly ion: { readonly symbol: string } | null;
  readonly metric: { readonly code: string };
  readonly source: { readonly slug: string };
  readonly reported: readonly { readonly agrees: boolean }[];
};

async function nodes(filter: string): Promise<readonly Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await api.ask(
      `query ($after: String) { derivedMetrics(first: 100, after: $after, filter: { ${filter} }) {
        nodes { id ion { symbol } metric { code } source { slug } reported { agrees } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    found.push(...data.derivedMetrics.nodes);
    const { hasNextPage, endCursor } = data.derivedMetrics.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return found;
}

test('derivedMetrics pages through numbers of all materials, each once', async () => {
  const all = await nodes('');
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('derivedMetrics of a carbon without any ion are those of its structure, for each ion where they differ', async () => {
  const found = await nodes('material: ["doe_2026_density_hc"]');
  expect(found.map(({ metric, ion }) => [metric.code, ion?.symbol ?? null])).toEqual([
    ['CLOSED_PORE_VOLUME', null],
    ['CLOSED_POROSITY', null],
    ['PORE_FILLING_BOUND', 'K'],
    ['PORE_FILLING_BOUND', 'Li'],
    ['PORE_FILLING_BOUND', 'Na'],
  ]);
});

test('derivedMetrics(filter: {disagrees}) keeps those with a reported value that does not agree', async () => {
  const found = await nodes('material: ["mshc"], disagrees: true');
  expect(found.map(({ metric, ion }) => `${metric.code} ${ion?.symbol}`).sort()).toEqual([
    'BRAGG_ANGLE Li',
    'BRAGG_SPACING K',
    'BRAGG_SPACING Li',
    'BRAGG_SPACING Na',
    'CAPACITIVE_SHARE_BY_ODDS_LAW K',
    'CAPACITIVE_SHARE_BY_ODDS_LAW Li',
    'CAPACITIVE_SHARE_BY_ODDS_LAW Na',
    'PLATEAU_SHARE Li',
    'SLOPE_SHARE Li',
  ]);
  const others = await nodes('material: ["mshc"], disagrees: false');
  expect(others.every(({ reported }) => reported.every(({ agrees }) => agrees))).toBe(true);
  expect(others.length + found.length).toBe((await nodes('material: ["mshc"]')).length);
});

test.each([
  ['source: ["cao_2012_nanowires"]', ({ source: { slug } }: Node) => slug === 'cao_2012_nanowires'],
  ['dataset: ["cao_2012_nanowires"]', ({ id }: Node) => id.startsWith('DerivedMetric:cao_2012_nanowires/')],
  ['metric: [ONE_C, FADE_PER_CYCLE]', ({ metric: { code } }: Node) => code === 'ONE_C' || code === 'FADE_PER_CYCLE'],
  ['ion: [K]', ({ ion }: Node) => ion?.symbol === 'K'],
])('derivedMetrics(filter: {%s}) keeps just these', async (filter, fits) => {
  const [all, kept] = [await nodes(''), await nodes(filter)];
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.map(({ id }) => id)).toEqual(all.filter(fits).map(({ id }) => id));
});

test('derivedMetrics pages through as many materials as there are, and refuses only to count those of too many', async () => {
  const many = await serve(
    Array.from({ length: MOST_JUDGED + 1 }, (_, index) => carbonOfDensity(`doe_2026_carbon${index}`)),
  );
  const ends = await many.ask(`{
    first: derivedMetrics(first: 3) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }
    last: derivedMetrics(last: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`);
  const ofCarbons = ends.data.first.nodes.map(({ id }: { id: string }) => id.split('/')[0]);
  const [carbon0, carbon1] = ['DerivedMetric:doe_2026_carbon0', 'DerivedMetric:doe_2026_carbon1'];
  expect(ofCarbons).toEqual([carbon0, carbon0, carbon1]);
  expect(ends.data.first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  expect(ends.data.last.nodes[0].id).toContain('doe_2026_carbon99');
  expect(ends.data.last.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  const { data } = await many.ask(
    '{ derivedMetrics(filter: { dataset: ["Dataset:doe_2026_carbon7"] }) { totalCount } }',
  );
  expect(data.derivedMetrics.totalCount).toBe(2);
  const { errors } = await many.ask('{ derivedMetrics { totalCount } }');
  expect(errors).toMatchObject([
    {
      message: `There are ${MOST_JUDGED + 1} materials to derive from: name ${MOST_JUDGED} at most by "filter.material", or leave fewer by "dataset", "source" or "curve"`,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  await many.close();
});
