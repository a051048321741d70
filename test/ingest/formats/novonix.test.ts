import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const novonix = (mass: string, area: string) => `[Summary]
Novonix UHPC data file
Cell: HC-3
Mass (g): ${mass}
Area (cm2): ${area}
CellID: 
[End Summary]
[Protocol]
{"Version":"2","Steps":[1,2]}
[End Protocol]
[Data]
Date and Time,Cycle Number,Step Type,Run Time (h),Current (A),Potential (V),Capacity (Ah),Temperature (°C),Step position
2025-07-19 15:26:20,1,7,0.5,-0.25,0.125,0.001,24.5,1
[End Data]
`;
const read = async (mass: string, area: string) => readBytes('made.csv', novonix(mass, area));

test('novonix reads the data section, and the summary and the protocol as facts', async () => {
  const reading = await read('0.012', '1.13');
  expect(reading.format).toBe('NOVONIX');
  expect(reading.facts).toEqual([
    { name: 'Summary', value: 'Novonix UHPC data file' },
    { name: 'Cell', value: 'HC-3' },
    { name: 'Mass (g)', value: '0.012' },
    { name: 'Area (cm2)', value: '1.13' },
    { name: 'Protocol', value: '{"Version":"2","Steps":[1,2]}' },
  ]);
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'DATE_TIME null',
    'CYCLE_COUNT count',
    'STEP_TYPE null',
    'TEST_TIME h',
    'CURRENT A',
    'VOLTAGE V',
    'NET_CAPACITY Ah',
    'AMBIENT_TEMPERATURE degC',
    'OTHER null',
  ]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([-0.25]);
  expect([...(curve.lines ?? [])]).toEqual([13]);
  expect(warningCodes(reading)).toEqual([]);
});

test.each([';', '\t'])('novonix reads data that a spreadsheet saved with %j and decimal commas', async (delimiter) => {
  const content = novonix('0.012', '1.13')
    .split('\n')
    .map((line) => (/^(?:Date|2025)/.test(line) ? line.replaceAll(',', delimiter).replaceAll('.', ',') : line))
    .join('\n');
  const reading = await readBytes('made.csv', content.replace('[Data]', `[Data]${delimiter}${delimiter}`));
  expect(reading.format).toBe('NOVONIX');
  expect([...numbersIn(curveOf(reading), 'CURRENT')]).toEqual([-0.25]);
  expect([...numbersIn(curveOf(reading), 'VOLTAGE')]).toEqual([0.125]);
  expect(curveOf(reading).columns).toHaveLength(9);
});

test('a mass and an area of 1 are told as what the program fills in, with their lines', async () => {
  expect(warningsOf(await read('1.000', '1.13'), 'FACTORY_DEFAULT').map(({ message }) => message)).toEqual([
    'line 4: "Mass (g): 1.000" is what the program fills in when nobody enters one',
  ]);
  expect(warningsOf(await read('0.012', '1'), 'FACTORY_DEFAULT').map(({ message }) => message)).toEqual([
    'line 5: "Area (cm2): 1" is what the program fills in when nobody enters one',
  ]);
});

test('a file of Novonix without a data section is refused', async () => {
  const content = novonix('1', '1').split('[Data]')[0] ?? '';
  await expect(readBytes('made.csv', content)).rejects.toThrow(
    'a line [Data] with the names of the columns below is missing',
  );
});

testReal('novonix reads 207 rows of a charge at 0.5 A', 'cycling/sample_data_novonix.csv', (reading) => {
  expect(reading.format).toBe('NOVONIX');
  const curve = curveOf(reading);
  const hours = numbersIn(curve, 'TEST_TIME');
  expect(hours).toHaveLength(207);
  expect([hours[0], hours.at(-1)]).toEqual([0, 3.4131889]);
  expect([numbersIn(curve, 'VOLTAGE')[0], numbersIn(curve, 'VOLTAGE').at(-1)]).toEqual([3.84318331, 4.12864581]);
  expect(numbersIn(curve, 'CURRENT').at(-1)).toBeCloseTo(0.5, 4);
  // the current is constant, so that the counter is current times time
  expect(numbersIn(curve, 'NET_CAPACITY').at(-1)).toBeCloseTo(0.49999 * 3.4131889, 3);
  expect(columnIn(curve, 'STEP_TYPE').words).toEqual(['7']);
});

testReal(
  'its mass and its area are factory defaults, in lines 9 and 11',
  'cycling/sample_data_novonix.csv',
  (reading) => {
    expect(warningsOf(reading, 'FACTORY_DEFAULT').map(({ message }) => message.slice(0, 27))).toEqual([
      'line 9: "Mass (g): 1.000" i',
      'line 11: "Area (cm2): 1.000',
    ]);
    expect(reading.facts.find(({ name }) => name === 'Protocol')?.value).toMatch(
      /^\{"Version":"UHPC Control: 2\.13\.0"/,
    );
  },
);
