import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const read = async (content: string) => readBytes('made.txt', content);
const columnsOf = async (content: string) =>
  curveOf(await read(content)).columns.map(({ quantity, unit }) => `${quantity} ${unit}`);

const CLASSIC_HEAD =
  "Today's Date\t05/11/2021\tDate of Test:\t05/05/2021\tFilename:\tC:\\cell.001\tComment/Barcode:\tHC-1\n";

test('maccor reads the older export with all its columns, and the pairs above them as facts', async () => {
  const reading = await read(
    `${CLASSIC_HEAD}Rec#\tCyc#\tStep\tTest (Sec)\tStep (Sec)\tAmp-hr\tWatt-hr\tAmps\tVolts\tState\tES\tDPt Time\tACImp/Ohms
1\t0\t1\t0.00\t0.00\t0.0\t0.0\t0.0\t2.9\tR\t0\t05/05/2021 10:00:00\t0.0
2\t0\t2\t60.00\t30.00\t0.1\t0.3\t0.2\t3.1\tC\t1\t05/05/2021 10:01:00\t0.5
`,
  );
  expect(reading.format).toBe('MACCOR');
  expect(reading.facts).toEqual([
    { name: "Today's Date", value: '05/11/2021' },
    { name: 'Date of Test', value: '05/05/2021' },
    { name: 'Filename', value: 'C:\\cell.001' },
    { name: 'Comment/Barcode', value: 'HC-1' },
  ]);
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'RECORD_INDEX count',
    'CYCLE_COUNT count',
    'STEP_ID count',
    'TEST_TIME s',
    'STEP_TIME s',
    'HALF_CYCLE_CAPACITY Ah',
    'HALF_CYCLE_ENERGY Wh',
    'CURRENT A',
    'VOLTAGE V',
    'STATE null',
    'OTHER null',
    'DATE_TIME null',
    'AC_INTERNAL_RESISTANCE ohm',
  ]);
  expect(columnIn(curve, 'STATE').words).toEqual(['R', 'C']);
  expect([...numbersIn(curve, 'STEP_TIME')]).toEqual([0, 30]);
  expect([...(curve.lines ?? [])]).toEqual([3, 4]);
  expect(warningCodes(reading)).toEqual([]);
});

test('clocks of Maccor, with days, are read as seconds', async () => {
  const curve = curveOf(
    await read(`${CLASSIC_HEAD}Rec#\tCyc#\tStep\tTestTime\tStepTime\tAmps\tVolts\tState\tDPt Time
1\t0\t1\t  0d 00:00:01.50\t  0d 00:00:00.50\t0.0\t2.9\tR\t05/05/2021 10:00:00
2\t0\t1\t  1d 02:03:04.00\t  0d 00:01:00.00\t0.0\t2.9\tR\t05/06/2021 12:03:04
`),
  );
  expect([...numbersIn(curve, 'TEST_TIME')]).toEqual([1.5, 93_784]);
  expect(columnIn(curve, 'STEP_TIME')).toMatchObject({ unit: 's' });
  expect([...numbersIn(curve, 'STEP_TIME')]).toEqual([0.5, 60]);
});

const timesOf = async (second: string, date: string) => {
  const reading = await read(`Rec\tCycle P\tCycle C\tStep\tTestTime\tStepTime\tVoltage [V]\tMd\tDPT Time
1\t0\t1\t1\t0\t0\t2.9\tR\t5/11/2021 11:40:24 AM
2\t0\t1\t1\t${second}\t${second}\t2.9\tR\t${date}
`);
  return { unit: columnIn(curveOf(reading), 'TEST_TIME').unit, told: warningsOf(reading, 'UNIT_NOT_PRINTED') };
};

test('times without a unit take the one that the dates of the rows tell, which is told', async () => {
  expect((await timesOf('60', '5/11/2021 11:41:24 AM')).unit).toBe('s');
  expect((await timesOf('1', '5/11/2021 11:41:24 AM')).unit).toBe('min');
  const { unit, told } = await timesOf('1', '5/11/2021 12:40:24 PM');
  expect(unit).toBe('h');
  expect(told[0]?.message).toBe('"TestTime" and "StepTime": the head names no unit; by the dates of the rows it is h');
});

