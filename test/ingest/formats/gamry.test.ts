import { expect, test } from '@jest/globals';
import type { FileReading } from '../../../src/ingest/files/readFile.ts';
import type { ReadCurve } from '../../../src/ingest/files/reading.ts';
import { numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const HEAD = ['EXPLAIN', 'TAG\tEISPOT', 'TITLE\tLABEL\tPotentiostatic EIS\tTest &Identifier'];
const LABELS = '\tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\tIdc\tVdc\tIERange';
const UNITS = '\t#\ts\tHz\tohm\tohm\tV\tohm\t°\tA\tV\t#';
const ROW = '\t0\t1\t200000\t3\t-4\t1\t5\t-53.1\t-5.8E-006\t-0.34\t9';

const made = (...lines: readonly string[]) => readBytes('made.DTA', `${lines.join('\n')}\n`);

const named = ({ curves }: FileReading, name: string): ReadCurve => {
  const curve = curves.find((each) => each.name === name);
  if (curve === undefined) throw new Error(`There is no ${name}`);
  return curve;
};

test('gamry reads the impedance with the units below its labels', async () => {
  const reading = await made(...HEAD, 'ZCURVE\tTABLE', LABELS, UNITS, ROW);
  expect(reading.format).toBe('GAMRY_DTA');
  const curve = named(reading, 'ZCURVE');
  expect(curve.technique).toBe('EIS');
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'RECORD_INDEX count',
    'TEST_TIME s',
    'FREQUENCY Hz',
    'REAL_IMPEDANCE ohm',
    'IMAGINARY_IMPEDANCE ohm',
    'OTHER V',
    'ABSOLUTE_IMPEDANCE ohm',
    'PHASE deg',
    'CURRENT A',
    'VOLTAGE V',
    'OTHER null',
  ]);
  expect(curve.columns[2]?.label).toBe('Freq (Hz)');
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-4]);
  expect([...(curve.lines ?? [])]).toEqual([7]);
  expect(warningCodes(reading)).toEqual([]);
});

test('gamry reads decimal commas', async () => {
  const curve = named(await made(...HEAD, 'ZCURVE\tTABLE', LABELS, UNITS, ROW.replaceAll('.', ',')), 'ZCURVE');
  expect(numbersIn(curve, 'PHASE')[0]).toBe(-53.1);
  expect(numbersIn(curve, 'CURRENT')[0]).toBe(-5.8e-6);
});

test('gamry reads a sign of the degree that was lost', async () => {
  const reading = await made(...HEAD, 'ZCURVE\tTABLE', LABELS, UNITS.replace('°', '\uFFFD'), ROW);
  expect(named(reading, 'ZCURVE').columns[7]?.unit).toBe('deg');
  expect(warningCodes(reading)).toEqual(['LOST_SIGNS']);
});

test('gamry keeps tags by what the program calls them, and notes line by line', async () => {
  const { facts } = await made(
    ...HEAD,
    'NOTES\tNOTES\t2\t&Notes...',
    '\thard carbon',
    '\t',
    'VDC\tPOTEN\t-5.0E-002\tT\tDC &Voltage (V)',
    'CONDIT\tTWOPARAM\tF\t15\t0\tConditionin&g\tTime(s)\tE(V)',
    'ZCURVE\tTABLE',
    LABELS,
    UNITS,
    ROW,
  );
  expect(facts).toEqual([
    { name: 'TAG', value: 'EISPOT' },
    { name: 'Test Identifier', value: 'Potentiostatic EIS' },
    { name: 'Notes', value: 'hard carbon' },
    { name: 'DC Voltage (V)', value: '-5.0E-002 T' },
    { name: 'Conditioning', value: 'F 15 0' },
  ]);
});

