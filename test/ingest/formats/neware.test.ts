import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { workbookOf } from '../../support/workbook.ts';

const HEAD = 'DataPoint,Cycle Index,Step Index,Step Type,Time,Total Time,Current(A),Voltage(V),Capacity(Ah)';
const record = (...rows: readonly string[]) => readBytes('made.csv', [HEAD, ...rows, ''].join('\n'));

const NESTED = [
  'Cycle ID,Cap_Chg(mAh),Cap_DChg(mAh),',
  ',Step ID,Step Name,Step Time(h:min:s.ms),Capacity(mAh)',
  ',,Record ID,Time(h:min:s.ms),Voltage(V),Current(mA),Capacity(mAh),Realtime',
  '1,0.0,0.2,',
  ',1,Rest,0:00:10.000,0',
  ',,1,0:00:00.000,2.9000,0.0,0.0,2020-01-01 10:00:00',
  ',2,CC_DChg,0:00:20.500,0.2',
  ',,2,0:00:00.000,2.5000,-1.0,0.0,2020-01-01 10:00:10',
  ',,3,0:00:20.500,1.5000,-1.0,0.2,2020-01-01 10:00:30',
  '2,0.1,0.0,',
  ',3,CC_Chg,0:00:01.000,0.1',
  ',,4,0:00:01.000,1.8000,1.0,0.1,2020-01-01 10:00:31',
];

test('neware reads records: clocks become seconds, also beyond a day, and currents keep their sign', async () => {
  const reading = await record(
    '1,1,1,Rest,00:00:00,00:00:00,0,2.9,0',
    '2,1,2,CC DChg,00:01:00.5,100:00:01,-0.001,2.8,0.0001',
  );
  expect(reading.format).toBe('NEWARE');
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'RECORD_INDEX count',
    'CYCLE_COUNT count',
    'STEP_ID count',
    'STEP_TYPE null',
    'STEP_TIME s',
    'TEST_TIME s',
    'CURRENT A',
    'VOLTAGE V',
    'STEP_CUMULATIVE_CAPACITY Ah',
  ]);
  expect([...numbersIn(curve, 'STEP_TIME')]).toEqual([0, 60.5]);
  expect([...numbersIn(curve, 'TEST_TIME')]).toEqual([0, 360_001]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([0, -0.001]);
  expect(columnIn(curve, 'STEP_TYPE').words).toEqual(['Rest', 'CC DChg']);
  expect(warningCodes(reading)).toEqual([]);
});

test('neware reads times that are seconds already, and days before a clock', async () => {
  const curve = curveOf(await record('1,1,1,Rest,0.5,1d 00:00:01,0,2.9,0'));
  expect(numbersIn(curve, 'STEP_TIME')[0]).toBe(0.5);
  expect(numbersIn(curve, 'TEST_TIME')[0]).toBe(86_401);
});