test('times without a unit stay without one where no row is of the same day, or the dates agree with no unit', async () => {
  const { unit, told } = await timesOf('60', '5/12/2021 11:40:24 AM');
  expect(unit).toBeNull();
  expect(told[0]?.message).toContain('dates of rows do not tell it');
  expect((await timesOf('7', '5/11/2021 11:41:24 AM')).unit).toBeNull();
});

test('maccor reads two lines and commas, and tells which units were not printed', async () => {
  const reading = await read(`Today's Date ,28-Nov-23
Date of Test:,23-Nov-23 3:56:08 PM
Rec,Cycle C,Step,Test Time (sec),Step Time (sec),Capacity,Current,Voltage,DPT Time
1,1,1,0,0,0,0,3.6,23-Nov-23 3:56:11 PM
`);
  expect(warningsOf(reading, 'UNIT_NOT_PRINTED').map(({ message }) => message)).toEqual([
    'no unit in the head: those that the program writes by default were taken: "Capacity" (Ah), "Current" (A), "Voltage" (V)',
  ]);
});

test('maccor takes units that are printed at their word: mAHr and uA', async () => {
  const content =
    'Rec\tCycle C\tStep\tTest Time (min)\tCapacity (mAHr)\tCurrent (uA)\tVoltage (V)\n1\t1\t1\t0\t0\t0\t3\n';
  expect((await columnsOf(content)).slice(3)).toEqual([
    'TEST_TIME min',
    'HALF_CYCLE_CAPACITY mAh',
    'CURRENT uA',
    'VOLTAGE V',
  ]);
  expect(warningCodes(await read(content))).toEqual([]);
});

test('maccor reads decimal commas between tabs and between semicolons', async () => {
  for (const sign of ['\t', ';']) {
    const content = `Rec#\tCyc#\tStep\tTest (Sec)\tAmps\tVolts\tState\n1\t0\t1\t0,5\t0,25\t3,125\tC\n`.replaceAll(
      '\t',
      sign,
    );
    const curve = curveOf(await read(content));
    expect([...numbersIn(curve, 'CURRENT'), ...numbersIn(curve, 'TEST_TIME')]).toEqual([0.25, 0.5]);
  }
});

test('currents of Maccor stay without a sign, in discharges too', async () => {
  const curve = curveOf(await read('Rec#\tCyc#\tStep\tTest (Sec)\tAmps\tVolts\tState\n1\t0\t1\t0\t0.25\t3.1\tD\n'));
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([0.25]);
});

const countersOf = async (rows: readonly string[]) =>
  read(`Rec\tCycle P\tCycle C\tStep\tVoltage [V]\tMd\n${rows.map((row, index) => `${index}\t${row}`).join('\n')}\n`);

test('a Cycle P that stays while Cycle C counts is told, rests left aside', async () => {
  const reading = await countersOf(['0\t1\t1\t3\tR', '1\t1\t2\t3\tC', '1\t2\t2\t3\tD']);
  expect(warningsOf(reading, 'CONSTANT_COUNTER')[0]?.message).toBe(
    '"Cycle P" is 1 in all charges and discharges, while "Cycle C" takes 2 values: cycles are counted by "Cycle C"',
  );
  expect(columnIn(curveOf(reading), 'CYCLE_COUNT').label).toBe('Cycle C');
  expect(columnIn(curveOf(reading), 'OTHER').label).toBe('Cycle P');
});

test('a Cycle P that counts, or a test of one cycle, is not told', async () => {
  expect(warningCodes(await countersOf(['1\t1\t2\t3\tC', '2\t2\t2\t3\tD']))).toEqual([]);
  expect(warningCodes(await countersOf(['1\t1\t2\t3\tC', '1\t1\t2\t3\tD']))).toEqual([]);
});

test('a row of a Maccor file that was cut is told with its line', async () => {
  const reading = await read('Rec#\tCyc#\tStep\tAmps\tVolts\tState\n1\t0\t1\t0.1\t3\tC\n2\t0\t1\t0.');
  expect(warningsOf(reading, 'CUT_ROW')[0]?.rows).toEqual([{ row: 2, line: 3 }]);
});

