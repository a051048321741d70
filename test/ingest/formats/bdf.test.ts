import { expect, test } from '@jest/globals';
import { chargeOf, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const columnsOf = async (content: string) =>
  curveOf(await readBytes('made.csv', content)).columns.map(({ quantity, unit }) => `${quantity} ${unit}`);

test('bdf reads machine names, each with the unit that BDF fixes', async () => {
  const reading = await readBytes(
    'made.csv',
    'test_time_second,voltage_volt,current_ampere\n0,0.5,-0.001\n10,0.4,-0.001\n',
  );
  expect(reading.format).toBe('BDF');
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'TEST_TIME s',
    'VOLTAGE V',
    'CURRENT A',
  ]);
  expect([...numbersIn(curve, 'VOLTAGE')]).toEqual([0.5, 0.4]);
  expect([...(curve.lines ?? [])]).toEqual([2, 3]);
  expect(warningCodes(reading)).toEqual([]);
});

test('bdf reads preferred labels, and takes another unit in a label at its word', async () => {
  expect(
    await columnsOf('Test Time / h,Voltage / mV,Current / mA,Surface Temperature T1 / degC\n0,500,-1,25\n'),
  ).toEqual(['TEST_TIME h', 'VOLTAGE mV', 'CURRENT mA', 'TEMPERATURE_T1 degC']);
});

test('bdf knows names of earlier releases', async () => {
  expect(
    await columnsOf('test_time_second,voltage_volt,current_ampere,step_index,net_energy_watt_hour\n0,0.5,-0.001,1,0\n'),
  ).toEqual(['TEST_TIME s', 'VOLTAGE V', 'CURRENT A', 'STEP_ID count', 'NET_ENERGY Wh']);
});

test('bdf keeps columns of another program under their own labels', async () => {
  expect(await columnsOf('Current,Step_Index,Test Time / s,Voltage / V,Current / A\n-1,1,0,0.5,-0.001\n')).toEqual([
    'OTHER null',
    'OTHER null',
    'TEST_TIME s',
    'VOLTAGE V',
    'CURRENT A',
  ]);
});

test('a unit that is not known is told with the legal ones, and the column has none', async () => {
  const reading = await readBytes('made.csv', 'Test Time / s,Voltage / furlong,Current / A\n0,0.5,-0.001\n');
  expect(curveOf(reading).columns[1]?.unit).toBeNull();
  expect(warningsOf(reading, 'UNKNOWN_UNIT')[0]?.message).toBe(
    '"furlong" in the head "Voltage / furlong" is no unit that is known: a unit of POTENTIAL is V, mV',
  );
});

test.each([';', '\t'])('bdf reads what a spreadsheet saved with %j and decimal commas', async (delimiter) => {
  const rows = [
    'test_time_second,voltage_volt,current_ampere'.split(','),
    ['0', '0,5', '-1,5E-3'],
    ['10,25', '0,4375', '-0,0015'],
  ];
  const reading = await readBytes('made.csv', rows.map((row) => row.join(delimiter)).join('\r\n'));
  expect(reading.format).toBe('BDF');
  expect([...numbersIn(curveOf(reading), 'TEST_TIME')]).toEqual([0, 10.25]);
  expect([...numbersIn(curveOf(reading), 'CURRENT')]).toEqual([-0.0015, -0.0015]);
  expect(warningCodes(reading)).toEqual([]);
});

test('a machine name with another unit is in that unit; one of no known unit is open, and the others stay what they are', async () => {
  const heads = (current: string) => columnsOf(`test_time_second,voltage_volt,${current}\n0,0.5,-1\n10,0.4,-1\n`);
  expect(await heads('current_milliampere')).toEqual(['TEST_TIME s', 'VOLTAGE V', 'CURRENT mA']);
  expect(await heads('current_mA')).toEqual(['TEST_TIME s', 'VOLTAGE V', 'CURRENT mA']);
  expect(await heads('net_capacity_milliampere_hour')).toEqual(['TEST_TIME s', 'VOLTAGE V', 'NET_CAPACITY mAh']);
  expect(await heads('current_furlong')).toEqual(['TEST_TIME s', 'VOLTAGE V', 'OTHER null']);
  expect(await columnsOf('Test Time / s,Voltage / V,Strom\n0,0.5,-1\n10,0.4,-1\n')).toEqual([
    'TEST_TIME s',
    'VOLTAGE V',
    'OTHER null',
  ]);
});

