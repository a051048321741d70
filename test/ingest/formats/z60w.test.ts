import { expect, test } from '@jest/globals';
import { curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { highFrequencyIntercept, inductiveCount } from './nyquist.ts';

const LABELS = `"  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range"`;

const made = (count: string, ...rows: readonly string[]) =>
  readBytes(
    'made.txt',
    `${['"Z60W Data File: Version 1.1"', '"hard carbon"', '""', '0,2,0,1,0.1,10000', count, LABELS, ...rows].join('\n')}\n`,
  );

test('z60w reads quoted comments and the nine columns below them', async () => {
  const reading = await made('1', '10000,0,0,0,0.5,-0.25,0,0,0');
  expect(reading.format).toBe('Z60W');
  const curve = curveOf(reading);
  expect(curve.technique).toBe('EIS');
  expect(curve.columns.map(({ quantity, label }) => `${quantity} ${label}`)).toEqual([
    'FREQUENCY Freq (Hz)',
    'OTHER Ampl',
    'OTHER Bias',
    'TEST_TIME Time(Sec)',
    "REAL_IMPEDANCE Z'(a)",
    "IMAGINARY_IMPEDANCE Z''(b)",
    'OTHER GD',
    'OTHER Err',
    'OTHER Range',
  ]);
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-0.25]);
  expect(reading.facts).toEqual([
    { name: 'Comment', value: 'Z60W Data File: Version 1.1' },
    { name: 'Comment', value: 'hard carbon' },
    { name: 'Settings', value: '0,2,0,1,0.1,10000' },
    { name: 'Data Points', value: '1' },
  ]);
  expect(warningCodes(reading)).toEqual([]);
});

test('z60w reads decimal commas between semicolons', async () => {
  expect(numbersIn(curveOf(await made('1', '10000;0;0;0;0,5;-0,25;0;0;0')), 'IMAGINARY_IMPEDANCE')[0]).toBe(-0.25);
});

test('z60w refuses commas that stand between and within numbers', async () => {
  await expect(made('1', '10000,0,0,0,0,5,-0,25,0,0,0')).rejects.toMatchObject({
    code: 'AMBIGUOUS_COMMAS',
    message:
      'line 7: 11 cells where the head has 9: commas stand between and within numbers; export with decimal points',
  });
});

test('z60w tells where the head speaks of other rows, and where the last one is cut', async () => {
  const reading = await made('3', '10000,0,0,0,0.5,-0.25,0,0,0', '1000,0,0,0,0.5');
  expect(warningsOf(reading, 'ROW_COUNT')[0]?.message).toMatch(/^line 5: the head tells of 3 rows, but the file has 2/);
  expect(warningsOf(reading, 'CUT_ROW')[0]?.rows).toEqual([{ row: 2, line: 8 }]);
});

test('z60w tells where there are more rows than the head speaks of', async () => {
  const row = '10000,0,0,0,0.5,-0.25,0,0,0';
  expect(warningsOf(await made('1', row, row), 'ROW_COUNT')[0]?.message).toBe(
    'line 5: the head tells of 1 rows, but the file has 2: rows were added',
  );
});

test('z60w refuses a file that is cut within its head', async () => {
  await expect(readBytes('made.txt', '"Z60W Data File: Version 1.1"\n""\n')).rejects.toMatchObject({
    code: 'NO_COLUMN_HEAD',
  });
});

testReal(
  'z60w reads 41 points, 6 of them inductive, with an intercept of 13.791 mohm',
  'eis/exampleDataAutolab.txt',
  (reading) => {
    const curve = curveOf(reading);
    expect(numbersIn(curve, 'FREQUENCY')).toHaveLength(41);
    expect(inductiveCount(curve)).toBe(6);
    expect(highFrequencyIntercept(curve) * 1000).toBeCloseTo(13.791, 3);
    expect(warningCodes(reading)).toEqual([]);
  },
);
