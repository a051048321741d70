import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const HEAD = '~Resultfile from Basytec Battery Test System\n~Name of Test: HC 12\n~Operator (Test): \n~\n';
const read = async (rest: string) => readBytes('made.txt', `${HEAD}${rest}`);

test('basytec takes the last line that begins with ~ as the head, and the others as facts', async () => {
  const reading = await read(
    '~Time[h]\tDataSet\tLine\tCommand\tU[V]\tI[mA]\tAh-Step\tCyc-Count\tState\n0.5\t1\t3\tCharge\t0.1\t2\t0\t1\t3\n',
  );
  expect(reading.format).toBe('BASYTEC');
  expect(reading.facts).toEqual([
    { name: 'Head', value: 'Resultfile from Basytec Battery Test System' },
    { name: 'Name of Test', value: 'HC 12' },
  ]);
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'TEST_TIME h',
    'RECORD_INDEX count',
    'STEP_ID count',
    'STEP_TYPE null',
    'VOLTAGE V',
    'CURRENT mA',
    'STEP_NET_CAPACITY Ah',
    'CYCLE_COUNT count',
    'STATE null',
  ]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([2]);
  expect(columnIn(curve, 'STEP_TYPE').words).toEqual(['Charge']);
  expect([...(curve.lines ?? [])]).toEqual([6]);
  expect(warningCodes(reading)).toEqual([]);
});

test('basytec reads decimal commas', async () => {
  const curve = curveOf(await read('~Time[s]\tU[V]\tI[A]\n0,5\t3,25\t-0,125\n1,5\t3,5\t0\n'));
  expect([...numbersIn(curve, 'VOLTAGE'), ...numbersIn(curve, 'CURRENT')]).toEqual([3.25, 3.5, -0.125, 0]);
});

test('basytec reads times as clocks', async () => {
  const reading = await read('~Time[h:min:s]\tt-Step[h:min:s]\tU[V]\tI[A]\n0:01:30.5\t0:00:10\t3\t0\n');
  const curve = curveOf(reading);
  expect([...numbersIn(curve, 'TEST_TIME'), ...numbersIn(curve, 'STEP_TIME')]).toEqual([90.5, 10]);
  expect(columnIn(curve, 'TEST_TIME').unit).toBe('s');
  expect(warningCodes(reading)).toEqual([]);
});

test('basytec reads Latin-1, and tells the line of the signs', async () => {
  const content = Buffer.from(`${HEAD}~Time[s]\tU[V]\tI[A]\tT1[\u00b0C]\n0\t3\t0\t25\n`, 'latin1');
  const reading = await readBytes('made.txt', content);
  expect(columnIn(curveOf(reading), 'TEMPERATURE_T1').unit).toBe('degC');
  expect(warningsOf(reading, 'NOT_UTF8')[0]?.message).toMatch(/^line 5: /);
});

test('a date between blanks has two cells under one head, so that all columns behind it keep their places', async () => {
  const curve = curveOf(
    await read(
      '~Time[h] DataSet DateTime U[V] I[A]\n0 1 05.05.2025 14:36:06 3.5 0.1\n1 2 05.05.2025 15:36:06 3.6 0.1\n',
    ),
  );
  expect([...numbersIn(curve, 'VOLTAGE')]).toEqual([3.5, 3.6]);
  expect(columnIn(curve, 'DATE_TIME').words).toEqual(['05.05.2025']);
  expect(columnIn(curve, 'OTHER')).toMatchObject({ label: 'DateTime, clock', words: ['14:36:06', '15:36:06'] });
});

test('a decimal mark that differs between cells is told', async () => {
  const reading = await read('~Time[s]\tU[V]\tI[A]\n0.5\t3,25\t0,125\n');
  expect(warningsOf(reading, 'AMBIGUOUS_DECIMAL')[0]?.message).toBe(
    '"0.5" has a point and "3,25" a comma: "," was taken as the mark before the decimals',
  );
});

test('commas before three digits only may part thousands, which is told', async () => {
  const reading = await read('~Time[s]\tU[V]\tI[A]\n0\t3,250\t0\n1\t3,251\t0\n');
  expect([...numbersIn(curveOf(reading), 'VOLTAGE')]).toEqual([3.25, 3.251]);
  expect(warningsOf(reading, 'AMBIGUOUS_DECIMAL')[0]?.message).toContain('as in "3,250"');
});

test('a file without a line that begins with ~ says what would be right', async () => {
  await expect(readBytes('made.txt', 'U[V]\n1\n', { format: 'BASYTEC' })).rejects.toThrow(
    'is no text of Basytec, which begins with lines that begin with ~',
  );
});

test('a file of Basytec that ends with its head has no rows', async () => {
  await expect(read('~Time[s]\tU[V]\tI[A]\n')).rejects.toThrow('holds no row of numbers');
});

testReal('basytec reads 74 rows, 60 s of pause before a charge', 'cycling/sample_data_basytec.txt', (reading) => {
  expect(reading.format).toBe('BASYTEC');
  const curve = curveOf(reading);
  const time = numbersIn(curve, 'TEST_TIME');
  expect(time).toHaveLength(74);
  expect([time[0], time.at(-1)]).toEqual([0, 70.2358036666668]);
  const { values, words } = columnIn(curve, 'STEP_TYPE');
  expect(words).toEqual(['Pause', 'Charge']);
  expect(time[values.indexOf(1) - 1]).toBeCloseTo(60, 3);
  expect(numbersIn(curve, 'CURRENT').at(-1)).toBeCloseTo(0.4496, 4);
  expect(numbersIn(curve, 'NET_CAPACITY').at(-1)).toBeCloseTo(0.00124892, 8);
});

testReal(
  'its lost degree sign is told with line 13, and its temperature is in degC all the same',
  'cycling/sample_data_basytec.txt',
  (reading) => {
    expect(warningsOf(reading, 'LOST_SIGNS')[0]?.message).toMatch(/^line 13: /);
    expect(columnIn(curveOf(reading), 'TEMPERATURE_T1')).toMatchObject({ unit: 'degC', label: 'T1[\uFFFDC]' });
  },
);

testReal(
  'its resistance is the step of the voltage over that of the current, in ohm',
  'cycling/sample_data_basytec.txt',
  (reading) => {
    const curve = curveOf(reading);
    const [voltage, current] = [numbersIn(curve, 'VOLTAGE'), numbersIn(curve, 'CURRENT')];
    const row = current.findIndex((value) => value > 0.4);
    const step = (values: Float64Array) => (values[row] ?? 0) - (values[row - 1] ?? 0);
    expect(columnIn(curve, 'DC_INTERNAL_RESISTANCE').unit).toBe('ohm');
    expect(numbersIn(curve, 'DC_INTERNAL_RESISTANCE')[row]).toBeCloseTo(step(voltage) / step(current), 6);
  },
);
