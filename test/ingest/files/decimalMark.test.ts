import { expect, test } from '@jest/globals';
import { decimalMark } from '../../../src/ingest/files/decimalMark.ts';
import { delimiterOf } from '../../../src/ingest/files/delimiterOf.ts';

test('delimiterOf() takes the sign that makes most cells', () => {
  expect(delimiterOf('Record,Time,Voltage(V)\t')).toBe(',');
  expect(delimiterOf('Time; Voltage (V, against Na); Current')).toBe(';');
  expect(delimiterOf('Time  Voltage')).toBe('blanks');
});

test('delimiterOf() knows commas before decimals beside another delimiter', () => {
  expect(delimiterOf('1,0\t2,0\t3,0')).toBe('\t');
  expect(delimiterOf('1,0,2,0')).toBe(',');
});

test('decimalMark() is a point where commas keep cells apart, else what the numbers have', () => {
  expect(decimalMark([['1', '2,5']], ',')).toEqual({ mark: '.', warnings: [] });
  expect(decimalMark([['1', '2,5']], ';')).toEqual({ mark: ',', warnings: [] });
});

test.each([[['1.5', '2,5', '3,5']], [['1,500', '20,125']]])(
  'decimalMark() takes commas, but tells of doubt, for %j',
  (row) => {
    const { mark, warnings } = decimalMark([row], ';');
    expect(mark).toBe(',');
    expect(warnings.map(({ code }) => code)).toEqual(['AMBIGUOUS_DECIMAL']);
  },
);