test('neware takes the unit that a head prints, and knows the resistance whose omega was lost', async () => {
  const curve = curveOf(
    await readBytes(
      'made.csv',
      'Record ID,Step ID,Time(h:min:s.ms),Voltage(V),Current(uA),DCIR(mO),Engy_DChg(mWh)\n1,1,0:00:01.000,0.5,-10,3,0.1\n',
    ),
  );
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`).slice(2)).toEqual([
    'STEP_TIME s',
    'VOLTAGE V',
    'CURRENT uA',
    'DC_INTERNAL_RESISTANCE mohm',
    'STEP_DISCHARGING_ENERGY mWh',
  ]);
});

test('neware reads decimal commas between semicolons, and Chinese heads', async () => {
  const curve = curveOf(
    await readBytes(
      'made.csv',
      '数据序号;循环号;工步号;工步类型;时间;总时间;电流(A);电压(V)\n1;1;2;恒流放电;00:00:01,5;00:00:01,5;-0,001;0,25\n',
    ),
  );
  expect(numbersIn(curve, 'CURRENT')[0]).toBe(-0.001);
  expect(numbersIn(curve, 'VOLTAGE')[0]).toBe(0.25);
  expect(numbersIn(curve, 'TEST_TIME')[0]).toBe(1.5);
});

test('neware tells a row that was cut at the end of the file, and none of whole files', async () => {
  const cut = await record('1,1,1,Rest,0,0,0,2.9,0', '2,1,1,Rest,1,1,0');
  expect(warningsOf(cut, 'CUT_ROW')[0]?.rows).toEqual([{ row: 2, line: 3 }]);
  expect(warningCodes(await record('1,1,1,Rest,0,0,0,2.9,0'))).toEqual([]);
});

test('neware tells a clock that is none with its row', async () => {
  const [warning] = warningsOf(await record('1,1,1,Rest,0,0,0,2.9,0', '2,1,1,Rest,12:99x,1,0,2.9,0'), 'NOT_A_NUMBER');
  expect(warning?.rows).toEqual([{ row: 2, line: 3 }]);
  expect(warning?.message).toContain('"12:99x" is no number in "Time"');
});

test('neware reads nested tables: every record has its cycle, step and kind of step', async () => {
  const reading = await readBytes('made.csv', NESTED.join('\n'));
  const curve = curveOf(reading);
  expect([...numbersIn(curve, 'RECORD_INDEX')]).toEqual([1, 2, 3, 4]);
  expect([...numbersIn(curve, 'CYCLE_COUNT')]).toEqual([1, 1, 1, 2]);
  expect([...numbersIn(curve, 'STEP_ID')]).toEqual([1, 2, 2, 3]);
  const { words, values } = columnIn(curve, 'STEP_TYPE');
  expect([...values].map((place) => words?.[place])).toEqual(['Rest', 'CC_DChg', 'CC_DChg', 'CC_Chg']);
  expect([...numbersIn(curve, 'STEP_TIME')]).toEqual([0, 0, 20.5, 1]);
  expect(columnIn(curve, 'CURRENT').unit).toBe('mA');
  expect([...(curve.lines ?? [])]).toEqual([6, 8, 9, 12]);
  expect(curve.facts).toEqual([
    { name: 'rows of cycles', value: '2' },
    { name: 'rows of steps', value: '3' },
  ]);
  expect(warningCodes(reading)).toEqual([]);
});

test('a nested record that was cut is told; one before any step is an error with its line', async () => {
  const cut = await readBytes('made.csv', [...NESTED, ',,5,0:00:02.000,1.9'].join('\n'));
  expect(warningsOf(cut, 'CUT_ROW')[0]?.rows).toEqual([{ row: 5, line: 13 }]);
  await expect(readBytes('made.csv', [...NESTED.slice(0, 3), NESTED[5]].join('\n'))).rejects.toThrow(
    'line 4: a record stands above the first row of a step',
  );
});

test('neware reads the record sheet of a workbook: dates become text and durations seconds', async () => {
  const reading = await readBytes(
    'made.xlsx',
    workbookOf({
      test: [
        ['Remarks', 'hard carbon'],
        [null, 'a', 'b', 'c'],
      ],
      record: [
        [
          'DataPoint',
          'Cycle Index',
          'Step Index',
          'Step Type',
          'Time',
          'Total Time',
          'Current(mA)',
          'Voltage(V)',
          'Date',
        ],
        [1, 1, 1, 'Rest', '00:00:00', { span: 0 }, 0, 2.9, { day: 45_413.5 }],
        [2, 1, 2, 'CC DChg', '00:00:30', { span: 1.25 }, -1, 2.8, '2024-05-02 18:00:00'],
        [3, 1, 2, 'CC DChg', '00:00:60', { span: 1.5 }, -1, null, null],
      ],
    }),
  );
  expect(reading.format).toBe('NEWARE');
  expect(reading.facts).toEqual([{ name: 'Remarks', value: 'hard carbon' }]);
  const curve = curveOf(reading);
  expect(curve.name).toBe('record');
  expect([...numbersIn(curve, 'TEST_TIME')]).toEqual([0, 108_000, 129_600]);
  expect(columnIn(curve, 'DATE_TIME').words).toEqual(['2024-05-01 12:00:00', '2024-05-02 18:00:00']);
  expect([...numbersIn(curve, 'VOLTAGE')]).toEqual([2.9, 2.8, Number.NaN]);
  expect([...(curve.lines ?? [])]).toEqual([2, 3, 4]);
  expect(warningCodes(reading)).toEqual(['MISSING_NUMBERS']);
});

test('neware reads detail sheets and nested sheets, and the sheet that is asked for', async () => {
  const detail = [
    [
      'Record number',
      'State',
      'Jump',
      'Cycle',
      'Steps',
      'Current(mA)',
      'Voltage(V)',
      'CapaCity(mAh)',
      'Relative Time(h:min:s.ms)',
      'Date',
    ],
    [1, 'CC_DChg', 1, 1, 1, -1, 0.5, 0, '0:00:00.000', '2020-01-01 10:00:00'],
  ];
  const nested = NESTED.map((line) => line.split(',').map((cell) => (cell === '' ? null : cell)));
  const bytes = workbookOf({ Detail_1_1_5: detail, Layers: nested });
  const reading = await readBytes('made.xlsx', bytes);
  expect(reading.curves.map(({ name, columns }) => [name, columns[0]?.values.length])).toEqual([
    ['Detail_1_1_5', 1],
    ['Layers', 4],
  ]);
  expect(warningCodes(reading)).toEqual([]);
  expect((await readBytes('made.xlsx', bytes, { sheet: 'Layers' })).curves).toHaveLength(1);
  await expect(readBytes('made.xlsx', bytes, { sheet: 'record' })).rejects.toThrow(
    'has no sheet "record": its sheets are "Detail_1_1_5", "Layers"',
  );
});

test('a file without such a head is told what is missing', async () => {
  await expect(readBytes('made.csv', 'a,b\n1,2\n', { format: 'NEWARE' })).rejects.toThrow(
    'none of its first 60 lines is the head of a table of Neware records',
  );
});

testReal(
  'neware reads 9,065 rows of 32 steps, and loses none of the three steps of a lithiation',
  'cycling/neware_uio.csv.gz',
  (reading) => {
    const curve = curveOf(reading);
    expect(reading.format).toBe('NEWARE');
    expect(warningCodes(reading)).toEqual(['CONSTANT_ZERO_COLUMN']);
    const [cycle, step, charging, discharging] = [
      'CYCLE_COUNT',
      'STEP_ID',
      'STEP_CHARGING_CAPACITY',
      'STEP_DISCHARGING_CAPACITY',
    ].map((quantity) => numbersIn(curve, quantity)) as [Float64Array, Float64Array, Float64Array, Float64Array];
    expect(cycle).toHaveLength(9065);
    let steps = 0;
    const sums = new Map<number, [number, number]>();
    for (let row = 0; row < cycle.length; row += 1) {
      if (row + 1 < cycle.length && step[row] === step[row + 1] && cycle[row] === cycle[row + 1]) continue;
      steps += 1;
      const [lithiation, delithiation] = sums.get(cycle[row] ?? 0) ?? [0, 0];
      sums.set(cycle[row] ?? 0, [
        lithiation + (discharging[row] ?? 0) * 1000,
        delithiation + (charging[row] ?? 0) * 1000,
      ]);
    }
    expect(steps).toBe(32);
    const told = [...sums].map(([number, pair]) => [number, ...pair.map((sum) => Number(sum.toFixed(5)))]);
    expect(told).toEqual([
      [1, 5.08628, 4.24934],
      [2, 4.36841, 4.24668],
      [3, 7.97423, 7.83477],
      [4, 3.31516, 1.43796],
    ]);
  },
);

testReal(
  'neware counts its total time beyond 24 h, and implies an active mass of 2.08 mg',
  'cycling/neware_uio.csv.gz',
  (reading) => {
    const curve = curveOf(reading);
    // 144:02:18
    expect(numbersIn(curve, 'TEST_TIME').at(-1)).toBe(144 * 3600 + 2 * 60 + 18);
    const specific = numbersIn(curve, 'SPECIFIC_CAPACITY').at(-1) ?? 0;
    expect(((numbersIn(curve, 'STEP_CUMULATIVE_CAPACITY').at(-1) ?? 0) * 1e6) / specific).toBeCloseTo(2.08, 3);
    expect(columnIn(curve, 'STEP_TYPE').words).toEqual(['Rest', 'CC DChg', 'CC Chg']);
    const current = numbersIn(curve, 'CURRENT');
    expect(Math.min(...current)).toBeLessThan(0);
    expect(curve.columns).toHaveLength(26);
  },
);
