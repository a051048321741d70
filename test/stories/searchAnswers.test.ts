import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Serving, serve } from '../api/serve.ts';
import { seedDataset } from '../support/seed.ts';

const PAPERS = [
  'aniskevich_2024_hard_carbon',
  'cao_2012_nanowires',
  'nagmani_nd_mapping',
  'oxford_2025_hard_carbon',
  'sun_2019_hard_carbon',
  'unnamed_nd_lotus_stem',
];
const folders = ['seed/ions', 'seed/mechanism_models', ...PAPERS.map((paper) => `seed/papers/${paper}`)];

let api: Serving;
beforeAll(async () => {
  const datasets = [];
  for (const folder of folders) datasets.push((await seedDataset(folder)).records);
  api = await serve(datasets);
});
afterAll(() => api.close());

const QUERY = 'query ($text: String!) { search(text: $text, first: 5) { nodes { type itemId field text } } }';

type Hit = { readonly type: string; readonly itemId: string; readonly field: string; readonly text: string };

async function firstHits(text: string): Promise<readonly Hit[]> {
  const { data, errors } = await api.ask(QUERY, { text });
  expect(errors).toBeUndefined();
  return data.search.nodes;
}

/** Ids of records, and codes of entries, of which vocabulary they are before them. */
const nameOf = ({ type, itemId }: Hit) => (itemId.includes(':') ? itemId : `${type} ${itemId}`);

const sodium = [
  'Ion:Na',
  'MechanismModel:mechanism_models/quasi-metal-interface',
  'Dataset:cao_2012_nanowires',
  'Dataset:nagmani_nd_mapping',
  'Cell:nagmani_nd_mapping/mshc-na',
];
const oxford = ['Source:oxford_2025_hard_carbon/oxford_2025_hard_carbon'];

test.each<[text: string, hits: readonly string[]]>([
  ['Na', sodium],
  ['Na+', sodium],
  [
    'K',
    [
      'Ion:K',
      'UNIT K',
      'MechanismModel:mechanism_models/quasi-metal-interface',
      'Cell:nagmani_nd_mapping/mshc-k',
      'Observation:nagmani_nd_mapping/redox-potential-vs-plating-k-r3',
    ],
  ],
  [
    'BET',
    [
      'QUANTITY_KIND BET_AREA',
      'METRIC MEASURED_BET_CONSTANT',
      'METRIC MEASURED_BET_AREA',
      'Observation:aniskevich_2024_hard_carbon/surface-area',
      'Observation:nagmani_nd_mapping/micro-bet-area-int',
    ],
  ],
  [
    'd002',
    ['QUANTITY_KIND D002', 'QUANTITY_KIND D002_SHIFT', 'METRIC FITTED_D002', 'RULE R-IC-D002', 'METRIC BRAGG_SPACING'],
  ],
  [
    'ID/IG',
    [
      'QUANTITY_KIND ID_IG',
      'METRIC MEASURED_ID_IG',
      'METRIC FITTED_ID_IG_HEIGHT',
      'METRIC FITTED_ID_IG_AREA',
      'METRIC LA_TUINSTRA_KOENIG',
    ],
  ],
  [
    'hard carbon',
    [
      'Dataset:oxford_2025_hard_carbon',
      'Dataset:aniskevich_2024_hard_carbon',
      'Source:sun_2019_hard_carbon/sun_2019_hard_carbon',
      'Dataset:sun_2019_hard_carbon',
      'Material:aniskevich_2024_hard_carbon/hc',
    ],
  ],
  [
    'closed pores',
    [
      'FEATURE CLOSED_PORES',
      'Source:mechanism_models/natcommun_2025_closed_pores',
      'METRIC PORE_FILLING_BOUND',
      'MechanismModel:mechanism_models/solvation-defined-closed-pores',
      'Observation:nagmani_nd_mapping/closed-pores-int',
    ],
  ],
  ['10.1039/d4ee06029f', oxford],
  ['DOI 10.1039/D4EE06029F', oxford],
  ['Energy Environ. Sci. DOI 10.1039/d4ee06029f', oxford],
])(
  'the first hits of %j are what it names, then what has it in names, then in titles, then elsewhere',
  async (text, hits) => {
    expect((await firstHits(text)).map(nameOf)).toEqual(hits);
  },
);

test.each([
  ['1400 °C', 'Material:unnamed_nd_lotus_stem/ls1400', 'PYROLYSIS_TEMPERATURE', '1400 degC'],
  ['600-2500 °C', 'Material:sun_2019_hard_carbon/series', 'PYROLYSIS_TEMPERATURE', '600-2500 degC'],
  ['1.2 V', 'Cell:cao_2012_nanowires/hcnw-na', 'CUTOFF', '1.2 V'],
])('the first hit of %j is the record that has it as a number: %s', async (text, itemId, field, told) => {
  expect((await firstHits(text))[0]).toMatchObject({ itemId, field, text: told });
});

test('mapIds() knows a DOI that is announced as one', async () => {
  const query = '{ mapIds(names: ["DOI 10.1039/D4EE06029F"]) { ... on MappedId { itemId how } } }';
  expect((await api.ask(query, {})).data.mapIds).toEqual([{ itemId: oxford[0], how: 'DOI' }]);
});
