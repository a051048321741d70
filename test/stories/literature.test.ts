import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReadDataset } from '../../src/ingest/readDataset.ts';
import { seedDataset } from '../support/seed.ts';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';

const table = '../shared/science/literature.md';
const withTable = existsSync(table) ? test : test.skip;

/** Each row of the table of abstracts with the dataset that holds it. */
const datasetOfRow: Readonly<Record<string, string>> = {
  L1: 'oxford_2025_hard_carbon',
  L2: 'aniskevich_2024_hard_carbon',
  L3: 'umemoto_2026_hard_carbon',
  L4: 'swaxs_2025_hard_carbon',
  L5: 'chang_2025_nanosheets',
  L6: 'unnamed_nd_lotus_stem',
  L7: 'cao_2012_nanowires',
  L8: 'ding_2013_peat_moss',
  L9: 'sun_2019_hard_carbon',
  L10: 'morita_2019_hard_carbon',
  L11: 'gotoh_2013_hard_carbon',
  L12: 'fang_2022_fibres',
  L15: 'olsson_2019_graphene',
  L16: 'legrain_2015_glassy_carbon',
  L17: 'luo_2015_soft_carbon',
  L18: 'puravankara_2022_microspheres',
  L19: 'dutoit_2024_graphite',
  L20: 'beuneu_2013_colloids',
  L21: 'li_2015_spherules',
  L22: 'bommier_2014_sucrose',
  L23: 'bommier_2015_sucrose',
  L24: 'unnamed_2026_oriented_layers',
  L27: 'unnamed_nd_pvp_fibres',
  L28: 'unnamed_2015_pan_nanofibres',
  L29: 'unnamed_2017_polyimide',
  L32: 'unnamed_nd_zif67',
  L38: 'unnamed_nd_graphite_composite',
  L40: 'unnamed_nd_diluted_electrode',
  L42: 'unnamed_2025_gap_gcmc',
  L46: 'unnamed_nd_nanocarbon',
};

/** Numbers that no typed form holds as the row prints them: a note tells them. */
const toldInNotes: Readonly<Record<string, readonly string[]>> = {
  // a state of the sample by its charge
  L11: ['50'],
  // without a unit
  L40: ['1e-10', '1e-11', '1e-10', '1e-12'],
  // an expansion, of spacing or of volume
  L42: ['10'],
};

/** Numbers that are names or years: nuclei, compounds, reflections, samples, dimensions, versions, units. */
const NAMES =
  /23Na|7Li|NaC8|d002|\bN2\b|LS1400|ZIF-\d+|\b[23]D\b|\bv1\b|m2\/g|g\/cm3|arXiv \d+\.\d+|\b20[12]\d\b(?! C)/g;

type Row = { readonly id: string; readonly cells: readonly string[]; readonly reference: string };

function rowsOfTable(): readonly Row[] {
  return readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => /^\| L\d+ \|/.test(line))
    .map((line) => {
      const [id = '', ...cells] = line.split('|').slice(1, -1);
      return { id: id.trim(), cells: cells.slice(0, -1), reference: (cells.at(-1) ?? '').trim() };
    });
}

function numbersIn(text: string): readonly string[] {
  return text.replace(NAMES, '').match(/\d+(?:\.\d+)?(?:e-\d+)?/g) ?? [];
}

/** What all fields of some names say, anywhere in a dataset. */
function saidUnder(node: unknown, names: readonly string[]): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    names.includes(name) && typeof value !== 'object' ? [String(value)] : saidUnder(value, names),
  );
}

const datasets = new Map<string, ReadDataset>();
let seed: SeedServer;

beforeAll(async () => {
  for (const key of Object.values(datasetOfRow)) datasets.set(key, await seedDataset(`seed/papers/${key}`));
  seed = await serveSeed();
});

afterAll(() => seed.close());

