import { expect, test } from '@jest/globals';
import {
  columnIn,
  curveOf,
  numbersIn,
  readBytes,
  readRealFile,
  testReal,
  warningCodes,
  warningsOf,
} from '../../support/files.ts';
import { workbookOf } from '../../support/workbook.ts';

const HEAD = 'channel_index,cycle_index,step_index,date_time_iso_string,test_time_s,current_A,voltage_V,step_name';
const landt = (...rows: readonly string[]) =>
  readBytes('made.csv', ['cell id: NA-7,,', 'mass,2.1 mg,', HEAD, ...rows].join('\n'));

const differences = (a: Float64Array, b: Float64Array) =>
  a.length === b.length ? a.filter((value, row) => value !== b[row]).length : Number.NaN;

test('landt reads a table below lines about the test, which are facts', async () => {
  const reading = await landt(
    '3,1,1,2024-04-30 14:33:19,0.02,0,2.9,rest',
    '3,1,1,2024-04-30 14:33:29,10.02,-0.001,2.8,discharge CC',
  );
  expect(reading.format).toBe('LANDT');
  const curve = curveOf(reading);
  expect(curve.facts).toEqual([
    { name: 'cell id', value: 'NA-7' },
    { name: 'mass', value: '2.1 mg' },
  ]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([0, -0.001]);
  expect([...(curve.lines ?? [])]).toEqual([4, 5]);
  expect(columnIn(curve, 'STEP_TYPE').words).toEqual(['rest', 'discharge CC']);
  // a channel that is the same in all rows, and dates that are ISO, are as they are named
  expect(columnIn(curve, 'OTHER').label).toBe('channel_index');
  expect(warningCodes(reading)).toEqual([]);
});

test('a channel that counts the rows is their number, and dates that are not ISO are told', async () => {
  const reading = await landt('1,1,1,2024-04-30 14:33:19,0,0,2.9,rest', '2,1,1,04/30/2024 14:33:29,10,0,2.8,rest');
  const curve = curveOf(reading);
  expect([...numbersIn(curve, 'RECORD_INDEX')]).toEqual([1, 2]);
  expect(warningsOf(reading, 'MISNAMED_COLUMN')[0]?.column).toBe('channel_index');
  const [date] = warningsOf(reading, 'DATE_NOT_AS_NAMED');
  expect(date?.rows).toEqual([{ row: 2, line: 5 }]);
  expect(date?.message).toContain('holds "04/30/2024 14:33:29"');
});

test('a machine name of Landt with another unit is in that unit', async () => {
  const head = HEAD.replace('test_time_s', 'test_time_furlong');
  const reading = await readBytes(
    'made.csv',
    `${HEAD.replace('current_A', 'current_mA')}\n3,1,1,2024,0.5,-1.5,2,rest\n`,
  );
  expect(reading.format).toBe('LANDT');
  expect(columnIn(curveOf(reading), 'CURRENT')).toMatchObject({ label: 'current_mA', unit: 'mA' });
  const open = curveOf(await readBytes('made.csv', `${head}\n3,1,1,2024,0.5,-1.5,2,rest\n`));
  expect(open.columns.map(({ quantity }) => quantity)).not.toContain('TEST_TIME');
});

test('land reads heads with strokes, hours, microamperes and clocks with days before them', async () => {
  const curve = curveOf(
    await readBytes(
      'made.txt',
      'Record\tTestTime\tStepTime/h\tCurrent/uA\tCapacity/uAh\tSpeCap/mAh/g\tVoltage/V\tdQ/dV/mAh/V\tStep-State\n1\t1-02:03:04\t0.5\t-12\t6\t300\t0.1\t2\tD_CC\n',
    ),
  );
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'RECORD_INDEX count',
    'TEST_TIME s',
    'STEP_TIME h',
    'CURRENT uA',
    'STEP_CUMULATIVE_CAPACITY uAh',
    'SPECIFIC_CAPACITY mAh/g',
    'VOLTAGE V',
    'DIFFERENTIAL_CAPACITY mAh/V',
    'STEP_TYPE null',
  ]);
  expect(numbersIn(curve, 'TEST_TIME')[0]).toBe(86_400 + 2 * 3600 + 3 * 60 + 4);
  expect(numbersIn(curve, 'STEP_TIME')[0]).toBe(0.5);
});

test('land reads Chinese workbooks; a column without a head that only keeps others apart is left out', async () => {
  const reading = await readBytes(
    'made.xlsx',
    workbookOf({
      说明: [['蓝电']],
      记录表: [
        ['第1循环'],
        [
          '记录序号',
          '测试时间/Sec',
          '电流/mA',
          '容量/mAh',
          '比容量/mAh/g',
          '电压/V',
          '辅助温度/℃',
          null,
          '循环序号',
          '工步状态',
        ],
        [1, 0, -1, 0, 0, 2.5, '-', null, 1, '恒流放电'],
        [2, 10, -1, 0.1, 50, 2.4, '-', null, 1, '恒流放电'],
      ],
    }),
  );
  expect(reading.format).toBe('LANDT');
  const curve = curveOf(reading);
  expect(curve.name).toBe('记录表');
  expect(curve.columns.map(({ quantity }) => quantity)).toEqual([
    'RECORD_INDEX',
    'TEST_TIME',
    'CURRENT',
    'STEP_CUMULATIVE_CAPACITY',
    'SPECIFIC_CAPACITY',
    'VOLTAGE',
    'TEMPERATURE_T1',
    'CYCLE_COUNT',
    'STEP_TYPE',
  ]);
  expect([...numbersIn(curve, 'TEMPERATURE_T1')]).toEqual([Number.NaN, Number.NaN]);
  expect([...(curve.lines ?? [])]).toEqual([3, 4]);
  expect(warningCodes(reading)).toEqual(['EMPTY_COLUMN']);
});

testReal(
  'the raw Landt export equals the BDF file beside it, row by row',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz',
  async (reading) => {
    const raw = curveOf(reading);
    const bdf = curveOf(await readRealFile('cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv'));
    expect(numbersIn(raw, 'TEST_TIME')).toHaveLength(25_162);
    for (const quantity of ['TEST_TIME', 'VOLTAGE', 'CURRENT', 'STEP_ID']) {
      expect(differences(numbersIn(raw, quantity), numbersIn(bdf, quantity))).toBe(0);
    }
    // the BDF file names them as counted since the test began, but they begin again with every step
    for (const word of ['DISCHARGING', 'CHARGING']) {
      expect(differences(numbersIn(raw, `STEP_${word}_CAPACITY`), numbersIn(bdf, `${word}_CAPACITY`))).toBe(0);
    }
  },
);

testReal(
  'the real Landt export tells its faults, those of the head once each',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz',
  (reading) => {
    expect(warningCodes(reading)).toEqual([
      'COARSE_COLUMN',
      'CONSTANT_ZERO_COLUMN',
      'DATE_NOT_AS_NAMED',
      'MISNAMED_COLUMN',
      'TRAILING_DELIMITER',
    ]);
    const [trailing, more] = warningsOf(reading, 'TRAILING_DELIMITER');
    expect(more).toBeUndefined();
    expect(trailing?.count).toBe(25_162);
    expect(trailing?.rows[0]).toEqual({ row: 1, line: 8 });
    expect(numbersIn(curveOf(reading), 'RECORD_INDEX').at(-1)).toBe(25_162);
  },
);
