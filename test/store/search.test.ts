import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fits } from '../../src/domain/search/fit.ts';
import { pageOfRanked } from '../../src/domain/search/rankedPage.ts';
import { textSearch } from '../../src/knowledge/search.ts';
import { migrate } from '../../src/store/migrate.ts';
import { readingOf, rowsText } from '../../src/store/reading.ts';
import { recordRows } from '../../src/store/recordRows.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { searchNames, searchTexts } from '../../src/store/tables/search.ts';
import { DATASET, datasetRecords, idOf, material, observation } from '../support/records.ts';
import { tableNames } from './anyRows.ts';
import { baseWith, IMPORTED_AT, MIGRATIONS, newFile, openBase, read, take, temporaryFolder } from './base.ts';
import { fullDataset } from './fullDataset.ts';
import { landedMigrations, migrationFolder } from './migrationFolders.ts';

const ALL = { size: 100, from: 'START', after: null, before: null } as const;

async function found(store: Store, text: string): Promise<readonly string[]> {
  const page = await read(store, ({ search }) => search.page(textSearch(text), ALL));
  return page.items.map(({ id }) => id);
}

test.each([
  ['phenolic', [idOf('Material', 'hc')]],
  ['jorg muller', [idOf('Source', DATASET)]],
  ['institute carbon', [idOf('Laboratory', 'lab')]],
  ['HC/Na', [idOf('Cell', 'hc-na')]],
  ['one run', [idOf('Measurement', 'cv')]],
  ['two bent', [idOf('DftResult', 'binding')]],
  ['unsure', [idOf('Claim', 'order')]],
  ['then filling', [idOf('MechanismModel', 'model')]],
  ['undoped', [idOf('Observation', 'best')]],
  ['profiles', [idOf('Observation', 'caption')]],
  ['A. Curator', [`Dataset:${DATASET}`]],
])('a search for %j finds records of their noun', async (text, ids) => {
  expect(await found(await baseWith(fullDataset()), text)).toEqual(ids);
});

test('a search finds what the newest version of a dataset has, and nothing that it has not any more', async () => {
  const store = await baseWith(datasetRecords({ materials: [material({ key: 'old', name: 'Kestrel' })] }));
  expect(await found(store, 'kestrel')).toEqual([idOf('Material', 'old')]);
  await take(store, datasetRecords({ materials: [material({ key: 'new', name: 'Heron' })] }));
  expect([await found(store, 'kestrel'), await found(store, 'heron')]).toEqual([[], [idOf('Material', 'new')]]);
});

test('a change that is refused leaves the search as it was', async () => {
  const store = await baseWith(datasetRecords({ materials: [material({ name: 'Kestrel' })] }));
  const dangling = observation({ material: idOf('Material', 'nowhere') });
  const change = datasetRecords({ materials: [material({ name: 'Heron' })], observations: [dangling] });
  expect((await store.apply({ dataset: change, importedAt: IMPORTED_AT })).status).toBe('REFUSED');
  expect([await found(store, 'kestrel'), await found(store, 'heron')]).toEqual([[idOf('Material', 'hc')], []]);
});

test('a snapshot does not see what is imported later', async () => {
  const store = await baseWith(datasetRecords());
  await read(store, async ({ search }) => {
    expect((await search.page(textSearch('kestrel'), ALL)).items).toEqual([]);
    await take(store, datasetRecords({ materials: [material({ name: 'Kestrel' })] }));
    expect((await search.page(textSearch('kestrel'), ALL)).items).toEqual([]);
  });
});

test('the full-text index is whole after changes', async () => {
  const file = newFile();
  const store = openBase({ file });
  await take(store, fullDataset());
  await take(store, datasetRecords({ materials: [material()] }));
  await take(store, fullDataset());
  await store.close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  sqlite.exec("insert into search_index(search_index, rank) values ('integrity-check', 1)");
  sqlite.close();
});

/** Statements of the migrations whose names a test keeps. */
function statementsOf(keeps: (name: string) => boolean): readonly string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql') && keeps(name))
    .sort()
    .flatMap((name) => readFileSync(join(MIGRATIONS, name), 'utf8').split('--> statement-breakpoint'));
}

