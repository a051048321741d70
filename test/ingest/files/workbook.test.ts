import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { sheetHeads } from '../../../src/ingest/files/sheetHeads.ts';
import { cellText, sheetRows } from '../../../src/ingest/files/sheetRows.ts';
import { storedZip } from '../../../src/ingest/files/storedZip.ts';
import { readWorkbook } from '../../../src/ingest/files/workbook.ts';
import { zipEntries } from '../../../src/ingest/files/zip.ts';
import { testRealBytes } from '../../support/files.ts';
import { workbookOf } from '../../support/workbook.ts';

/** A workbook of one sheet whose XML is given. */
function withSheet(xml: string): Buffer {
  const files = new Map<string, Uint8Array>();
  const whole = workbookOf({ One: [[1]] });
  for (const { name, offset, packedSize } of zipEntries(whole)) {
    const start = offset + 30 + whole.readUInt16LE(offset + 26);
    files.set(name, whole.subarray(start, start + packedSize));
  }
  files.set('xl/worksheets/sheet1.xml', Buffer.from(`<worksheet><sheetData>${xml}</sheetData></worksheet>`));
  return storedZip(files);
}

test('a workbook gives its sheets with numbers, words, dates and empty cells', async () => {
  const sheets = await readWorkbook(
    workbookOf({
      'A & B': [
        ['x', 1.5, null, 'y'],
        [{ day: 45_413.5 }, -2e-7],
      ],
      Empty: [],
    }),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['A & B', 'Empty']);
  expect(sheets[0]?.rows).toEqual([
    ['x', 1.5, null, 'y'],
    [new Date(Date.UTC(2024, 4, 1, 12)), -2e-7, null, null],
  ]);
  expect(sheets[1]?.rows).toEqual([]);
});

test('cells become text as a text file would print them', () => {
  const at = (days: number) => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  expect(cellText(at(45_413.5))).toBe('2024-05-01 12:00:00');
  expect(cellText(new Date(at(45_413.5).getTime() - 1))).toBe('2024-05-01 12:00:00');
  expect(cellText(new Date(at(45_413.5).getTime() + 500))).toBe('2024-05-01 12:00:00.5');
  expect(cellText(at(1.25))).toBe('30:00:00');
  expect(cellText(new Date(at(0).getTime() + 10_500))).toBe('0:00:10.5');
  expect([cellText(null), cellText(true), cellText(1e-7), cellText(' a ')]).toEqual(['', 'true', '1e-7', 'a']);
});

test('rows of sheets keep their numbers where rows between them are empty', () => {
  expect([
    ...sheetRows([
      ['a', null],
      [null, null],
      [null, 2],
    ]),
  ]).toEqual([
    { cells: ['a'], line: 1 },
    { cells: ['', '2'], line: 3 },
  ]);
});

test('the first rows of a workbook are seen without reading it', () => {
  expect(
    sheetHeads(
      workbookOf({
        One: [
          ['a', null, 'b'],
          [1, 2],
        ],
      }),
    ),
  ).toEqual([
    {
      name: 'One',
      rows: [
        ['a', '', 'b'],
        ['1', '2'],
      ],
    },
  ]);
  expect(sheetHeads(Buffer.from('a,b\n1,2\n'))).toEqual([]);
  expect(sheetHeads(Buffer.from('PK\u0003\u0004 and nothing more'))).toEqual([]);
});

test('a cell far out is refused before memory is taken for what lies between', async () => {
  await expect(readWorkbook(withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).rejects.toThrow(
    '"xl/worksheets/sheet1.xml" has 1048576 rows of 16384 cells: 5000000 cells at most are read',
  );
  await expect(readWorkbook(withSheet('<row r="1e9"><c r="A1"><v>1</v></c></row>'))).rejects.toThrow(
    'has a cell at "1e9"',
  );
  expect((await readWorkbook(withSheet('<row r="2"><c r="B2"><v>1</v></c></row>')))[0]?.rows).toEqual([
    [null, null],
    [null, 1],
  ]);
});

test('a file that unpacks to more than 200 times its size is refused before it is unpacked', async () => {
  const zip = workbookOf({ One: [[1]] });
  const [, entry] = zipEntries(zip);
  const head = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(entry).toBeDefined();
  zip.writeUInt32LE(400 * zip.length, head + 24);
  await expect(readWorkbook(zip)).rejects.toThrow(/^unpacks to \d+\.\d MB, of \d+\.\d MB that are read/);
});

test('a file that unpacks to more than its directory says is refused', async () => {
  const zip = workbookOf({ One: [[1]] });
  const packed = deflateRawSync(Buffer.alloc(100_000));
  const bomb = storedZip(new Map([['xl/workbook.xml', packed]]));
  const head = bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bomb.writeUInt16LE(8, head + 10);
  await expect(readWorkbook(bomb)).rejects.toThrow('"xl/workbook.xml" does not unpack');
  expect(await readWorkbook(zip)).toHaveLength(1);
});

test('what is no workbook is told so', async () => {
  await expect(readWorkbook(storedZip(new Map([['a.txt', Buffer.from('a')]])))).rejects.toThrow(
    'is a zip archive without "xl/workbook.xml": no .xlsx',
  );
  await expect(readWorkbook(workbookOf({}))).rejects.toThrow('is a workbook without a sheet of cells');
  await expect(readWorkbook(workbookOf({ One: [[1]] }).subarray(0, 500))).rejects.toThrow('the file was cut');
  const flipped = workbookOf({ One: [[1]] });
  flipped.writeUInt8(0x20, flipped.indexOf('<sheetData>') + 1);
  await expect(readWorkbook(flipped)).rejects.toThrow('its size or its checksum differs');
  await expect(readWorkbook(withSheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))).rejects.toThrow(
    'is no workbook that can be read',
  );
});

testRealBytes(
  'a packed workbook of a pulse has 403 rows below its head',
  'cycling/sample_hppc_pulse.xlsx',
  async (bytes) => {
    const [sheet, other] = await readWorkbook(bytes);
    expect(other).toBeUndefined();
    expect(sheet?.rows).toHaveLength(404);
    const [head, ...rows] = sheet?.rows ?? [];
    expect(head?.map(String).map((cell) => cell.split(' ')[0])).toEqual(['Time', 'Current', 'Voltage']);
    const pulse = rows.filter(([, current]) => Number(current) > 1);
    expect(pulse[0]?.[0]).toBeCloseTo(10.04, 2);
    expect(pulse[0]?.[2]).toBeCloseTo(4.16441, 5);
    expect(pulse.at(-1)?.[2]).toBeCloseTo(4.12446, 5);
    expect(sheetHeads(bytes)[0]?.rows[0]).toEqual(head);
  },
);
