import { expect, test } from '@jest/globals';
import { curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { inductiveCount } from './nyquist.ts';

const made = (technique: string, ...lines: readonly string[]) =>
  readBytes(
    'made.txt',
    [
      'Feb. 20, 2020   15:55:08',
      technique,
      'File: c:\\a, b/c',
      'Data Source:  Experiment',
      'Instrument Model:  CHI660E',
      'Note: ',
      '',
      'Init E (V) = 0.5',
      '',
      ...lines,
      '',
    ].join('\r\n'),
  );

test('chInstruments reads an impedance with its physical sign', async () => {
  const reading = await made(
    'A.C. Impedance',
    `Freq/Hz, Z'/ohm, Z"/ohm, Z/ohm, Phase/deg`,
    '',
    '1e+5, 3, -4, 5, -53.1',
  );
  expect(reading.format).toBe('CH_INSTRUMENTS');
  const curve = curveOf(reading);
  expect(curve.technique).toBe('EIS');
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'FREQUENCY Hz',
    'REAL_IMPEDANCE ohm',
    'IMAGINARY_IMPEDANCE ohm',
    'ABSOLUTE_IMPEDANCE ohm',
    'PHASE deg',
  ]);
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-4]);
  expect([...(curve.lines ?? [])]).toEqual([12]);
  expect(reading.facts).toEqual([
    { name: 'Date', value: 'Feb. 20, 2020   15:55:08' },
    { name: 'Technique', value: 'A.C. Impedance' },
    { name: 'File', value: 'c:\\a, b/c' },
    { name: 'Data Source', value: 'Experiment' },
    { name: 'Instrument Model', value: 'CHI660E' },
    { name: 'Init E (V)', value: '0.5' },
  ]);
  expect(warningCodes(reading)).toEqual([]);
});

test('chInstruments reads a CV, and tells that the file hides which currents it counts positive', async () => {
  const reading = await made(
    'Cyclic Voltammetry',
    'Segment 1:',
    'Potential/V, Current/A',
    '',
    '0.5, -1.5e-6',
    '0.4, 2e-6',
  );
  const curve = curveOf(reading);
  expect(curve.technique).toBe('CV');
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([-1.5e-6, 2e-6]);
  expect(warningsOf(reading, 'CURRENT_SIGN_UNKNOWN')[0]?.column).toBe('Current/A');
});

test('chInstruments reads other techniques without naming them', async () => {
  const curve = curveOf(await made('Open Circuit Potential - Time', 'Time/sec, Potential/V', '', '0.1, 0.5'));
  expect(curve.technique).toBeNull();
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual(['TEST_TIME s', 'VOLTAGE V']);
});

test('chInstruments refuses a file without names of columns', async () => {
  await expect(made('A.C. Impedance')).rejects.toMatchObject({ code: 'NO_COLUMN_HEAD' });
});

testReal('chInstruments reads 73 points from 99.6 kHz to 0.1 Hz', 'eis/exampleDataCHInstruments.txt', (reading) => {
  const curve = curveOf(reading);
  const frequency = numbersIn(curve, 'FREQUENCY');
  const [imaginary, phase] = [numbersIn(curve, 'IMAGINARY_IMPEDANCE'), numbersIn(curve, 'PHASE')];
  expect(curve.technique).toBe('EIS');
  expect(frequency).toHaveLength(73);
  expect((frequency[0] ?? 0) / 1000).toBeCloseTo(99.6, 1);
  expect(frequency.at(-1)).toBe(0.1);
  expect(inductiveCount(curve)).toBe(3);
  expect(imaginary.every((value, index) => Math.sign(value) === Math.sign(phase[index] ?? 0))).toBe(true);
  expect(warningCodes(reading)).toEqual([]);
});
