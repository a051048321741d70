import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MOST_CURVES } from '../../src/ingest/files/checkCurveCount.ts';
import { MOST_COLUMNS } from '../../src/ingest/files/checkWidth.ts';
import { MEMORY, TIMEOUT } from '../../src/ingest/files/fileWorker.ts';
import { MOST_BYTES } from '../../src/ingest/files/unpacked.ts';
import { MOST_SHEETS } from '../../src/ingest/files/workbook.ts';
import { MOST_CELLS } from '../../src/ingest/files/workbookLimits.ts';
import { fileTables, tableIn, withTables } from '../support/fileTables.ts';

const FILE = 'docs/files.md';

// `npm run tables` asks for it
if (process.env.HCKB_WRITE_TABLES !== undefined) writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')));

const guide = readFileSync(FILE, 'utf8');

test.each(Object.entries(fileTables))(
  'docs/files.md has the table of %s as the registry has it (npm run tables writes it)',
  (name, rows) => {
    expect(tableIn(guide, name)).toBe(rows);
  },
);

test.each([
  ['size of a file, unpacked', `${MOST_BYTES / 1024 / 1024} MB`],
  ['curves of a file', MOST_CURVES.toLocaleString('en')],
  ['columns of a table', MOST_COLUMNS.toLocaleString('en')],
  ['cells of a workbook', MOST_CELLS.toLocaleString('en')],
  ['sheets of a workbook', String(MOST_SHEETS)],
  ['time for a file', `${TIMEOUT / 1000} s`],
  ['heap of the reading thread', `${MEMORY} MB`],
])('docs/files.md tells the limit of the %s as the software has it: %s', (what, most) => {
  expect(guide).toContain(`| ${what} | ${most} |`);
});
