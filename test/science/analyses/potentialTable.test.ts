import { expect, test } from '@jest/globals';
import { measure } from '../../../src/science/analyses/measure.ts';
import { potentialTable } from '../../../src/science/analyses/potentialTable.ts';
import { curveOf, readRealFile, testRealBytes } from '../../support/files.ts';

type Columns = Parameters<typeof measure>[1]['curves'][0]['columns'];

const column = (quantity: string, unit: string, values: readonly number[]) => ({
  quantity,
  label: quantity,
  unit,
  words: null,
  values: Float64Array.from(values),
});

const analysed = (columns: Columns, boundary = 0.1) =>
  measure(potentialTable, { ion: 'Na', curves: [{ id: 'table', columns, settings: {} }] }, [
    { source: 'test', values: { boundary } },
  ]);

const table = (x: readonly number[], volts: readonly number[]) => [
  column('STOICHIOMETRY', '1', x),
  column('VOLTAGE', 'V', volts),
];

test('potentialTable parts 0.2 to 1 at 0.1 V into 25 and 75 %, within the rows around the crossing', () => {
  const { numbers, pictures } = analysed(table([0.2, 0.3, 0.5, 1], [0.5, 0.15, 0.05, 0]));
  const told = numbers.map(({ metric, value, lower, upper }) => [
    metric,
    ...[value, lower ?? Number.NaN, upper ?? Number.NaN].map((each) => Number(each.toFixed(6))),
  ]);
  expect(told).toEqual([
    ['TABLED_SLOPE_SHARE', 25, 0, 50],
    ['TABLED_PLATEAU_SHARE', 75, 50, 100],
    // 0.0325 + 0.02 + 0.0125 over 0.8, and half of the 10 mV that all are multiples of
    ['TABLED_AVERAGE_POTENTIAL', 0.08125, 0.07625, 0.08625],
  ]);
  expect(pictures[0]?.series).toHaveLength(2);
});

test('potentialTable leaves out rows without both numbers', () => {
  const { numbers } = analysed(table([0, 0.1, 0.2, 1], [0.2, Number.NaN, 0.1, 0.1]));
  expect(numbers.find(({ metric }) => metric === 'TABLED_AVERAGE_POTENTIAL')?.value).toBeCloseTo(0.11, 12);
});

test.each([
  ['COLUMNS_MISSING', [column('VOLTAGE', 'V', [1, 0])], 0.1],
  ['NOT_RISING', table([0, 0.5, 0.4], [1, 0.5, 0]), 0.1],
  ['NO_ROWS', table([0, Number.NaN], [Number.NaN, 1]), 0.1],
])('potentialTable refuses a whole table with %s', (code, columns, boundary) => {
  const { numbers, notComputed } = analysed(columns, boundary);
  expect(numbers).toEqual([]);
  expect(notComputed.map((each) => [each.metric, each.code])).toEqual([[null, code]]);
});

test('potentialTable refuses a split that the table does not cross, and an average of one row', () => {
  expect(analysed(table([0, 1], [1, 0.5])).notComputed.map(({ code }) => code)).toEqual([
    'BOUNDARY_NOT_CROSSED',
    'BOUNDARY_NOT_CROSSED',
  ]);
  expect(analysed(table([0], [1])).notComputed.map(({ code }) => code)).toContain('NO_CHARGE');
});

testRealBytes('55.8 % of the stoichiometries of a hard carbon lie below 0.1 V', 'hardcarbon/U_n.csv', async () => {
  const file = await readRealFile('hardcarbon/U_n.csv', {
    columns: [
      { column: '1', quantity: 'STOICHIOMETRY', unit: '1' },
      { column: '2', quantity: 'VOLTAGE', unit: 'V' },
    ],
  });
  const { numbers } = analysed(curveOf(file).columns);
  expect(numbers.find(({ metric }) => metric === 'TABLED_PLATEAU_SHARE')?.value).toBeCloseTo(55.8, 1);
});
