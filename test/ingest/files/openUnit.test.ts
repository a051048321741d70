import { expect, test } from '@jest/globals';
import { openUnit } from '../../../src/ingest/files/openUnit.ts';
import { curveOf, readBytes } from '../../support/files.ts';

test.each([
  ['Energy charge/W.h', 'Wh'],
  ['Q discharge/mA.h', 'mAh'],
  ['Q charge/discharge/mA.h', 'mAh'],
  ['R/Ohm', 'ohm'],
  ['Contact resistance(mohm)', 'mohm'],
  ['Vm (V)', 'V'],
])('openUnit() of %s is %s', (label, unit) => {
  expect(openUnit(label)).toBe(unit);
});

test.each(['Notes', 'Temp (C)', 'control/V/mA', 'ox/red', 'Counts (1)', 'Vm ()', 'Height (mm)'])(
  'openUnit() of %s is null: no unit, one of several kinds, one of two, a plain number, or no unit of instruments',
  (label) => {
    expect(openUnit(label)).toBeNull();
  },
);

test('a column of words keeps no unit', async () => {
  const { columns } = curveOf(await readBytes('made.csv', 'Voltage (V),Current (A),Range (mA)\n1,2,auto\n3,4,auto\n'));
  expect(columns[2]).toMatchObject({ quantity: 'OTHER', unit: null, words: ['auto'] });
});

test('the contact resistance of Neware has its unit', async () => {
  const head = 'Record ID,Step ID,Time,Current(mA),Voltage(V),Contact resistance(mO)';
  const { columns } = curveOf(await readBytes('made.csv', `${head}\n1,1,0:00:00,-1,2,5\n2,1,0:00:01,-1,1.9,5\n`));
  expect(columns[5]).toMatchObject({ quantity: 'OTHER', label: 'Contact resistance(mO)', unit: 'mohm' });
});
