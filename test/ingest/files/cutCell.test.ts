import { expect, test } from '@jest/globals';
import { isBeginning } from '../../../src/ingest/files/cutCell.ts';
import { columnIn, curveOf, readBytes, warningCodes, warningsOf } from '../../support/files.ts';

const repeated = (...cells: readonly string[]) =>
  Array.from({ length: 12 }, (_, row) => cells[row % cells.length] ?? '');

test.each([
  ['2.', ['2.06383762', '2.06429761']],
  ['-', ['-0.5']],
  ['1.2E-', ['1.2E-05']],
  ['1.63', ['1.635983E-006']],
  ['1.63E-0', repeated('1.63E-05', '1.52E-06')],
  ['2.06', repeated('2.0638', '2.0642')],
  ['0', repeated('0.25', '0.50')],
  ['0,1', repeated('0,1357246801', '0,24680123')],
  ['Clo', ['Close', 'Rest']],
  ['2024-05-01 12:0', repeated('2024-04-30 12:01', '2024-04-30 12:02')],
  ['', ['1', '2', '3']],
])('%j is only the beginning of a cell', (cell, above) => {
  expect(isBeginning(cell, above)).toBe(true);
});

test.each([
  ['2.', ['1.', '2.5']],
  ['2.06', ['2.0638', '2.0642']],
  ['2', repeated('1', '12')],
  ['2.5', repeated('2.0638', '2')],
  ['0.13572', repeated('0.1357246', '0.246801')],
  ['Rest', ['Rest', 'Rest 2']],
  ['CC DChg', ['Rest', 'CC Chg']],
  ['', ['1', '', '3']],
  ['7', []],
])('%j may be a whole cell', (cell, above) => {
  expect(isBeginning(cell, above)).toBe(false);
});

const HEAD = 'test_time_second,voltage_volt,current_ampere';
const made = (...rows: readonly string[]) => readBytes('made.csv', [HEAD, ...rows].join('\n'));

test('a number within which the file ends is told and is no number', async () => {
  const reading = await made('0,3.1,-0.25', '10,3.0,-0.25', '20,2.9,-0.');
  const [warning] = warningsOf(reading, 'CUT_ROW');
  expect(warning?.message).toBe('row 3 (line 4), the last, ends within "-0.": the file was cut; that cell is NaN');
  expect(warning?.rows).toEqual([{ row: 3, line: 4 }]);
  expect([...columnIn(curveOf(reading), 'CURRENT').values]).toEqual([-0.25, -0.25, Number.NaN]);
});

test('the half cell of a row that lacks others is no number, so that no time runs back', async () => {
  const reading = await made('100,3.1,-0.25', '110,3.0,-0.25', '1');
  expect(warningCodes(reading)).toEqual(['CUT_ROW']);
  expect(warningsOf(reading, 'CUT_ROW')[0]?.message).toMatch(
    /has fewer than 3 cells: .* NaN, and so is "1", which may be cut$/,
  );
  expect(columnIn(curveOf(reading), 'TEST_TIME').values.at(-1)).toBeNaN();
});

test('a cut row is told beside others that are short', async () => {
  const reading = await made('100,3.1,-0.25', '110,3.0', '120,3.0,-0.25', '13');
  expect(warningCodes(reading)).toEqual(['CUT_ROW', 'SHORT_ROW']);
});

test('a row that ends before its last cell is told, and a whole row without the end of a line is not', async () => {
  const rows = ['0,3.1,-0.25', '10,3.0,-0.25', '20,2.9,-0.25'];
  expect(warningsOf(await made(...rows, '30,2.8,'), 'CUT_ROW')[0]?.message).toMatch(/ends before its last cell/);
  expect(warningCodes(await made(...rows, '30,2.8,-0.5'))).toEqual([]);
  expect(warningCodes(await made(...rows, '30,2.8,-0', ''))).toEqual([]);
});
