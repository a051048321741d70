import { expect, test } from '@jest/globals';
import { looksBinary, utf16Order } from '../../../src/ingest/files/byteShape.ts';
import { damagedUtf8 } from '../../../src/ingest/files/damagedUtf8.ts';
import { looksChinese } from '../../../src/ingest/files/looksChinese.ts';
import { utf8Shape } from '../../../src/ingest/files/utf8Shape.ts';
import { curveOf, numbersIn, readBytes, warningCodes, warningsOf } from '../../support/files.ts';

const ROWS = Array.from({ length: 100 }, (_, row) => `${row},3.${100 + row},0.001`);
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

/** GB18030 of the few characters that these tests need. */
const GB: Readonly<Record<string, string>> = {
  ...{ 测: 'b2e2', 试: 'cad4', 时: 'cab1', 间: 'bce4', 电: 'b5e7', 流: 'c1f7', 压: 'd1b9', 循: 'd1ad', 环: 'bbb7' },
  ...{ 号: 'bac5', 工: 'b9a4', 步: 'b2bd', 序: 'd0f2', 数: 'cafd', 据: 'bedd', 状: 'd7b4', 态: 'ccac', 型: 'd0cd' },
};

const inGb = (text: string) =>
  Buffer.concat([...text].map((sign) => (GB[sign] === undefined ? Buffer.from(sign) : Buffer.from(GB[sign], 'hex'))));

test('heads of Landt in GB18030 are read as Chinese, and told', async () => {
  const rows = ['测试时间\t循环序号\t电流/mA\t电压/V', '00:00:00\t1\t-0.05\t2.000', '00:00:01\t1\t-0.05\t1.990', ''];
  const reading = await readBytes('made.txt', inGb(rows.join('\n')));
  expect(reading.format).toBe('LANDT');
  expect(curveOf(reading).columns.map(({ quantity, label, unit }) => `${quantity} ${label} ${unit}`)).toEqual([
    'TEST_TIME 测试时间 s',
    'CYCLE_COUNT 循环序号 count',
    'CURRENT 电流/mA mA',
    'VOLTAGE 电压/V V',
  ]);
  expect(warningsOf(reading, 'NOT_UTF8').map(({ message }) => message)).toEqual([
    'line 1: the text is not UTF-8; it was read as Chinese in GB18030, so look whether these signs are right',
  ]);
});

test('heads of Neware in GB18030 are read as Chinese', async () => {
  const rows = [
    '数据序号,循环号,工步号,时间,电流(mA),电压(V)',
    '1,1,1,0:00:00,-0.05,2.0',
    '2,1,1,0:00:01,-0.05,1.9',
    '',
  ];
  const reading = await readBytes('made.csv', inGb(rows.join('\n')));
  expect([reading.format, [...numbersIn(curveOf(reading), 'VOLTAGE')]]).toEqual(['NEWARE', [2, 1.9]]);
});

test('bytes that pair up as common characters are Chinese without a word that is known; accented letters are not', () => {
  expect(looksChinese(inGb('状态\t型号\n1\t2\n'))).toBe(true);
  expect(looksChinese(inGb('状\n1\t2\n'))).toBe(false);
  expect(looksChinese(Buffer.from('25 °C, 3 µm, größer, MÄDCHEN', 'latin1'))).toBe(false);
  // signs of two bytes in UTF-8 are pairs, too
  expect(looksChinese(Buffer.from('T/°C, I/µA, Z/Ω, T/°C, I/µA'))).toBe(false);
});

const MARKED = '\ufefftest_time_second,voltage_volt,current_ampere\n0,2.0,-0.05\n';
const stray = Buffer.from([0xff]);

test('a mark of UTF-8 stands above a stray byte: the byte is told with its line, the rest stays what it is', async () => {
  const reading = await readBytes(
    'made.csv',
    Buffer.concat([Buffer.from(`${MARKED}10,1.9,-0.05`), stray, Buffer.from('\n20,1.8,-0.05\n')]),
  );
  expect(curveOf(reading).columns.map(({ label }) => label)).toEqual([
    'test_time_second',
    'voltage_volt',
    'current_ampere',
  ]);
  expect(warningsOf(reading, 'NOT_UTF8').map(({ message }) => message)).toEqual([
    'line 3: bytes that are no UTF-8 stand here, in a text that is; each was read as a sign of Windows-1252',
  ]);
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.message).toContain('"-0.05ÿ" is no number');
});

test('one sign of UTF-8 is enough beside a few stray bytes: heads keep their units', async () => {
  const head = Buffer.from('Time (h),Voltage (V),Current (µA)\n');
  const rows = ['0,2.0,-50', '1,1.9,-50', '2,1.8,-50', '3,1.7,-50'].flatMap((row, index) =>
    index % 2 === 0 ? [Buffer.from(`${row}\n`)] : [Buffer.from(row), stray, Buffer.from('\n')],
  );
  const reading = await readBytes('made.csv', Buffer.concat([head, ...rows]));
  expect(curveOf(reading).columns.map(({ unit }) => unit)).toEqual(['h', 'V', 'uA']);
  expect(warningsOf(reading, 'NOT_UTF8')[0]?.message).toMatch(/^lines 3, 5: /);
});

test.each([
  ['two bytes', [0xc2, 0xb5], 1, []],
  ['three bytes', [0xe2, 0x84, 0xa6], 1, []],
  ['four bytes', [0xf0, 0x9d, 0x9c, 0x83], 1, []],
  ['a lead alone', [0xe2, 0x84, 0x41], 0, [0, 1]],
  ['more bytes than a sign needs', [0xe0, 0x80, 0x80], 0, [0, 1, 2]],
  ['half of a pair of UTF-16', [0xed, 0xa0, 0x80], 0, [0, 1, 2]],
  ['a sign beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0, [0, 1, 2, 3]],
])('utf8Shape() tells %s', (_, bytes, signs, strays) => {
  expect(utf8Shape(Uint8Array.from(bytes))).toEqual({ signs, strays });
});

test('more stray bytes than signs of UTF-8 are another encoding', () => {
  const letters = (count: number) => Buffer.concat([Buffer.from('µ'), Buffer.from('ä,'.repeat(count), 'latin1')]);
  expect(damagedUtf8(letters(10))?.text).toBe(`µ${'ä,'.repeat(10)}`);
  expect(damagedUtf8(letters(11))).toBeUndefined();
  expect(damagedUtf8(Buffer.concat([Buffer.from(MARKED), letters(11)]))?.strays).toHaveLength(11);
  expect(damagedUtf8(Buffer.from('ä,'.repeat(3), 'latin1'))).toBeUndefined();
});
