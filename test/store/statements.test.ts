import { expect, test } from '@jest/globals';
import type { PageRequest, Place } from '../../src/domain/page.ts';
import type { Snapshot } from '../../src/store/store.ts';
import {
  cell,
  claim,
  datasetRecords,
  dftResult,
  idOf,
  ionRecords,
  material,
  measurement,
  mechanismModel,
  observation,
  quantity,
} from '../support/records.ts';
import { openBase, read, take } from './base.ts';

const of = (type: Parameters<typeof idOf>[0], count = 50) =>
  Array.from({ length: count }, (_, number) => idOf(type, `k${number}`));
const materials = of('Material');

/** As many records of every noun, each with parts. */
function records(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return datasetRecords({
    materials: numbers.map((n) => material({ key: `k${n}`, aliases: [`A${n}`] })),
    cells: numbers.map((n) => cell({ key: `k${n}`, material: materials[n] ?? '' })),
    measurements: numbers.map((n) =>
      measurement({ key: `k${n}`, material: materials[n] ?? '', cell: of('Cell')[n] ?? '', conditions: { cycle: n } }),
    ),
    observations: numbers.map((n) =>
      observation({
        key: `k${n}`,
        material: materials[n] ?? '',
        cell: of('Cell')[n] ?? '',
        conditions: { cRate: quantity('0.1 C', 'C_RATE') },
      }),
    ),
    dftResults: numbers.map((n) => dftResult({ key: `k${n}`, observations: of('Observation', count).slice(n) })),
    mechanismModels: numbers.map((n) => mechanismModel({ key: `k${n}` })),
    claims: numbers.map((n) =>
      claim({ key: `k${n}`, observations: of('Observation', count).slice(n), dftResults: of('DftResult', count) }),
    ),
  });
}

const many = records(50);

const PAGE = { size: 3, from: 'START', after: { value: null, id: 'A' }, before: null } as const;

const byRate = { order: { by: 'C_RATE', direction: 'DESC' } } as const;

const questions: Readonly<Record<string, (snapshot: Snapshot, count: number) => Promise<unknown>>> = {
  'materials.byIds': (snapshot, count) => snapshot.materials.byIds(materials.slice(0, count)),
  'materials.bySlugs': (snapshot, count) =>
    snapshot.materials.bySlugs(Array.from({ length: count }, (_, n) => `k${n}`)),
  'cells of materials': (snapshot, count) =>
    snapshot.cells.pages({ of: 'material', ids: materials.slice(0, count) }, {}, PAGE),
  'measurements of cells': (snapshot, count) =>
    snapshot.measurements.pages({ of: 'cell', ids: of('Cell').slice(0, count) }, {}, PAGE),
  'observations of materials': (snapshot, count) =>
    snapshot.observations.pages({ of: 'material', ids: materials.slice(0, count) }, { form: ['VALUE'] }, PAGE),
  'observations of claims': (snapshot, count) =>
    snapshot.observations.pages({ of: 'claim', ids: of('Claim').slice(0, count) }, {}, PAGE),
  'observations counted': (snapshot, count) =>
    snapshot.observations.counts({ of: 'material', ids: materials.slice(0, count) }, {}),
  'DFT results of observations': (snapshot, count) =>
    snapshot.dftResults.pages({ of: 'observation', ids: of('Observation').slice(0, count) }, {}, PAGE),
  'claims of observations': (snapshot, count) =>
    snapshot.claims.pages({ of: 'observation', ids: of('Observation').slice(0, count) }, {}, PAGE),
  'observations of materials by C-rate': (snapshot, count) =>
    snapshot.observations.pages({ of: 'material', ids: materials.slice(0, count) }, {}, { ...PAGE, ...byRate }),
  'observations of materials by technique': (snapshot, count) =>
    snapshot.observations.facets({ of: 'material', ids: materials.slice(0, count) }, {}, 'TECHNIQUE'),
  'mechanismModels.byIds': (snapshot, count) => snapshot.mechanismModels.byIds(of('MechanismModel').slice(0, count)),
  'dataset versions': (snapshot) => snapshot.datasets.versions([many.id]),
};

test('no question costs more statements for 50 ids than for 1', async () => {
  const said: string[] = [];
  const store = openBase({ onStatement: (sql) => said.push(sql) });
  await take(store, ionRecords());
  await take(store, many);
  await read(store, async (snapshot) => {
    for (const [name, ask] of Object.entries(questions)) {
      const cost = async (count: number) => {
        said.length = 0;
        await ask(snapshot, count);
        return said.length;
      };
      const [one, fifty] = [await cost(1), await cost(50)];
      expect([name, fifty]).toEqual([name, one]);
      expect(one).toBeLessThanOrEqual(7);
    }
  });
});

type Ask = (snapshot: Snapshot, page: PageRequest) => Promise<unknown>;

/** Each of these finds what it looks for from the start of the base to its end. */
const lists: Readonly<Record<string, Ask>> = {
  'materials by id': ({ materials: all }, page) => all.pages({ of: 'base' }, {}, page),
  'materials by name': ({ materials: all }, page) =>
    all.pages({ of: 'base' }, {}, { ...page, order: { by: 'NAME', direction: 'ASC' } }),
  'observations by C-rate': ({ observations }, page) => observations.pages({ of: 'base' }, {}, { ...page, ...byRate }),
  'materials with a cell and an observation': ({ materials: all }, page) => {
    const filter = { cells: { ion: ['Na' as const] }, observations: { quantity: ['REVERSIBLE_CAPACITY'] } };
    return all.pages({ of: 'base' }, filter, page);
  },
};

test('a page costs as many statements wherever it stands, of a small base and of a large one', async () => {
  const costs = await costsOfPages(10);
  expect(await costsOfPages(50)).toEqual(costs);
  for (const { first, last, middle, before } of Object.values(costs)) {
    expect(last).toBe(first);
    // whether there are items on the other side of a cursor is one statement
    expect([middle, before]).toEqual([first + 1, first + 1]);
  }
});

type PageCosts = Readonly<Record<'first' | 'last' | 'middle' | 'before', number>>;

async function costsOfPages(count: number): Promise<Readonly<Record<string, PageCosts>>> {
  const said: string[] = [];
  const store = openBase({ onStatement: (sql) => said.push(sql) });
  await take(store, ionRecords());
  await take(store, records(count));
  return read(store, async (snapshot) => {
    const costs: Record<string, PageCosts> = {};
    for (const [name, ask] of Object.entries(lists)) {
      const cost = async (page: Omit<PageRequest, 'size'>) => {
        said.length = 0;
        await ask(snapshot, { size: 3, ...page });
        return said.length;
      };
      const middle = middleOf(name);
      costs[name] = {
        first: await cost({ from: 'START', after: null, before: null }),
        last: await cost({ from: 'END', after: null, before: null }),
        middle: await cost({ from: 'START', after: middle, before: null }),
        before: await cost({ from: 'END', after: null, before: middle }),
      };
    }
    return costs;
  });
}

/** A place with records on both sides. */
function middleOf(list: string): Place {
  const [type, value] = list.startsWith('observations')
    ? (['Observation', 0.1] as const)
    : (['Material', null] as const);
  return { value: list.endsWith('by name') ? 'K5' : value, id: idOf(type, 'k5') };
}
