import { expect, test } from '@jest/globals';
import { columnLetters } from '../../../src/ingest/tables/columnLetters.ts';
import { columnName, findColumn } from '../../../src/ingest/tables/columns.ts';

const heads = ['DOI', 'ICE (%)', '', 'd002 (nm)', 'ICE (%)', 'C'];

test.each([
  ['DOI', 0],
  ['d002  (nm)', 3],
  ['C', 5], // its head before its letters
  ['B', 1],
  ['5', 4],
])('%s is found', (name, index) => {
  expect(findColumn(heads, name)).toEqual({ index });
});

test.each([
  ['ICE (%)', '"ICE (%)" is the head of several columns: say which by its letters (B, E)'],
  [
    'd200 (nm)',
    'there is no column "d200 (nm)", did you mean "d002 (nm)"? (legal are DOI, ICE (%), d002 (nm), ICE (%), C)',
  ],
  ['G', 'there is no column "G"'],
  ['0', 'there is no column "0"'],
])('%s is not found', (name, message) => {
  expect(findColumn(heads, name)).toEqual({ message: expect.stringContaining(message) });
});

test('a column without a head is named by its letters', () => {
  expect([columnName(heads, 1), columnName(heads, 2)]).toEqual(['B "ICE (%)"', 'C']);
  expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
