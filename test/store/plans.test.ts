import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { PageOrder, PageRequest, Place } from '../../src/domain/page.ts';
import type { RangeEnd } from '../../src/domain/range.ts';
import type { Snapshot, Store } from '../../src/store/store.ts';
import { newFile, openBase, read } from './base.ts';

type Noun = 'materials' | 'observations' | 'measurements' | 'cells' | 'claims' | 'sources' | 'datasets';
type Shape = { readonly noun: Noun; readonly filter?: object; readonly by?: string; readonly of?: string };

const above = (value: number, kind: string) => {
  const lower: RangeEnd = { value, strict: true };
  return { match: 'POSSIBLE', ranges: [{ kind, lower, upper: null }] };
};
const spacing = { quantity: ['D002'], value: above(3.8, 'LENGTH') };
const plateau = { quantity: ['PLATEAU_SHARE'], ion: ['Na'], value: above(0.5, 'SHARE') };

const shapes: Readonly<Record<string, Shape>> = {
  'materials by id': { noun: 'materials' },
  'materials by name': { noun: 'materials', by: 'NAME' },
  'materials by temperature': { noun: 'materials', by: 'PYROLYSIS_TEMPERATURE' },
  'materials by two kinds of observations': {
    noun: 'materials',
    filter: { and: [{ observations: spacing }, { observations: plateau }] },
  },
  'the same by name': {
    noun: 'materials',
    filter: { and: [{ observations: spacing }, { observations: plateau }] },
    by: 'NAME',
  },
  'materials measured by EPR with K': {
    noun: 'materials',
    filter: { measurements: { technique: ['EPR'], ion: ['K'] } },
  },
  'materials in cells with K': { noun: 'materials', filter: { cells: { ion: ['K'] } } },
  'materials of K': { noun: 'materials', filter: { ion: ['K'] } },
  'materials claimed of': { noun: 'materials', filter: { claims: { stance: ['DENIES'] } } },
  'observations by id': { noun: 'observations' },
  'observations of a quantity': { noun: 'observations', filter: { quantity: ['D002'] } },
  'observations of a quantity by value': { noun: 'observations', filter: { quantity: ['D002'] }, by: 'VALUE' },
  'observations of a quantity and a technique by value': {
    noun: 'observations',
    filter: { quantity: ['D002'], technique: ['XRD'], form: ['VALUE'], region: ['SLOPE'], cited: false },
    by: 'VALUE',
  },
  'observations above a number': { noun: 'observations', filter: spacing },
  'observations by C-rate': { noun: 'observations', by: 'C_RATE' },
  'observations of a quantity by C-rate': { noun: 'observations', filter: { quantity: ['D002'] }, by: 'C_RATE' },
  'observations of a technique by C-rate': { noun: 'observations', filter: { technique: ['XRD'] }, by: 'C_RATE' },
  'observations of a form by C-rate': { noun: 'observations', filter: { form: ['VALUE'] }, by: 'C_RATE' },
  'observations of a region by C-rate': { noun: 'observations', filter: { region: ['SLOPE'] }, by: 'C_RATE' },
  'observations of a process by C-rate': { noun: 'observations', filter: { process: ['ADSORPTION'] }, by: 'C_RATE' },
  'observations of materials': { noun: 'observations', of: 'material' },
  'observations of a technique of cells': { noun: 'observations', of: 'cell', filter: { technique: ['CV'] } },
  'measurements of a technique of materials': { noun: 'measurements', of: 'material', filter: { technique: ['CV'] } },
  'claims that deny of sources': { noun: 'claims', of: 'source', filter: { stance: ['DENIES'] } },
  'claims of late sources': {
    noun: 'claims',
    filter: { sourceWhere: { year: { lower: { value: 2020, strict: true }, upper: null } } },
  },
  'sources by year': { noun: 'sources', by: 'YEAR' },
  'sources by title': { noun: 'sources', by: 'TITLE' },
  'datasets by title': { noun: 'datasets', by: 'TITLE' },
  'cells with a potential': { noun: 'cells', filter: { upperCutoff: above(2, 'POTENTIAL') } },
};

/** Related records are found by the record that has them, not by what many have. */
const searched: Readonly<Record<string, string>> = {
  'materials measured by EPR with K': 'measurements_by_material (material=?)',
  'materials in cells with K': 'cells_by_material (material=?)',
  'materials of K': 'observations_by_material (material=?)',
  'materials claimed of': 'claims_by_material (material=?)',
  'observations of a technique of cells': 'observations_by_cell (cell=?',
  'measurements of a technique of materials': 'measurements_by_material (material=?',
  'claims that deny of sources': 'claims_by_source (source=?',
};

type Base = { readonly store: Store; readonly said: string[]; readonly sqlite: Database.Database };

/** An empty base: it keeps no statistics, so that plans do not depend on what a base holds. */
async function withBase(work: (base: Base) => Promise<void>): Promise<void> {
  const file = newFile();
  const said: string[] = [];
  const store = openBase({ file, onStatement: (sql) => said.push(sql) });
  const sqlite = new Database(file, { readonly: true });
  try {
    await work({ store, said, sqlite });
  } finally {
    sqlite.close();
  }
}

/** What SQLite says that it would do for the statements of a question. */
async function plansOf({ store, said, sqlite }: Base, ask: (snapshot: Snapshot) => Promise<unknown>) {
  await read(store, async (snapshot) => {
    said.length = 0;
    await ask(snapshot);
  });
  return said.filter((sql) => sql.startsWith('select')).flatMap((sql) => stepsOf(sqlite, sql));
}

function stepsOf(sqlite: Database.Database, sql: string): readonly string[] {
  const rows = sqlite.prepare(`explain query plan ${sql}`).all() as readonly { readonly detail: string }[];
  return rows.map(({ detail }) => detail);
}

function pagesOf({ by }: Shape): readonly PageRequest[] {
  const orders =
    by === undefined ? [null] : (['ASC', 'DESC'] as const).map((direction): PageOrder => ({ by, direction }));
  const places: readonly Place[] = [
    ...(by === undefined ? [] : [{ value: by === 'NAME' || by === 'TITLE' ? 'm' : 1, id: 'M' }]),
    { value: null, id: 'M' },
  ];
  return orders.flatMap((order) => [
    { size: 20, from: 'START', after: null, before: null, order },
    { size: 20, from: 'END', after: null, before: null, order },
    ...places.flatMap((place): readonly PageRequest[] => [
      { size: 20, from: 'START', after: place, before: null, order },
      { size: 20, from: 'END', after: null, before: place, order },
    ]),
  ]);
}

/** A whole table is read, or what was found is sorted before the first of it is there. */
const grows = (step: string) => /^SCAN \w+$/.test(step) || step.includes('TEMP B-TREE');

test.each(Object.keys(shapes))('pages() of %s walk an index', async (name) => {
  const shape = shapes[name] as Shape;
  await withBase(async (base) => {
    for (const page of pagesOf(shape)) {
      const steps = await plansOf(base, (snapshot) => askPage(snapshot, shape, page));
      expect({ page, grows: steps.filter(grows) }).toEqual({ page, grows: [] });
      expect(steps.join('\n')).toContain(searched[name] ?? '');
    }
  });
});

function askPage(snapshot: Snapshot, { noun, filter = {}, of }: Shape, page: PageRequest): Promise<unknown> {
  const pages = snapshot[noun].pages as (scope: object, filter: object, page: PageRequest) => Promise<unknown>;
  return pages(of === undefined ? { of: 'base' } : { of, ids: ['A', 'B'] }, filter, page);
}
