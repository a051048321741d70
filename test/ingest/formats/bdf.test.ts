import { expect, test } from '@jest/globals';
import { curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

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
