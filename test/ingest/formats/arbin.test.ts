import { expect, test } from '@jest/globals';
import {
  columnIn,
  curveOf,
  numbersIn,
  readBytes,
  readRealFile,
  testReal,
  testRealBytes,
  warningCodes,
  warningsOf,
} from '../../support/files.ts';
import { workbookOf } from '../../support/workbook.ts';

const HEAD = 'Data Point,Date Time,Test Time (s),Step Time (s),Cycle Index,Step Index,Current (A),Voltage (V)';
const CHANNEL = [
  'Data_Point',
  'Test_Time(s)',
  'Date_Time',
  'Step_Time(s)',
  'Step_Index',
  'Cycle_Index',
  'Current(A)',
  'Voltage(V)',
  'Charge_Capacity(Ah)',
  'dV/dt(V/s)',
];

/** The row of a database that holds these two whole numbers and then this double: its test, its data point, its time. */
function rowAt(bytes: Buffer, test: number, point: number): number {
  const found = Buffer.alloc(8);
  found.writeInt32LE(test, 0);
  found.writeInt32LE(point, 4);
  return bytes.indexOf(found, 4096 * 3);
}

test('arbin reads MITS tables: a byte order mark, and a tab before the date', async () => {
  const reading = await readBytes(
    'made.csv',
    `\uFEFF${HEAD},mAh/g\n1,\t09/20/2024 08:32:34.558,30,30,1,1,-0.1,3.5,12\n`,
  );
  expect(reading.format).toBe('ARBIN');
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'RECORD_INDEX count',
    'DATE_TIME null',
    'TEST_TIME s',
    'STEP_TIME s',
    'CYCLE_COUNT count',
    'STEP_ID count',
    'CURRENT A',
    'VOLTAGE V',
    'SPECIFIC_CAPACITY mAh/g',
  ]);
  expect(columnIn(curve, 'DATE_TIME').words).toEqual(['09/20/2024 08:32:34.558']);
  expect(numbersIn(curve, 'SPECIFIC_CAPACITY')[0]).toBe(12);
  expect(warningCodes(reading)).toEqual([]);
});

test('arbin tells a short row and a cell that is no number, and reads what is whole', async () => {
  const reading = await readBytes('made.csv', `${HEAD}\n1,x,1,1,1,1,0,3.5\n2,x,2,2,1\n3,x,3,3,1,1,err,3.5\n`);
  expect(warningsOf(reading, 'SHORT_ROW')[0]?.rows).toEqual([{ row: 2, line: 3 }]);
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows).toEqual([{ row: 3, line: 4 }]);
  expect([...numbersIn(curveOf(reading), 'TEST_TIME')]).toEqual([1, 2, 3]);
});

test('arbin reads each sheet of a channel as a curve, and the sheet about the test as facts', async () => {
  const reading = await readBytes(
    'made.xlsx',
    workbookOf({
      Global_Info: [
        ['TEST REPORT'],
        [null, 'Channel', 'Start_DateTime', 'Schedule_File_Name'],
        [null, 8, { day: 45_413.5 }, 'gcd.sdx'],
      ],
      'Channel_1-008': [
        CHANNEL,
        [1, 0.5, { day: 45_413.5 }, 0.5, 1, 1, -0.001, 2.5, 0, 0.1],
        [2, 1.5, { day: 45_413.75 }, 1.5, 1, 1, -0.001, 2.4, 0, 0.1],
      ],
      'Statistics_1-008': [
        ['Cycle_Index', 'Charge_Capacity(Ah)'],
        [1, 0],
      ],
    }),
  );
  expect(reading.format).toBe('ARBIN');
  expect(reading.facts).toEqual([
    { name: 'Channel', value: '8' },
    { name: 'Start_DateTime', value: '2024-05-01 12:00:00' },
    { name: 'Schedule_File_Name', value: 'gcd.sdx' },
  ]);
  const curve = curveOf(reading);
  expect(curve.name).toBe('Channel_1-008');
  expect([...numbersIn(curve, 'TEST_TIME')]).toEqual([0.5, 1.5]);
  expect(columnIn(curve, 'SCHEDULE_CHARGING_CAPACITY').unit).toBe('Ah');
  expect(columnIn(curve, 'DATE_TIME').words).toEqual(['2024-05-01 12:00:00', '2024-05-01 18:00:00']);
  expect(columnIn(curve, 'OTHER').label).toBe('dV/dt(V/s)');
});

