import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { csvOf, type MadeRow, madeRows, statuses, tableMap } from '../support/literatureTable.ts';

const rows = madeRows(10, 3, 7);

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  writeFileSync(join(folder, 'map.yaml'), tableMap);
});

function tableOf(given: readonly MadeRow[]): string {
  writeFileSync(join(folder, 'table.csv'), csvOf(given));
  return 'table.csv';
}

const importTable = (name: string, ...more: readonly string[]) =>
  hckb(folder, ['import-table', name, '--map', 'map.yaml', ...more]);

test('--dry-run makes no base; --out writes folders that import to the same, and keeps what is there', async () => {
  const few = tableOf(rows.slice(0, 6));
  expect((await importTable(few, '--dry-run')).out).toContain(
    'hc_table_10_1000_made_0: would be imported (rows 2 to 4)',
  );
  expect(() => readFileSync(join(folder, 'base.sqlite'))).toThrow('ENOENT');
  expect((await importTable(few, '--out', 'made')).code).toBe(0);
  for (const key of ['hc_table', 'hc_table_10_1000_made_0']) {
    expect(await hckb(folder, ['import', join('made', key)])).toMatchObject({ code: 0 });
  }
  expect(statuses((await importTable(few, '--json')).out).UNCHANGED).toEqual(['hc_table', 'hc_table_10_1000_made_0']);
  mkdirSync(join(folder, 'made'), { recursive: true });
  writeFileSync(join(folder, 'made', 'hc_table', 'dataset.yaml'), 'key: mine\n');
  const again = await importTable(few, '--out', 'made');
  expect([again.code, readFileSync(join(folder, 'made', 'hc_table', 'dataset.yaml'), 'utf8')]).toEqual([
    1,
    'key: mine\n',
  ]);
  expect(again.out).toContain('hc_table: not written: there is another dataset.yaml');
});

test('a publication whose dataset was retired stays out, and all others are taken', async () => {
  const table = tableOf(rows.slice(0, 6));
  await importTable(table);
  await hckb(folder, ['retire', 'hc_table_10_1000_made_0', '--reason', 'numbers of another paper']);
  expect(statuses((await importTable(table, '--dry-run', '--json')).out).RETIRED).toEqual(['hc_table_10_1000_made_0']);
  const { code, out } = await importTable(table);
  expect(code).toBe(1);
  expect(out).toContain('hc_table_10_1000_made_0: is retired and stays so (rows 2 to 4)\n');
  expect(out).toContain('hc_table_sodium_in_hard_carbon_number_1: unchanged at version 1');
});
