import { expect, test } from '@jest/globals';
import { binaryNumbers } from '../../../src/ingest/files/binaryNumbers.ts';
import { clockSeconds, numberOf } from '../../../src/ingest/files/numberText.ts';
import { splitLabel } from '../../../src/ingest/files/splitLabel.ts';
import { curveOf, numbersIn, readBytes, warningsOf } from '../../support/files.ts';

const HEAD = 'test_time_second,voltage_volt,current_ampere';

test('a cell of many digits that is no number takes no longer than others', () => {
  // with two ways to read each digit, this would take minutes
  expect(numberOf(`${'1'.repeat(500_000)}x`)).toBeNaN();
  expect(numberOf(`${'1'.repeat(500_000)}.5.`)).toBeNaN();
  expect(['1', '1.', '1.5', '.5', '1.5e3', '1D3'].map((text) => numberOf(text))).toEqual([1, 1, 1.5, 0.5, 1500, 1000]);
});

test('a head of more than a thousand signs is left whole', () => {
  const long = `${'a / '.repeat(100_000)}b  c`;
  expect(splitLabel(long)).toEqual({ name: long, unit: null });
  expect(splitLabel(`${'a'.repeat(900)} / V`).unit).toBe('V');
});

test('a clock beyond what numbers hold is no number', async () => {
  expect(clockSeconds(`${'9'.repeat(400)}:12`)).toBeNaN();
  expect(clockSeconds('99:12')).toBe(99 * 3600 + 12 * 60);
});

test('infinite numbers of binary files are no numbers, as in texts', () => {
  const bytes = new Uint8Array(Float64Array.of(1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -2).buffer);
  const values = binaryNumbers(bytes, { kind: 'float64', isLittle: true, from: 0, count: 4 });
  expect([...values]).toEqual([1, Number.NaN, Number.NaN, -2]);
});

test('an axis that runs beyond what numbers hold is refused, with its row', async () => {
  const jdx = [
    '##TITLE=made',
    '##JCAMP-DX=4.24',
    '##DATA TYPE=INFRARED SPECTRUM',
    '##XUNITS=1/CM',
    '##YUNITS=ABSORBANCE',
  ];
  const table = ['##XFACTOR=1', '##YFACTOR=1e308', '##FIRSTX=1', '##LASTX=2', '##NPOINTS=2', '##XYDATA=(X++(Y..Y))'];
  await expect(readBytes('made.jdx', [...jdx, ...table, '1 1 20', '##END=', ''].join('\n'))).rejects.toMatchObject({
    code: 'NUMBER_TOO_LARGE',
    message: expect.stringMatching(/^row 2: ".+" is infinite here: a factor/),
  });
});

test('a head of more columns than any instrument writes is refused before its rows are read', async () => {
  const wide = (count: number) => `${HEAD}${',x'.repeat(count - 3)}\n${'1,'.repeat(count - 1)}1\n`;
  await expect(readBytes('made.csv', wide(501))).rejects.toMatchObject({ code: 'TOO_MANY_COLUMNS' });
  expect(curveOf(await readBytes('made.csv', wide(500))).columns).toHaveLength(500);
});

test('rows without nearly all cells of a wide head are refused once they would only fill the memory', async () => {
  const rows = (count: number) => `${HEAD}${',x'.repeat(497)}\n${'1,2\n'.repeat(count)}`;
  await expect(readBytes('made.csv', rows(10_100))).rejects.toMatchObject({
    code: 'ROWS_TOO_SHORT',
    message: expect.stringContaining('the head names 500 columns, but 10041 rows have far fewer cells'),
  });
});

test('many rows that lack some cells are read and told', async () => {
  const reading = await readBytes('made.csv', `${HEAD},x,y\n${'1,2\n'.repeat(30_000)}`);
  expect(numbersIn(curveOf(reading), 'VOLTAGE')).toHaveLength(30_000);
  expect(warningsOf(reading, 'HEAD_WIDER_THAN_ROWS')[0]?.count).toBe(30_000);
});
