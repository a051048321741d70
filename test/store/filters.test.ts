import { expect, test } from '@jest/globals';
import type { Snapshot } from '../../src/store/store.ts';
import { DATASET, datasetRecords, idOf, material, source } from '../support/records.ts';
import { baseWith, read } from './base.ts';
import { fullDataset } from './fullDataset.ts';

type Noun = Exclude<keyof Snapshot, 'close' | 'search'>;

const hc = idOf('Material', 'hc');
const observation = (...keys: string[]) => keys.map((key) => idOf('Observation', key)).sort();
const claim = (...keys: string[]) => keys.map((key) => idOf('Claim', key)).sort();

const cases: readonly (readonly [Noun, object, readonly string[]])[] = [
  ['sources', { dataset: [DATASET] }, [idOf('Source', DATASET)]],
  ['sources', { dataset: ['other'] }, []],
  ['sources', { laboratory: [idOf('Laboratory', 'lab')] }, [idOf('Source', DATASET)]],
  ['sources', { laboratory: ['Laboratory:x/y'] }, []],
  ['sources', { kind: ['ARTICLE'] }, [idOf('Source', DATASET)]],
  ['sources', { kind: ['PREPRINT', 'HANDBOOK'] }, []],
  ['sources', { text: 'JÖRG' }, [idOf('Source', DATASET)]],
  ['sources', { text: '10.1039/d4ee' }, [idOf('Source', DATASET)]],
  ['sources', { text: 'nobody' }, []],
  ['materials', { material: ['hc'] }, [hc]],
  ['materials', { material: ['graphite', hc] }, [idOf('Material', 'graphite'), hc]],
  ['materials', { material: [] }, []],
  ['materials', { dataset: [`Dataset:${DATASET}`, 'x'] }, [idOf('Material', 'graphite'), hc]],
  ['materials', { ion: ['K'] }, [hc]],
  ['materials', { ion: ['Li'] }, []],
  ['materials', { text: 'phenolic RESIN' }, [hc]],
  ['materials', { text: 'hc-1' }, [hc]],
  ['cells', { ion: ['K'] }, [idOf('Cell', 'hc-k')]],
  ['cells', { material: ['graphite'] }, []],
  ['cells', { dataset: ['other'] }, []],
  ['measurements', { cell: [idOf('Cell', 'hc-na')] }, [idOf('Measurement', 'cv')]],
  ['measurements', { cell: [idOf('Cell', 'hc-k')] }, []],
  ['measurements', { cell: [`${DATASET}/hc-na`] }, [idOf('Measurement', 'cv')]],
  ['measurements', { material: ['graphite'] }, []],
  ['measurements', { ion: ['K', 'Li'] }, []],
  ['measurements', { technique: ['RAMAN'] }, []],
  ['measurements', { dataset: ['other'] }, []],
  ['observations', { material: ['hc'] }, observation('capacity', 'ordering-materials', 'definition')],
  ['observations', { material: ['graphite'] }, observation('ordering-materials')],
  [
    'observations',
    { material: [hc, 'graphite'], form: ['VALUE', 'ORDERING'] },
    observation('capacity', 'ordering-materials'),
  ],
  ['observations', { ion: ['K'] }, observation('ordering', 'ratio')],
  ['observations', { ion: ['Na', 'Li'] }, observation('capacity', 'ordering', 'ratio')],
  ['observations', { source: ['other', 'another'] }, []],
  ['observations', { source: ['other'] }, []],
  ['observations', { dataset: ['other'] }, []],
  ['observations', { technique: ['CV'] }, observation('capacity')],
  ['observations', { quantity: ['D002'] }, []],
  ['observations', { form: ['ROLE', 'CAPTION'] }, observation('role', 'caption')],
  ['observations', { cell: [idOf('Cell', 'hc-na')] }, observation('capacity')],
  ['observations', { cell: [`${DATASET}/hc-k`, `${DATASET}/hc-na`] }, observation('capacity')],
  ['observations', { measurement: [idOf('Measurement', 'cv')] }, observation('capacity')],
  ['observations', { measurement: [`${DATASET}/cv`] }, observation('capacity')],
  ['observations', { region: ['PLATEAU'] }, observation('capacity')],
  ['observations', { process: ['PORE_FILLING'] }, observation('capacity')],
  ['observations', { form: ['VALUE'], cell: [] }, []],
  ['observations', { text: 'HC-1300' }, observation('definition')],
  ['observations', { text: '25 %' }, observation('ratio')],
  ['observations', { text: '%_\\' }, []],
  ['observations', { text: 'epr signal' }, observation('presence')],
  ['dftResults', { material: ['hc'], motif: ['MICROPORE'] }, [idOf('DftResult', 'binding')]],
  ['dftResults', { motif: ['DEFECT'] }, []],
  ['dftResults', { ion: ['K'] }, []],
  ['dftResults', { material: ['graphite'] }, []],
  ['dftResults', { dataset: ['other'] }, []],
  ['propositions', { material: ['graphite'] }, []],
  ['propositions', { ion: ['K'] }, []],
  ['propositions', { process: ['ADSORPTION'] }, []],
  ['propositions', { region: ['SLOPE'] }, []],
  ['claims', { material: ['hc'] }, claim('filling')],
  ['claims', { ion: ['Na'] }, claim('filling')],
  ['claims', { source: ['other'] }, []],
  ['claims', { dataset: ['other'] }, []],
  ['claims', { kind: ['TREND', 'PROCESS'] }, claim('filling', 'trend')],
  ['claims', { process: ['INTERCALATION'] }, claim('order', 'trend')],
  ['claims', { stance: ['DENIES'] }, claim('order')],
  ['claims', { hedging: ['POSSIBLE'] }, claim('order')],
  ['claims', { text: 'UNSURE' }, claim('order')],
  ['mechanismModels', { process: ['INTERCALATION'] }, [idOf('MechanismModel', 'model')]],
  ['mechanismModels', { process: ['PLATING'] }, []],
  ['mechanismModels', { dataset: ['other'] }, []],
  ['mechanismModels', { text: 'FILL pores' }, [idOf('MechanismModel', 'model')]],
  ['mechanismModels', { text: 'nothing' }, []],
];