test('a file without a head of Maccor says which one is looked for', async () => {
  await expect(readBytes('made.txt', 'a\tb\n1\t2\n', { format: 'MACCOR' })).rejects.toThrow(
    'has no head of a Maccor export: a line that names Rec, Cycle, Step and Voltage (or Rec#, Cyc#, Step and Volts)',
  );
});

testReal('maccor reads 7,446 rows of a sodium-ion full cell', 'cycling/maccor_002.txt', (reading) => {
  expect(reading.format).toBe('MACCOR');
  const curve = curveOf(reading);
  expect(numbersIn(curve, 'VOLTAGE')).toHaveLength(7446);
  expect(columnIn(curve, 'STATE').words).toEqual(['R', 'C', 'D']);
  expect(reading.facts[0]).toEqual({ name: 'Name', value: 'CW-SIMBA-FC-CT-NAPF6-015.053' });
  expect(reading.facts.find(({ name }) => name === 'Tester')?.value).toBe('Maccor #4');
});

testReal(
  'its capacities of the half cycles are those of the counter of the tester',
  'cycling/maccor_002.txt',
  (reading) => {
    const curve = curveOf(reading);
    const capacity = numbersIn(curve, 'HALF_CYCLE_CAPACITY');
    const cycle = numbersIn(curve, 'CYCLE_COUNT');
    const { values: state, words } = columnIn(curve, 'STATE');
    const most = (wanted: number, letter: string) =>
      1000 *
      capacity.reduce(
        (best, value, row) =>
          cycle[row] === wanted && words?.[state[row] ?? -1] === letter ? Math.max(best, value) : best,
        0,
      );
    const [charge1, discharge1] = [most(1, 'C'), most(1, 'D')];
    const [charge2, discharge2] = [most(2, 'C'), most(2, 'D')];
    expect([charge1, discharge1, charge2, discharge2].map((value) => value.toFixed(5))).toEqual([
      '2.44213',
      '2.25098',
      '2.27658',
      '2.25395',
    ]);
    expect((100 * discharge1) / charge1).toBeCloseTo(92.173, 3);
    expect((100 * discharge2) / charge2).toBeCloseTo(99.006, 3);
  },
);

testReal('its times are minutes: 6 h of rest come first', 'cycling/maccor_002.txt', (reading) => {
  const curve = curveOf(reading);
  const { unit, values } = columnIn(curve, 'TEST_TIME');
  expect(unit).toBe('min');
  const current = numbersIn(curve, 'CURRENT');
  expect((values[current.findIndex((value) => value > 0) - 1] ?? 0) / 60).toBeCloseTo(6, 2);
  expect(current.every((value) => value >= 0)).toBe(true);
  // mostly between 0.160 and 0.162 mA
  expect(Math.max(...current)).toBeCloseTo(0.0001619, 7);
});

testReal(
  'its bytes that are no text are told with line 5, and its counters with their values',
  'cycling/maccor_002.txt',
  (reading) => {
    expect(warningsOf(reading, 'NOT_UTF8')[0]?.message).toMatch(/^line 5: /);
    expect(warningsOf(reading, 'CONTROL_SIGNS')[0]?.message).toMatch(/^line 5: /);
    expect(warningsOf(reading, 'TRAILING_DELIMITER')[0]).toMatchObject({ count: 7445 });
    expect(warningsOf(reading, 'CONSTANT_COUNTER')).toHaveLength(1);
  },
);

testReal('maccor reads 15 rows of a CSV with two head lines', 'cycling/sample_data_maccor.csv', (reading) => {
  const curve = curveOf(reading);
  expect(reading.format).toBe('MACCOR');
  expect([...numbersIn(curve, 'TEST_TIME')].slice(-2)).toEqual([12.06, 13.06]);
  expect(columnIn(curve, 'DATE_TIME').words?.[0]).toBe('23-Nov-23 3:56:11 PM');
  expect(numbersIn(curve, 'VOLTAGE')).toHaveLength(15);
  // 28.8 A over 3 s are 0.024 Ah, so that both are in units that go together
  expect(numbersIn(curve, 'HALF_CYCLE_CAPACITY').at(-1)).toBeCloseTo((28.8 * 3) / 3600, 3);
});
