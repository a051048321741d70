import { expect, test } from '@jest/globals';
import { winEpr } from '../../../src/ingest/formats/winEpr.ts';
import { expectNoFaults } from '../../support/damaged.ts';
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
import { claimedBy } from '../../support/realSniffs.ts';

const REAL = 'epr/EMX_field1d';

/** DOS format: the low byte first. */
function floats(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setFloat32(index * 4, value, true);
  return new Uint8Array(view.buffer);
}

/** ESP: the high byte first. */
function integers(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setInt32(index * 4, value, false);
  return new Uint8Array(view.buffer);
}

const parameters = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\r')}\r`);

const made = (lines: readonly string[], spc: Uint8Array) =>
  readBytes('made.par', parameters(lines), { companions: new Map([['spc', spc]]) });

const DOS = ['* made', 'DOS  Format', 'ANZ 3', 'MIN -2.000000', 'MAX 3.000000', 'JSS 0', 'MF  9.702000'];
const FIELD = ['GST 3410.000000', 'GSI 140.000000', 'JUN G'];
const ESP = ['JSS  2', 'ADEV  1', 'MF  9.8e+00', 'JON made'];

test('winEpr reads floats of the DOS format over the start and width of the field', async () => {
  const reading = await made([...DOS, ...FIELD], floats([1, -2, 3]));
  const curve = curveOf(reading);
  expect(reading.format).toBe('WIN_EPR');
  expect(curve.technique).toBe('EPR');
  expect([...numbersIn(curve, 'MAGNETIC_FIELD')]).toEqual([3410, 3480, 3550]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([1, -2, 3]);
  expect(columnIn(curve, 'MAGNETIC_FIELD').unit).toBe('G');
  expect(reading.facts[0]).toEqual({ name: 'comment', value: 'made' });
  expect(reading.facts).toContainEqual({ name: 'MF', value: '9.702000' });
  expect(warningCodes(reading)).toEqual([]);
});

test('winEpr reads integers of ESP, as many as there are, over the centre and width that were set', async () => {
  const reading = await made([...ESP, 'HCF  3.4e+03', 'HSW  1.0e+02'], integers([100_000, -2]));
  expect([...numbersIn(curveOf(reading), 'MAGNETIC_FIELD')]).toEqual([3350, 3450]);
  expect([...numbersIn(curveOf(reading), 'INTENSITY')]).toEqual([100_000, -2]);
  expect(warningCodes(reading)).toEqual([]);
});

test('winEpr takes the width that ESP leaves out, and tells it', async () => {
  const reading = await made([...ESP, 'HCF  3.4e+03'], integers([1, 2]));
  expect([...numbersIn(curveOf(reading), 'MAGNETIC_FIELD')]).toEqual([3375, 3425]);
  expect(warningCodes(reading)).toEqual(['ASSUMED_SWEEP']);
  await expect(made([...ESP], integers([1, 2]))).rejects.toThrow('the .par tells no field');
});

test('winEpr tells a centre that is not where start and width put it', async () => {
  const near = await made([...ESP, ...FIELD, 'HCF 3480.5'], integers([1, 2]));
  expect(warningCodes(near)).toEqual([]);
  const far = await made([...ESP, ...FIELD, 'HCF 3471.5'], integers([1, 2]));
  expect(warningsOf(far, 'FIELD_DISAGREES')[0]?.message).toBe(
    'GST and GSI put the centre of the sweep at 3480.00 G, HCF at 3471.5 G: the field follows GST and GSI',
  );
});

test('winEpr tells rows beyond the extremes of the parameters, and extremes that no row reaches', async () => {
  const beyond = await made([...DOS, ...FIELD], floats([1, -2, 4]));
  expect(warningsOf(beyond, 'WRONG_EXTREMES')).toEqual([
    {
      code: 'WRONG_EXTREMES',
      message: 'row 3: beyond the extremes that the .par tells, MIN -2 and MAX 3',
      column: 'Intensity',
      count: 1,
      rows: [{ row: 3, line: null }],
    },
  ]);
  const short = await made([...DOS, ...FIELD], floats([1, -2, 2]));
  expect(warningsOf(short, 'WRONG_EXTREMES').map(({ message }) => message)).toEqual([
    'MIN -2 and MAX 3 are told, but the numbers go from -2 to 2',
  ]);
});

test('winEpr makes each slice of two axes a curve that is named by it', async () => {
  const lines = ['DOS  Format', 'ANZ 4', 'JSS 4096', 'SSX 2', 'SSY 2', 'XXLB 3400.0', 'XXWI 75.0', 'XXUN G'];
  const { curves } = await made(
    [...lines, 'XYLB 23.0', 'XYWI -24.0', 'XYUN dB', 'JEY mw-power-sweep', 'MF  9.7'],
    floats([1, 2, 3, 4]),
  );
  expect(curves.map(({ name, columns }) => [name, ...(columns[1]?.values ?? [])])).toEqual([
    ['mw-power-sweep 23 dB', 1, 2],
    ['mw-power-sweep -1 dB', 3, 4],
  ]);
  expect([...numbersIn(curves[0] ?? { columns: [] }, 'MAGNETIC_FIELD')]).toEqual([3400, 3475]);
});

test('winEpr keeps the parts of complex numbers apart, and takes time and radio frequency as such', async () => {
  const complex = curveOf(await made(['JSS 16', 'ANZ 4', ...ESP.slice(1), ...FIELD], integers([1, 2, 3, 4])));
  expect([...numbersIn(complex, 'INTENSITY')]).toEqual([1, 3]);
  expect([...numbersIn(complex, 'IMAGINARY_INTENSITY')]).toEqual([2, 4]);
  const time = curveOf(await made([...ESP, 'JEX Time-Sweep', 'RCT 20.48'], integers([1, 2])));
  expect(columnIn(time, 'TIME')).toMatchObject({ unit: 'ms', values: Float64Array.of(0, 20.48) });
  const endor = curveOf(await made([...ESP, 'JEX ENDOR', 'GST 1', 'GSI 80', 'JUN MHz'], integers([1, 2])));
  expect(columnIn(endor, 'FREQUENCY')).toMatchObject({ unit: 'MHz', values: Float64Array.of(1, 81) });
});

test('winEpr says which of the two files is missing', async () => {
  const options = { format: 'WIN_EPR' };
  await expect(readBytes('made.par', parameters([...DOS, ...FIELD]))).rejects.toThrow(
    'with the ending .spc into the same folder',
  );
  await expect(readBytes('made.spc', floats([1]), options)).rejects.toThrow(
    'with the ending .par into the same folder',
  );
});

test('winEpr compares the size of the data with the parameters before it reads', async () => {
  await expect(made([...DOS, ...FIELD], floats([1, -2]))).rejects.toThrow(
    'ANZ 3 make 12 bytes of float32, but the data have 8: the data were cut',
  );
  await expect(made([...DOS.filter((line) => line !== 'ANZ 3'), 'ANZ 4e9'], floats([1]))).rejects.toThrow(
    'make 16000000000',
  );
  await expect(made([...ESP, ...FIELD], Uint8Array.of(0, 0, 0, 1, 0))).rejects.toThrow('make 4 bytes of int32');
  await expect(made([...DOS, 'GST three', 'GSI 1'], floats([1, -2, 3]))).rejects.toThrow(
    'line 8 of the .par: GST is "three": a number is needed',
  );
});

test('damaged copies of the parameters and of the data end in a FileError or in a curve', async () => {
  const head = parameters([...DOS, ...FIELD]);
  const data = floats([1, -2, 3]);
  await expectNoFaults(head, { format: 'WIN_EPR', companions: new Map([['spc', data]]) });
  await expectNoFaults(data, { format: 'WIN_EPR', companions: new Map([['par', head]]) });
});

testReal('winEpr takes no other real file for its own', `${REAL}.par`, () => {
  expect(claimedBy(winEpr)).toEqual([`${REAL}.par`]);
});

testReal('winEpr reads 1024 points of an EMX spectrum from 3410 G over 140 G', `${REAL}.par`, (reading) => {
  const curve = curveOf(reading);
  const field = numbersIn(curve, 'MAGNETIC_FIELD');
  const signal = numbersIn(curve, 'INTENSITY');
  expect([field.length, field[0], field.at(-1)]).toEqual([1024, 3410, 3550]);
  expect(Math.max(...signal)).toBeCloseTo(3063.6191, 4);
  expect(Math.min(...signal)).toBeCloseTo(-2728.3809, 4);
  expect(reading.facts).toContainEqual({ name: 'MF', value: '9.702000' });
  expect(warningCodes(reading)).toEqual([]);
});

testReal('the file of data gives the same curve as the parameters beside it', `${REAL}.spc`, async (reading) => {
  expect(reading).toEqual(await readRealFile(`${REAL}.par`));
});
