import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MOST_CURVES } from '../../src/ingest/files/checkCurveCount.ts';
import { MOST_LINES } from '../../src/ingest/files/checkLines.ts';
import { MOST_NUMBERS } from '../../src/ingest/files/checkNumbers.ts';
import { MOST_COLUMNS } from '../../src/ingest/files/checkWidth.ts';
import { MEMORY, TIMEOUT } from '../../src/ingest/files/fileWorker.ts';
import { MOST_MEGABYTES } from '../../src/ingest/files/unpacked.ts';
import { MOST_SHEETS } from '../../src/ingest/files/workbook.ts';
import { MOST_CELLS } from '../../src/ingest/files/workbookLimits.ts';
import { docsTables, tableIn, withTables } from '../support/docsTables.ts';

// `npm run tables` asks for it
if (process.env.HCKB_WRITE_TABLES !== undefined) {
  for (const [file, tables] of Object.entries(docsTables)) {
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
  }
}

test.each(
  Object.entries(docsTables).flatMap(([file, tables]) =>
    Object.entries(tables).map(([name, rows]) => [file, name, rows] as const),
  ),
)('%s has the table of %s as the registry has it (npm run tables writes it)', (file, name, rows) => {
  expect(tableIn(readFileSync(file, 'utf8'), name)).toBe(rows);
});

const guide = readFileSync('docs/files.md', 'utf8');

test.each([
  ['size of a file, unpacked', `${MOST_MEGABYTES} MB`],
  ['curves of a file', MOST_CURVES.toLocaleString('en')],
  ['columns of a table', MOST_COLUMNS.toLocaleString('en')],
  ['numbers of a file, rows times columns', MOST_NUMBERS.toLocaleString('en')],
  ['lines of a file', MOST_LINES.toLocaleString('en')],
  ['cells of a workbook', MOST_CELLS.toLocaleString('en')],
  ['sheets of a workbook', String(MOST_SHEETS)],
  ['time for a file', `${TIMEOUT / 1000} s`],
  ['heap of the reading thread', `${MEMORY} MB`],
])('docs/files.md tells the limit of the %s as the software has it: %s', (what, most) => {
  expect(guide).toContain(`| ${what} | ${most} |`);
});