function datasetOf(row: string): ReadDataset {
  const dataset = datasets.get(datasetOfRow[row] ?? '');
  if (dataset === undefined) throw new RangeError(`no dataset of ${row}`);
  return dataset;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of queries are as wide as the contract
async function ask(query: string): Promise<any> {
  const response = await fetch(`${seed.at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

withTable('every row of the table of abstracts has its dataset, and its DOI (skipped without the table)', () => {
  const rows = rowsOfTable();
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(datasetOfRow));
  for (const { id, reference } of rows) {
    const dois = reference.match(/\b10\.\d{4,}\/[^\s,]+/g) ?? [];
    expect([id, saidUnder(datasetOf(id).input.sources, ['text'])]).toEqual([id, expect.arrayContaining(dois)]);
  }
});

withTable(
  'every printed number of a row is a reported text of its dataset, or told in a note (skipped without the table)',
  () => {
    for (const { id, cells } of rowsOfTable()) {
      const { input } = datasetOf(id);
      const notes = saidUnder(input, ['note']).flatMap(numbersIn);
      expect([id, notes]).toEqual([id, expect.arrayContaining([...(toldInNotes[id] ?? [])])]);
      const typed = saidUnder(input, ['reported', 'afterCycles']).flatMap(numbersIn);
      const printed = cells.flatMap(numbersIn).filter((number) => !toldInNotes[id]?.includes(number));
      expect([id, typed]).toEqual([id, expect.arrayContaining(printed)]);
    }
  },
);

test('the datasets of abstracts guess no place: all but one name no paragraph and no sentence', () => {
  for (const [key, { input }] of datasets) {
    const methods = new Set(saidUnder(input, ['method']));
    expect([key, [...methods]]).toEqual([key, ['ABSTRACT_ONLY']]);
    const places = saidUnder(input, ['paragraph', 'sentence', 'section', 'page']);
    expect([key, places.length > 0]).toEqual([key, key === 'cao_2012_nanowires']);
  }
});

test('a paper that claims processes also claims a mechanism model, or a note says why it names none', () => {
  for (const [key, { input }] of datasets) {
    const claims = input.claims ?? [];
    const reasons = claims.filter(({ note }) => note?.includes('no mechanism model is named'));
    const isNamed = claims.some(({ model }) => model) || reasons.length > 0 || claims.every(({ process }) => !process);
    expect([key, isNamed]).toEqual([key, true]);
  }
});

test('two versions of one number are two observations of two sources', () => {
  const { observations } = datasetOf('L42').records;
  const capacities = observations.filter(({ quantity }) => quantity === 'REVERSIBLE_CAPACITY');
  const printed = capacities.map(({ source, statement }) => [
    source.replace(/.*\//, ''),
    statement.form === 'VALUE' && 'value' in statement.value ? statement.value.value.reported : null,
  ]);
  expect(printed).toEqual([
    ['unnamed_2025_gap_gcmc', '~400'],
    ['unnamed_nd_gap_gcmc', '480'],
    ['unnamed_nd_gap_gcmc', '310'],
  ]);
});

test('15 models compete, and the base tells which papers claim each', async () => {
  const { mechanismModels, filling, insertion } = await ask(`{
    mechanismModels(filter: { dataset: ["mechanism_models"] }) { totalCount }
    filling: claims(filter: { modelWhere: { text: "adsorption-filling" } }) { nodes { source { slug } } }
    insertion: claims(filter: { modelWhere: { text: "(adsorption-insertion)" } }) { nodes { source { slug } } }
  }`);
  const slugs = ({ nodes }: { nodes: { source: { slug: string } }[] }) => nodes.map(({ source }) => source.slug);
  expect(mechanismModels.totalCount).toBe(15);
  expect(slugs(filling)).toEqual(['zhang_2016_adsorption_filling', 'unnamed_nd_lotus_stem']);
  expect(slugs(insertion)).toEqual(['cao_2012_nanowires', 'ding_2013_peat_moss', 'qiu_2017_adsorption_intercalation']);
});

test('papers contradict each other: intercalation in the slope is asserted by one and denied everywhere by another', async () => {
  const { claims } = await ask(`{
    claims(filter: { process: [INTERCALATION], ion: [Na], sourceWhere: { source: ["oxford_2025_hard_carbon", "aniskevich_2024_hard_carbon"] } }) {
      nodes { stance source { slug } assertion { ... on ProcessAssertion { proposition { region { code } } } } }
    }
  }`);
  expect(
    claims.nodes.map(({ stance, source, assertion }: Record<string, never>) => [source, stance, assertion]),
  ).toEqual([
    [{ slug: 'aniskevich_2024_hard_carbon' }, 'ASSERTS', { proposition: { region: { code: 'SLOPE' } } }],
    [{ slug: 'oxford_2025_hard_carbon' }, 'DENIES', { proposition: { region: null } }],
  ]);
});

test('a claim of a model of another dataset is held against the verdicts of its parts', async () => {
  const { nodes } = (
    await ask(
      '{ claims(filter: { kind: [MECHANISM_MODEL], dataset: ["ding_2013_peat_moss", "bommier_2015_sucrose"] }) { nodes { agreement { code reason } } } }',
    )
  ).claims;
  expect(nodes).toMatchObject([
    { agreement: { code: 'UNSUPPORTED', reason: expect.stringContaining('adsorption in the slope is INSUFFICIENT') } },
    {
      agreement: {
        code: 'UNSUPPORTED',
        reason: expect.stringMatching(/intercalation in the plateau is SUPPORTED/),
      },
    },
  ]);
});
