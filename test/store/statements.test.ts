import { expect, test } from '@jest/globals';
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

const numbers = Array.from({ length: 50 }, (_, number) => number);
const of = (type: Parameters<typeof idOf>[0]) => numbers.map((number) => idOf(type, `k${number}`));
const materials = of('Material');

/** 50 records of every noun, each with parts. */
const many = datasetRecords({
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
  dftResults: numbers.map((n) => dftResult({ key: `k${n}`, observations: of('Observation').slice(n) })),
  mechanismModels: numbers.map((n) => mechanismModel({ key: `k${n}` })),
  claims: numbers.map((n) =>
    claim({ key: `k${n}`, observations: of('Observation').slice(n), dftResults: of('DftResult') }),
  ),
});

const PAGE = { size: 3, from: 'START', after: { value: null, id: 'A' }, before: null } as const;

const questions: Readonly<Record<string, (snapshot: Snapshot, count: number) => Promise<unknown>>> = {
  'materials.byIds': (snapshot, count) => snapshot.materials.byIds(materials.slice(0, count)),
  'materials.bySlugs': (snapshot, count) => snapshot.materials.bySlugs(numbers.slice(0, count).map((n) => `k${n}`)),
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
