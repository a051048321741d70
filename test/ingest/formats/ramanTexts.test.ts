import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const LABSPEC = '#Acq. time (s)=\t300\r\n#Range (cm-¹)=\t200...800\r\n#Laser=\t532nm\r\n';

const AXES = '#AxisType[0]=Intens\r\n#AxisUnit[0]=Cnt\r\n#AxisType[1]=Spectr\r\n#AxisUnit[1]=1/cm\r\n';

test('wireText reads a spectrum, and tells that Wave has no unit', async () => {
  const reading = await readBytes('made.txt', '#Wave\t\t#Intensity\r\n200.5\t7\r\n100.5\t5\r\n');
  const curve = curveOf(reading);
  expect(reading.format).toBe('WIRE_TEXT');
  expect([...numbersIn(curve, 'RAMAN_SHIFT')]).toEqual([200.5, 100.5]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([7, 5]);
  expect([...(curve.lines ?? [])]).toEqual([2, 3]);
  expect(warningCodes(reading)).toEqual(['UNIT_NOT_PRINTED']);
});

test('wireText reads decimal commas', async () => {
  const curve = curveOf(await readBytes('made.txt', '#Wave\t\t#Intensity\r\n200,5\t7,25\r\n100,5\t5\r\n'));
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([7.25, 5]);
});

test('wireText reads each place of a map as a curve', async () => {
  const rows = ['0\t0\t200\t1', '0\t0\t100\t2', '0\t1.5\t200\t3', '0\t1.5\t100\t4'].join('\n');
  const { curves } = await readBytes('made.txt', `#X\t\t#Y\t\t#Wave\t\t#Intensity\n${rows}\n`);
  expect(curves.map(({ name, facts, lines }) => [name, facts.map(({ value }) => value), [...(lines ?? [])]])).toEqual([
    ['spectrum 1', ['0', '0'], [2, 3]],
    ['spectrum 2', ['0', '1.5'], [4, 5]],
  ]);
  expect(curves.map((curve) => [...numbersIn(curve, 'INTENSITY')])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('wireText refuses a map of more than a thousand places', async () => {
  const rows = Array.from({ length: 1001 }, (_, place) => `${place}\t0\t200\t1`).join('\n');
  await expect(readBytes('made.txt', `#X\t\t#Y\t\t#Wave\t\t#Intensity\n${rows}\n`)).rejects.toMatchObject({
    code: 'TOO_MANY_CURVES',
  });
});

test('wireText refuses another head', async () => {
  await expect(readBytes('made.txt', '#Shift\t#Counts\n1\t2\n', { format: 'WIRE_TEXT' })).rejects.toMatchObject({
    code: 'NO_HEAD',
  });
});

test('labSpec takes the axes from AxisType and AxisUnit', async () => {
  const reading = await readBytes('made.txt', latin1(`${LABSPEC}${AXES}201.795\t45.1\r\n203.6\t48\r\n`));
  const curve = curveOf(reading);
  expect(reading.format).toBe('LABSPEC_TEXT');
  expect(curve.columns.map(({ quantity, label, unit }) => `${quantity} ${label} ${unit}`)).toEqual([
    'RAMAN_SHIFT Spectr (1/cm) cm-1',
    'INTENSITY Intens (Cnt) 1',
  ]);
  expect([...(curve.lines ?? [])]).toEqual([8, 9]);
  expect(reading.facts[1]).toEqual({ name: 'Range (cm-¹)', value: '200...800' });
  expect(warningCodes(reading)).toEqual(['NOT_UTF8']);
});

test('labSpec takes the unit from the range where older files have no AxisUnit', async () => {
  const reading = await readBytes('made.txt', `${LABSPEC}201.795\t45.1\r\n`);
  expect(columnIn(curveOf(reading), 'RAMAN_SHIFT').unit).toBe('cm-1');
  expect(warningCodes(reading)).toEqual([]);
});

test('labSpec reads rates as rates, and leaves wavelengths without a name', async () => {
  const axes = AXES.replace('=Cnt', '=Cnt/s').replace('=1/cm', '=nm');
  const reading = await readBytes('made.txt', `${LABSPEC}${axes}532.5\t45.1\r\n`);
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual(['OTHER null', 'COUNT_RATE cps']);
  expect(curve.technique).toBeNull();
  expect(curve.columns[0]?.label).toBe('Spectr (nm)');
  expect(warningCodes(reading)).toEqual([]);
});

test('labSpec tells an abscissa without a unit', async () => {
  const reading = await readBytes('made.txt', `${LABSPEC.replace(' (cm-¹)', '')}201.795\t45.1\r\n`);
  expect(curveOf(reading).columns[0]).toMatchObject({ quantity: 'OTHER', label: 'abscissa', unit: null });
  expect(warningsOf(reading, 'UNIT_NOT_PRINTED')[0]?.column).toBe('abscissa');
});

test.each([
  ['a map', `${LABSPEC}\t\t200\t201\r\n0\t0\t5\t6\r\n`, 'MAP_NOT_READ'],
  ['a head without rows', LABSPEC, 'NO_HEAD'],
  ['rows without a head', '200\t5\r\n', 'NO_HEAD'],
])('labSpec refuses %s', async (_, text, code) => {
  await expect(readBytes('made.txt', text, { format: 'LABSPEC_TEXT' })).rejects.toMatchObject({ code });
});

testReal('wireText reads 1,011 points in descending order', 'raman/raman_example.txt', (reading) => {
  const shift = numbersIn(curveOf(reading), 'RAMAN_SHIFT');
  expect([shift.length, shift[0], shift.at(-1)]).toEqual([1011, 1879.449219, 0.380859]);
  expect(curveOf(reading).technique).toBe('RAMAN');
});

testReal('labSpec reads 341 points of ZnF2 and its head', 'raman/labspec_raman_example.txt', (reading) => {
  const shift = numbersIn(curveOf(reading), 'RAMAN_SHIFT');
  expect([shift.length, shift[0], shift.at(-1)]).toEqual([341, 201.795, 798.317]);
  expect(reading.facts).toContainEqual({ name: 'Laser', value: '532nm_Edge' });
  expect(reading.facts).toContainEqual({ name: 'Title', value: 'ZnF2_1' });
  expect(warningCodes(reading)).toEqual(['NOT_UTF8']);
});