testReal('arbin reads the 13 rows of a MITS sample', 'cycling/sample_data_arbin.csv', (reading) => {
  expect(reading.format).toBe('ARBIN');
  const curve = curveOf(reading);
  expect([...numbersIn(curve, 'RECORD_INDEX')]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(numbersIn(curve, 'TEST_TIME').at(-1)).toBe(301.214);
  expect(numbersIn(curve, 'CURRENT').at(-1)).toBe(2.650138);
  expect(columnIn(curve, 'DATE_TIME').words?.[0]).toBe('09/20/2024 08:32:34.558');
  expect(columnIn(curve, 'TEMPERATURE_T1').unit).toBe('degC');
  expect(columnIn(curve, 'SPECIFIC_CAPACITY').label).toBe('mAh/g');
  expect(curve.columns).toHaveLength(25);
  expect(warningCodes(reading)).toEqual(['EMPTY_COLUMN']);
  expect(warningsOf(reading, 'EMPTY_COLUMN')[0]?.column).toBe('ACR (Ohm)');
});

testReal(
  'an Arbin database has 2,150 rows, and the capacities of four cycles',
  'cycling/arbin_example.res',
  (reading) => {
    expect(reading.format).toBe('ARBIN_RES');
    const curve = curveOf(reading);
    expect(curve.name).toBe('ajm314_LCO_ajm5-SSB1-F_Wait48hr-Repeat-01-012');
    expect(curve.facts).toContainEqual({ name: 'Start_DateTime', value: '45131.78472222222' });
    const cycle = numbersIn(curve, 'CYCLE_COUNT');
    expect(cycle).toHaveLength(2150);
    const most = (quantity: string, number: number) =>
      Number(
        (
          1000 *
          numbersIn(curve, quantity)
            .filter((_, row) => cycle[row] === number)
            .reduce((a, b) => Math.max(a, b), 0)
        ).toFixed(6),
      );
    expect(
      [1, 2, 3, 4].map((number) => [
        most('SCHEDULE_CHARGING_CAPACITY', number),
        most('SCHEDULE_DISCHARGING_CAPACITY', number),
      ]),
    ).toEqual([
      [0.483515, 0.475156],
      [0.476751, 0.474353],
      [0.476185, 0.474002],
      [0.476028, 0.473704],
    ]);
    const last = numbersIn(curve, 'CURRENT').filter((_, row) => cycle[row] === 5);
    expect([...last]).toEqual([0, 0]);
    expect(numbersIn(curve, 'CURRENT').reduce((a, b) => Math.max(a, Math.abs(b)), 0) * 1e6).toBeCloseTo(86.6, 1);
    expect(warningCodes(reading)).toEqual(['CONSTANT_ZERO_COLUMN']);
  },
);

testReal(
  'the currents of the converted copy are 1000 times too small',
  'cycling/arbin_example.res',
  async (reading) => {
    const current = numbersIn(curveOf(reading), 'CURRENT');
    const copy = curveOf(await readRealFile('cycling/arbin_example.bdf.csv'));
    const converted = numbersIn(copy, 'CURRENT');
    expect(converted).toHaveLength(2150);
    const peak = converted.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    expect(peak).toBeCloseTo(8.66e-8, 10);
    const worst = converted.reduce((a, b, row) => Math.max(a, Math.abs(b * 1000 - (current[row] ?? Number.NaN))), 0);
    expect(worst).toBeLessThan(1e-11);
    const voltage = numbersIn(curveOf(reading), 'VOLTAGE');
    const apart = numbersIn(copy, 'VOLTAGE').reduce(
      (a, b, row) => Math.max(a, Math.abs(b - (voltage[row] ?? Number.NaN))),
      0,
    );
    expect(apart).toBeLessThan(1e-6);
  },
);

testRealBytes('two tests of a database are two curves', 'cycling/arbin_example.res', async (bytes) => {
  bytes.writeInt32LE(2, rowAt(bytes, 1, 2150));
  const { curves } = await readBytes('made.res', bytes);
  expect(curves.map(({ name, columns }) => [name, columns[0]?.values.length])).toEqual([
    ['ajm314_LCO_ajm5-SSB1-F_Wait48hr-Repeat-01-012', 2149],
    [null, 1],
  ]);
});

testRealBytes(
  'rows of a database come in the order of their data points, wherever they lie',
  'cycling/arbin_example.res',
  async (bytes) => {
    const [first, second] = [rowAt(bytes, 1, 1001), rowAt(bytes, 1, 1002)];
    const time = bytes.readDoubleLE(second + 8);
    bytes.writeInt32LE(1002, first + 4);
    bytes.writeInt32LE(1001, second + 4);
    const curve = curveOf(await readBytes('made.res', bytes));
    expect([...numbersIn(curve, 'RECORD_INDEX').slice(999, 1002)]).toEqual([1000, 1001, 1002]);
    expect(numbersIn(curve, 'TEST_TIME')[1000]).toBe(time);
  },
);

testRealBytes(
  'a database that is encrypted, goes in circles, or is none, is told so',
  'cycling/arbin_example.res',
  async (bytes) => {
    const damaged = (change: (copy: Buffer) => void) => {
      const copy = Buffer.from(bytes);
      change(copy);
      return readBytes('made.res', copy, { format: 'ARBIN_RES' });
    };
    await expect(damaged((copy) => copy.writeUInt8(0, 0x3e))).rejects.toThrow('is an encrypted database');
    await expect(damaged((copy) => copy.writeUInt32LE(2, 2 * 4096 + 4))).rejects.toThrow('goes on without end');
    await expect(damaged((copy) => copy.fill(0, 0, 20))).rejects.toThrow('is no Access database');
    await expect(readBytes('made.res', bytes.subarray(0, 40_000))).rejects.toThrow(
      'is an Access database, but damaged',
    );
    const name = Buffer.from('Channel_Normal_Table', 'utf16le');
    await expect(
      damaged((copy) => {
        for (let at = copy.indexOf(name); at !== -1; at = copy.indexOf(name, at + 1)) copy.write('X', at);
        for (
          let at = copy.indexOf('Channel_Normal_Table');
          at !== -1;
          at = copy.indexOf('Channel_Normal_Table', at + 1)
        )
          copy.write('X', at);
      }),
    ).rejects.toThrow('is a database without the table Channel_Normal_Table');
  },
);