test('filters keep what they say and nothing else, and counts agree', async () => {
  await read(await baseWith(fullDataset()), async (snapshot) => {
    for (const [noun, filter, expected] of cases) {
      const { pages, counts } = snapshot[noun] as Snapshot['observations'];
      const page = (await pages({ of: 'base' }, filter, { size: 50, from: 'START', after: null, before: null })).get(
        '*',
      );
      const count = (await counts({ of: 'base' }, filter)).get('*');
      const asked = `${noun} ${JSON.stringify(filter)}`;
      expect([asked, page?.items.map(({ id }) => id), count]).toEqual([asked, expected, expected.length]);
    }
  });
});

test('a text filter takes a text of any length', async () => {
  const text = 'hard carbon '.repeat(10_000);
  const found = await read(await baseWith(fullDataset()), ({ materials }) =>
    materials.counts({ of: 'base' }, { text }),
  );
  expect(found.get('*')).toBe(0);
});

test('observations of a material are also those that rank it among others', async () => {
  const ids = ['hc', 'graphite'].map((key) => idOf('Material', key));
  const page = { size: 50, from: 'START', after: null, before: null } as const;
  const found = await read(await baseWith(fullDataset()), ({ observations }) =>
    observations.pages({ of: 'material', ids }, { form: ['ORDERING'] }, page),
  );
  const ordering = observation('ordering-materials');
  expect([...found.values()].map(({ items }) => items.map(({ id }) => id))).toEqual([ordering, ordering]);
});

const OTHER = 'roe_2025_slope';
const DOI = '10.1039/d4ee06029f';

/** A base with a second dataset that has materials and sources of the same names, and cites what the first describes. */
function baseOfTwo() {
  return baseWith(
    fullDataset(),
    datasetRecords({
      key: OTHER,
      sources: [
        source({ dataset: OTHER }),
        source({ key: DATASET, dataset: OTHER, doi: { value: DOI.toUpperCase() } }),
      ],
      materials: [material({ dataset: OTHER })],
    }),
  );
}

test('bySlugs() finds all materials and sources of a slug, and the one of a dataset and key', async () => {
  await read(await baseOfTwo(), async ({ materials, sources }) => {
    const found = await materials.bySlugs(['hc', `${OTHER}/hc`, 'none', `${OTHER}/graphite`]);
    expect([...found].map(([name, each]) => [name, each.map(({ id }) => id)])).toEqual([
      ['hc', [hc, idOf('Material', 'hc', OTHER)]],
      [`${OTHER}/hc`, [idOf('Material', 'hc', OTHER)]],
      ['none', []],
      [`${OTHER}/graphite`, []],
    ]);
    expect((await sources.bySlugs([DATASET])).get(DATASET)?.map(({ dataset }) => dataset)).toEqual([
      `Dataset:${DATASET}`,
      `Dataset:${OTHER}`,
    ]);
  });
});

test('filters by slug keep what any record of that slug has, filters by dataset and key what that one has', async () => {
  await read(await baseOfTwo(), async ({ materials, observations }) => {
    const count = async (material: string) =>
      (await materials.counts({ of: 'base' }, { material: [material] })).get('*');
    expect([await count('hc'), await count(`${OTHER}/hc`), await count(`${OTHER}/none`)]).toEqual([2, 1, 0]);
    const bySource = async (from: string) => (await observations.counts({ of: 'base' }, { source: [from] })).get('*');
    const all = fullDataset().observations.length;
    expect([
      await bySource(DATASET),
      await bySource(`${DATASET}/${DATASET}`),
      await bySource(`${OTHER}/${DATASET}`),
    ]).toEqual([all, all, 0]);
  });
});

test('byDois() finds a source by its DOI as DOIs compare: the one whose dataset describes it', async () => {
  const found = await read(await baseOfTwo(), ({ sources }) => sources.byDois([DOI, '10.1/x']));
  expect([...found].map(([doi, each]) => [doi, each.map(({ id }) => id)])).toEqual([
    [DOI, [idOf('Source', DATASET)]],
    ['10.1/x', []],
  ]);
});

test('byDois() finds all sources of a DOI where none is what its dataset describes', async () => {
  const citing = (key: string) =>
    datasetRecords({
      key,
      sources: [source({ dataset: key }), source({ key: 'cited', dataset: key, doi: { value: DOI } })],
    });
  const found = await read(await baseWith(citing('a'), citing('b')), ({ sources }) => sources.byDois([DOI]));
  expect(found.get(DOI)?.map(({ id }) => id)).toEqual(['Source:a/cited', 'Source:b/cited']);
});