/** A base as it was before there was a full-text index, with the rows of one of today. */
async function formerBase(): Promise<string> {
  const [today, file] = [newFile(), join(temporaryFolder(), 'former.sqlite')];
  const store = openBase({ file: today });
  const dataset = fullDataset();
  await take(store, dataset);
  await store.close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  migrate(sqlite, migrationFolder({ first: landedMigrations().indexOf('0002_search_index') }));
  sqlite.pragma('foreign_keys = off');
  const tables = tableNames(sqlite);
  sqlite.exec(`attach '${today}' as today`);
  for (const table of tables) {
    const columns = sqlite.prepare(`select '"' || name || '"' from pragma_table_info(?)`).pluck().all(table).join();
    sqlite.exec(`insert into main.${table} (${columns}) select ${columns} from today.${table}`);
  }
  const rows = recordRows(dataset).map(({ record, rows: all }) => ({
    record,
    rows: all.filter(({ table }) => table !== searchTexts && table !== searchNames),
  }));
  sqlite.prepare('update datasets set reading = ?').run(readingOf(rowsText(rows.slice(1))));
  sqlite.close();
  return file;
}

test('a base from before there was an index is searched as one that was made today', async () => {
  const [former, today] = [openBase({ file: await formerBase() }), await baseWith(fullDataset())];
  for (const text of ['carbon', 'hc', 'na', 'capacity', 'jane', 'order', 'lithium']) {
    expect([text, await found(former, text)]).toEqual([text, await found(today, text)]);
  }
  const change = { dataset: fullDataset(), importedAt: IMPORTED_AT };
  expect((await former.apply(change)).status).toBe('REREAD');
  expect((await former.apply(change)).status).toBe('UNCHANGED');
});

test('a base from before numbers of materials and cells were searched finds them once it is opened', async () => {
  const file = newFile();
  const store = openBase({ file });
  await take(store, fullDataset());
  await store.close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  // as the migrations before made it, with texts that nobody looks for any more
  sqlite.exec('drop trigger search_texts_written; drop trigger search_texts_removed; drop table search_index');
  const former = statementsOf((name) => name.startsWith('0002')).filter((text) => /VIRTUAL|TRIGGER/.test(text));
  for (const step of former) sqlite.exec(step);
  sqlite.exec("update search_texts set body = 'outdated'; delete from hckb_migrations where name >= '0010'");
  sqlite.close();
  const later = openBase({ file });
  expect(await found(later, 'outdated')).toEqual([]);
  expect(await found(later, '2.5 V')).toEqual(await found(await baseWith(fullDataset()), '2.5 V'));
});

test('a dataset that is retired is not found, also once the base is opened again', async () => {
  const file = newFile();
  const store = openBase({ file });
  await take(store, fullDataset());
  await store.retire({ dataset: fullDataset().id, reason: 'a slip', at: IMPORTED_AT, actor: 'tester' });
  expect(await found(store, 'carbon')).toEqual([]);
  await store.close();
  expect(await found(openBase({ file }), 'carbon')).toEqual([]);
});

test('pages of a search are those of its hits in their order', async () => {
  const names = ['carbon', 'carbon black', 'hard carbon from carbon', 'soft', 'a carbon', 'carbonate'];
  const materials = names.map((name, place) => material({ key: `k${place}`, name }));
  await read(await baseWith(datasetRecords({ materials })), async ({ search }) => {
    const text = textSearch('carbon');
    const { items } = await search.page(text, ALL);
    expect(items).toHaveLength(5);
    expect(items[0]).toMatchObject({ id: idOf('Material', 'k0'), fit: fits.indexOf('NAMED') });
    for (const size of [1, 2, 5, 6]) {
      for (const edge of [null, ...items]) {
        for (const request of [
          { size, from: 'START', after: edge, before: null },
          { size, from: 'END', after: null, before: edge },
          { size, from: 'START', after: null, before: edge },
          { size, from: 'END', after: edge, before: null },
        ] as const) {
          expect(await search.page(text, request)).toEqual(pageOfRanked(items, request));
        }
      }
    }
  });
});
