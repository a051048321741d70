import { expect, test } from '@jest/globals';
import { curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { inductiveCount } from './nyquist.ts';

const LABELS = "  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange";
const ROW = '3.0E+05\t1.0E-02\t0.0E+00\t2.67E+00\t3.0E+00\t-4.0E+00\t0.0E+00\t0\t3';

const made = (head: readonly string[], ...rows: readonly string[]) =>
  readBytes('made.z', `${['ZPLOT2 ASCII', ...head, 'End Comments', ...rows].join('\n')}\n`);

test('zplot reads comments and the nine columns below them', async () => {
  const reading = await made(
    ['  Experiment Type:   Sweep Frequency, Control Voltage', '  Data Points:   1', LABELS],
    ROW,
  );
  expect(reading.format).toBe('ZPLOT');
  const curve = curveOf(reading);
  expect(curve.technique).toBe('EIS');
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'FREQUENCY Hz',
    'AMPLITUDE V',
    'OTHER null',
    'TEST_TIME s',
    'REAL_IMPEDANCE ohm',
    'IMAGINARY_IMPEDANCE ohm',
    'OTHER null',
    'OTHER null',
    'OTHER null',
  ]);
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-4]);
  expect([...(curve.lines ?? [])]).toEqual([6]);
  expect(reading.facts).toContainEqual({ name: 'Experiment Type', value: 'Sweep Frequency, Control Voltage' });
  expect(warningCodes(reading)).toEqual([]);
});

test('zplot names no unit of the amplitude where the current is controlled', async () => {
  const curve = curveOf(await made(['  Experiment Type: Sweep Frequency, Control Current', LABELS], ROW));
  expect(curve.columns[1]).toMatchObject({ quantity: 'OTHER', label: 'Ampl', unit: null });
});

test('zplot takes the nine columns in their order where no line names them', async () => {
  expect([...numbersIn(curveOf(await made([], ROW)), 'REAL_IMPEDANCE')]).toEqual([3]);
});

test('zplot reads decimal commas, commas between numbers, and blanks', async () => {
  const numbers = async (row: string) => {
    const curve = curveOf(await made([LABELS], row));
    return [numbersIn(curve, 'TEST_TIME')[0], numbersIn(curve, 'IMAGINARY_IMPEDANCE')[0]];
  };
  expect(await numbers(ROW.replaceAll('.', ','))).toEqual([2.67, -4]);
  expect(await numbers(ROW.replaceAll('\t', ', '))).toEqual([2.67, -4]);
  expect(await numbers(ROW.replaceAll('\t', '  '))).toEqual([2.67, -4]);
});

test('zplot refuses commas that stand between and within numbers', async () => {
  await expect(made([LABELS], ROW.replaceAll('.', ',').replaceAll('\t', ','))).rejects.toMatchObject({
    code: 'AMBIGUOUS_COMMAS',
  });
});

test('zplot keeps the name of a section once', async () => {
  const { facts } = await made(
    ['  Begin Pstat/Gstat:  1287', '    Filter:  1', '  End Pstat/Gstat:  1287', LABELS],
    ROW,
  );
  expect(facts.slice(1)).toEqual([
    { name: 'Pstat/Gstat', value: '1287' },
    { name: 'Filter', value: '1' },
  ]);
});

test('zplot refuses a file that is cut within its head', async () => {
  await expect(readBytes('made.z', 'ZPLOT2 ASCII\n  Date: 10-12-2018\n')).rejects.toMatchObject({
    code: 'NO_END_OF_HEAD',
  });
});

testReal(
  'zplot reads 21 points from 300 to 3 kHz, and tells that the head speaks of 56',
  'eis/exampleDataZPlot.z',
  (reading) => {
    const frequency = numbersIn(curveOf(reading), 'FREQUENCY');
    expect(frequency).toHaveLength(21);
    expect([frequency[0], frequency.at(-1)]).toEqual([300_000, 3000]);
    expect(inductiveCount(curveOf(reading))).toBe(0);
    expect(warningsOf(reading, 'ROW_COUNT')[0]?.message).toBe(
      'line 121: the head tells of 56 rows, but the file has 21: the file was cut, or the measurement stopped',
    );
  },
);

testReal('zplot reads 48 points of a dummy circuit of 29.1 and 46.7 ohm', 'eis/Circuit1_EIS_1.z', (reading) => {
  const curve = curveOf(reading);
  const [frequency, real] = [numbersIn(curve, 'FREQUENCY'), numbersIn(curve, 'REAL_IMPEDANCE')];
  const imaginary = numbersIn(curve, 'IMAGINARY_IMPEDANCE');
  expect(frequency).toHaveLength(48);
  expect([frequency[0], frequency.at(-1)]).toEqual([50_000, 1]);
  // R0 and R0 + R1 are the ends of the semicircle, which the fit gives as 29.144 and 75.787 ohm
  expect(real[0]).toBeCloseTo(29.1, 0);
  expect(real.at(-1)).toBeCloseTo(75.787, 1);
  // a parallel RC has its lowest point at 1 / (2 pi R1 C1) = 327 Hz, and it is R1 / 2 deep
  const lowest = Math.min(...imaginary);
  expect(lowest).toBeCloseTo(-46.643 / 2, 0);
  expect(Math.abs(Math.log10((frequency[imaginary.indexOf(lowest)] ?? 0) / 327))).toBeLessThan(0.06);
  expect(warningCodes(reading)).toEqual([]);
});
