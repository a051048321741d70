import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { faults, strewn } from '../support/faultyTable.ts';
import { csvOf, tableMap, xlsxOf } from '../support/literatureTable.ts';

test.each([
  ['table.csv', csvOf],
  ['table.xlsx', xlsxOf],
])('of 300 rows in %s each fault is told at its row and column, and nothing is imported', async (name, write) => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'map.yaml'), tableMap);
  const { table, told } = strewn(11);
  writeFileSync(join(folder, name), write(table));
  const { code, out, err } = await hckb(folder, ['import-table', name, '--map', 'map.yaml']);
  expect(code).toBe(1);
  for (const { row, column, message } of told) {
    const line = err.split('\n').find((each) => each.startsWith(`${name}:${row}:${column} `));
    expect(line).toContain(message);
  }
  expect(err.match(new RegExp(`^${name}:\\d+:`, 'gm'))).toHaveLength(faults.length);
  expect(err).toContain('nothing was imported; "--keep-going" takes the other 288 rows');
  expect(out).toContain(`${name}: 300 rows of data, 12 with problems`);
});
