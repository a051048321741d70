import { expect, test } from '@jest/globals';
import { looksBinary, utf16Order } from '../../../src/ingest/files/byteShape.ts';
import { curveOf, numbersIn, readBytes, warningCodes, warningsOf } from '../../support/files.ts';

const ROWS = Array.from({ length: 100 }, (_, row) => `${row},3.${100 + row},-0.001`);
const BDF = ['test_time_second,voltage_volt,current_ampere', ...ROWS, ''].join('\n');
const LITTLE = Buffer.from(BDF, 'utf16le');
const BIG = Buffer.from(BDF, 'utf16le').swap16();

test.each([
  ['LE', LITTLE],
  ['BE', BIG],
] as const)('UTF-16%s without a mark is known by its zero bytes', async (order, bytes) => {
  expect(utf16Order(bytes)).toBe(order);
  const reading = await readBytes('made.csv', bytes);
  expect([reading.format, numbersIn(curveOf(reading), 'VOLTAGE')[1], warningCodes(reading)]).toEqual([
    'BDF',
    3.101,
    [],
  ]);
});

test('small numbers of two bytes, and texts of one byte, are no UTF-16', () => {
  expect(
    utf16Order(new Uint8Array(Uint16Array.from({ length: 200 }, (_, index) => index % 20).buffer)),
  ).toBeUndefined();
  expect(utf16Order(Buffer.from(BDF))).toBeUndefined();
  expect(utf16Order(Buffer.from('ab'))).toBeUndefined();
});

test('some zero bytes within a text are told, and the text is read', async () => {
  const bytes = Buffer.from(BDF.replace('3.130', '3.1\0\0\0\0\0'));
  const reading = await readBytes('made.csv', bytes);
  expect(reading.format).toBe('BDF');
  expect(warningsOf(reading, 'CONTROL_SIGNS')[0]?.message).toMatch(/^line 32: /);
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows[0]?.line).toBe(32);
});

test('many zero bytes, or few bytes with one, are binary', () => {
  expect(looksBinary(Buffer.from(`${BDF}${'\0'.repeat(200)}`))).toBe(true);
  expect(looksBinary(Buffer.from('0,1\n1\0'))).toBe(true);
  expect(looksBinary(Buffer.from(`${BDF}\0${'\u0001\u0002'.repeat(20)}`))).toBe(true);
  expect(looksBinary(Buffer.from(BDF))).toBe(false);
});

test('signs that were encoded twice are told with their line, and others are not', async () => {
  const text = (area: string) => `# area ${area}\n10 5\n10.5 7\n`;
  const twice = await readBytes('made.txt', Buffer.from(Buffer.from(text('1 cm²')).toString('latin1')));
  expect(warningsOf(twice, 'DOUBLE_ENCODED')[0]?.message).toMatch(
    /^line 1: .* encoded twice before this file was saved$/,
  );
  expect(warningCodes(await readBytes('made.txt', text('1 cm², 25 °C, Ångström')))).not.toContain('DOUBLE_ENCODED');
});