test.each([
  ['test_time_hour,voltage_millivolt,current_milliampere', 'TEST_TIME h', 'VOLTAGE mV', 'CURRENT mA'],
  ['test_time_second,voltage_millivolt,current_milliampere', 'TEST_TIME s', 'VOLTAGE mV', 'CURRENT mA'],
  ['test_time_millisecond,voltage_mV,current_mA', 'TEST_TIME ms', 'VOLTAGE mV', 'CURRENT mA'],
])('bdf is known by %s: machine names with any units', async (head, ...columns) => {
  const rows = Array.from({ length: 20 }, (_, index) => `${index / 100},${1500 - index},-50`).join('\n');
  const reading = await readBytes('made.csv', `${head}\n${rows}\n`);
  expect(reading.format).toBe('BDF');
  expect(curveOf(reading).columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual(columns);
});

test('two names that end with units are no BDF, since other programs have such names', async () => {
  const reading = await readBytes('made.csv', 'time_s,voltage_V,current_mA\n0,0.5,-1\n10,0.4,-1\n');
  expect(reading.format).toBe('PLAIN_TABLE');
});

test('bdf passes over blank lines and comments above its head, and keeps what they say', async () => {
  const head = 'test_time_second,voltage_volt,current_ampere';
  const reading = await readBytes('made.csv', `\n# cell: A7\n# exported\r\n${head}\n0,0.5,-1\n10,0.4,-1\n`);
  expect(reading.format).toBe('BDF');
  expect(reading.facts).toEqual([
    { name: 'cell', value: 'A7' },
    { name: 'line 3', value: 'exported' },
  ]);
  expect([...numbersIn(curveOf(reading), 'TEST_TIME')]).toEqual([0, 10]);
  expect([...(curveOf(reading).lines ?? [])]).toEqual([5, 6]);
  expect(warningCodes(reading)).toEqual([]);
});

testReal(
  'bdf reads 25,162 rows of a Landt test over 72.96 h, from 0.02 s on',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
  (reading) => {
    const time = numbersIn(curveOf(reading), 'TEST_TIME');
    expect(time).toHaveLength(25_162);
    expect((time.at(-1) ?? 0) / 3600).toBeCloseTo(72.96, 2);
  },
);

testReal(
  'time that runs back 19 times is told with its rows',
  'cycling/SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv',
  (reading) => {
    expect(
      numbersIn(curveOf(reading), 'CURRENT').reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    ).toBeCloseTo(59.5, 1);
    const [warning] = warningsOf(reading, 'TIME_RUNS_BACK');
    expect(warning?.count).toBe(19);
    expect(warning?.rows[0]).toEqual({ row: 723, line: 724 });
  },
);

testReal(
  'the currents of a Landt test integrate to its three half cycles: 7.14379, 3.56336 and 1.48494 mAh',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
  (reading) => {
    const [time, current, voltage] = ['TEST_TIME', 'CURRENT', 'VOLTAGE'].map((code) =>
      numbersIn(curveOf(reading), code),
    );
    if (time === undefined || current === undefined || voltage === undefined) throw new Error('a column is missing');
    const turns = [...current.keys()].filter(
      (row) => row > 0 && Math.sign(current[row] ?? 0) !== Math.sign(current[row - 1] ?? 0),
    );
    const halves = turns
      .map((from, at) => ({ from, to: turns[at + 1] ?? current.length, sign: Math.sign(current[from] ?? 0) }))
      .filter(({ sign }) => sign !== 0);
    const charges = halves.map(({ from, to, sign }) =>
      chargeOf(time.subarray(from, to), current.subarray(from, to), sign < 0 ? -1 : 1),
    );
    expect(halves.map(({ sign }) => sign)).toEqual([-1, 1, -1]);
    expect(charges.map((charge) => Number(charge.toFixed(3)))).toEqual([7.144, 3.563, 1.485]);
    // what the first one ends at, and where the last one was cut off
    expect(voltage[(halves[0]?.to ?? 0) - 1]).toBeCloseTo(0.01, 3);
    expect(voltage[(halves[2]?.to ?? 0) - 1]).toBeCloseTo(0.1086, 4);
  },
);