test('gamry reads every table of a CV as a curve, with what its voltage is measured against', async () => {
  const table = ['\tPt\tT\tVf\tIm\tOver', '\t#\ts\tV vs. Ref.\tA\tbits', '\t0\t0.1\t0.5\t1E-3\t...........'];
  const reading = await made('EXPLAIN', 'TAG\tCV', 'CURVE1\tTABLE\t1', ...table, 'CURVE2\tTABLE\t1', ...table);
  expect(reading.curves.map(({ name, technique }) => `${name} ${technique}`)).toEqual(['CURVE1 CV', 'CURVE2 CV']);
  expect(reading.curves[1]?.potentialReference).toBe('Ref.');
  expect(reading.curves[1]?.columns.map(({ label }) => label)).toEqual([
    'Pt',
    'T (s)',
    'Vf (V vs. Ref.)',
    'Im (A)',
    'Over (bits)',
  ]);
  expect(reading.curves[1]?.columns[4]?.words).toEqual(['...........']);
  expect([...(reading.curves[1]?.lines ?? [])]).toEqual([10]);
});

test('gamry reads a table without a line of units', async () => {
  const curve = named(await made('EXPLAIN', 'TAG\tCV', 'CURVE\tTABLE', '\tPt\tVf', '\t0\t0.5', '\t1\t0.6'), 'CURVE');
  expect([...numbersIn(curve, 'VOLTAGE')]).toEqual([0.5, 0.6]);
});

test('gamry tells where a table has fewer rows than its head says, and is silent where it has them all', async () => {
  const table = (told: number) => ['EXPLAIN', 'TAG\tCV', `CURVE\tTABLE\t${told}`, '\tPt\tVf', '\t#\tV', '\t0\t0.5'];
  expect(warningsOf(await made(...table(3)), 'ROW_COUNT')[0]?.message).toBe(
    'line 3: the head tells of 3 rows, but the file has 1: the file was cut, or the measurement stopped',
  );
  expect(warningCodes(await made(...table(1)))).toEqual([]);
});

test('gamry refuses a file without a table, and one whose tables are empty', async () => {
  await expect(made(...HEAD)).rejects.toMatchObject({ code: 'NO_TABLE' });
  await expect(made(...HEAD, 'ZCURVE\tTABLE', LABELS, UNITS)).rejects.toMatchObject({ code: 'NO_ROWS' });
});

testReal('gamry reads 72 points of an EISPOT, and 387 of the time before it', 'eis/exampleDataGamry.DTA', (reading) => {
  const curve = named(reading, 'ZCURVE');
  const [frequency, real] = [numbersIn(curve, 'FREQUENCY'), numbersIn(curve, 'REAL_IMPEDANCE')];
  expect(frequency).toHaveLength(72);
  expect((frequency[0] ?? 0) / 1000).toBeCloseTo(200, 1);
  expect((frequency.at(-1) ?? 0) * 1000).toBeCloseTo(15.9, 1);
  expect(Math.min(...real)).toBeCloseTo(825.858, 3);
  expect(Math.max(...real)).toBeCloseTo(17007.5, 1);
  expect(numbersIn(curve, 'IMAGINARY_IMPEDANCE')[0]).toBe(-1367.239);
  const before = named(reading, 'OCVCURVE');
  expect(before.lines).toHaveLength(387);
  expect(before.technique).toBeNull();
  expect(before.potentialReference).toBe('Ref.');
  expect(reading.facts).toContainEqual({ name: 'Area (cm^2)', value: '1.00000E+000' });
  expect(warningCodes(reading)).toEqual(['CONSTANT_ZERO_COLUMN', 'NOT_UTF8']);
});

test('gamry refuses more tables than a measurement has, before their rows are read', async () => {
  const table = ['CURVE\tTABLE', '\tPt\tVf', '\t0\t0.5'];
  await expect(made('EXPLAIN', 'TAG\tCV', ...Array(1001).fill(table).flat())).rejects.toMatchObject({
    code: 'TOO_MANY_CURVES',
    message: 'holds 1001 tables: 1000 at most are read',
  });
});
