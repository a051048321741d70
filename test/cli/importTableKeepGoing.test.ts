import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { PAPERS, strewn } from '../support/faultyTable.ts';
import { csvOf, tableMap } from '../support/literatureTable.ts';

test('--keep-going imports the good rows without the bad ones, and the same again changes nothing', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'map.yaml'), tableMap);
  const call = ['import-table', 'table.csv', '--map', 'map.yaml', '--keep-going', '--json'];
  writeFileSync(join(folder, 'table.csv'), csvOf(strewn(11).table));
  const first = await hckb(folder, call);
  const { datasets, badRows } = JSON.parse(first.out);
  expect([first.code, badRows.length]).toEqual([1, 12]);
  // the compilation, and every paper: each has carbons without a fault
  expect(datasets).toHaveLength(PAPERS + 1);
  expect(datasets.flatMap((each: { rows: number[] }) => each.rows)).toHaveLength(288);
  const statuses = (all: readonly { readonly status: string }[]) => [...new Set(all.map(({ status }) => status))];
  expect(statuses(datasets)).toEqual(['IMPORTED']);
  const again = JSON.parse((await hckb(folder, call)).out);
  expect(statuses(again.datasets)).toEqual(['UNCHANGED']);
});
