import { expect, test } from '@jest/globals';
import { quotedRows } from '../../../src/ingest/files/quotedRows.ts';

const rows = (text: string) => [...quotedRows(text, ',')].map(({ cells, line }) => [line, ...cells]);

test('a quoted cell goes on over lines, and rows are counted as a spreadsheet counts them', () => {
  expect(rows('a,b\n"one\ntwo",3\n\n"say ""so""",4\r\n')).toEqual([
    [1, 'a', 'b'],
    [2, 'one\ntwo', '3'],
    [4, 'say "so"', '4'],
  ]);
});

test('a quote within a cell is a sign like any other', () => {
  expect(rows('a 5" disc,b\nc,d')).toEqual([
    [1, 'a 5" disc', 'b'],
    [2, 'c', 'd'],
  ]);
});

test('a quote that is never closed is told with its line, and so is a row that is none', () => {
  expect(() => rows('a,b\nc,"d\ne,f\n')).toThrow('line 2: a quote that opens a cell here is never closed');
  expect(() => rows(`a\n${'x'.repeat(60_000)}\n`)).toThrow(
    'line 2: a line of 60001 signs is none of a head or a table',
  );
});
