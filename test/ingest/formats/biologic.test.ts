import { expect, test } from '@jest/globals';
import { FileError } from '../../../src/ingest/files/fileError.ts';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { madeBiologic } from './madeBiologic.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const kindsOf = async (columns: readonly string[]) => {
  const row = columns.map(() => '1').join('\t');
  return curveOf(await readBytes('made.mpt', madeBiologic({ columns, rows: [row] }))).columns.map(
    ({ quantity, unit }) => `${quantity} ${unit}`,
  );
};

const techniqueIn = async (technique: string, columns = ['time/s', 'Ewe/V']) =>
  curveOf(await readBytes('made.mpt', madeBiologic({ technique, columns, rows: ['0\t1'] }))).technique;

test('biologic reads a head, the names of the columns and the rows below them', async () => {
  const reading = await readBytes(
    'made.mpt',
    madeBiologic({
      head: ['Acquisition started on : 01/10/2018 17:01:24', ''],
      rows: ['0\t2.5\t-1E-003', '1\t2.4\t0'],
    }),
  );
  expect(reading.format).toBe('BIOLOGIC_ASCII');
  const curve = curveOf(reading);
  expect(curve.technique).toBe('CV');
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'TEST_TIME s',
    'VOLTAGE V',
    'CURRENT mA',
  ]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([-0.001, 0]);
  expect([...(curve.lines ?? [])]).toEqual([9, 10]);
  expect(reading.facts).toContainEqual({ name: 'Acquisition started on', value: '01/10/2018 17:01:24' });
  expect(warningCodes(reading)).toEqual([]);
});

test('biologic reads decimal commas in rows and head, and line ends of Windows', async () => {
  const text = madeBiologic({
    head: ['Characteristic mass : 1,234 mg', ''],
    rows: ['0\t2,5\t-1,5E-003', '10\t2,25\t0,0'],
  });
  const reading = await readBytes('made.mpt', text.replaceAll('\n', '\r\n'));
  expect([...numbersIn(curveOf(reading), 'VOLTAGE')]).toEqual([2.5, 2.25]);
  expect([...numbersIn(curveOf(reading), 'CURRENT')]).toEqual([-0.0015, 0]);
  expect(reading.facts).toContainEqual({ name: 'Characteristic mass', value: '1,234 mg' });
  expect(warningCodes(reading)).toEqual([]);
});

test('biologic reads a head of three lines', async () => {
  const reading = await readBytes(
    'made.mpt',
    'EC-Lab ASCII FILE\nNb header lines : 3\ntime/s\tEwe/V\tI/mA\t\n0\t2.5\t0\n',
  );
  expect([...(curveOf(reading).lines ?? [])]).toEqual([4]);
  expect(curveOf(reading).technique).toBeNull();
  expect(warningCodes(reading)).toEqual([]);
});

test('biologic knows a table without a head by the names of its columns', async () => {
  const reading = await readBytes('made.txt', 'freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\n1000\t65\t0.4\n');
  expect(reading.format).toBe('BIOLOGIC_ASCII');
  expect(curveOf(reading).technique).toBe('EIS');
});

test('biologic negates -Im(Z), so that a capacitive point has a negative imaginary part', async () => {
  const columns = ['freq/Hz', 'Re(Z)/Ohm', '-Im(Z)/Ohm', '|Z|/Ohm', 'Phase(Z)/deg'];
  const curve = curveOf(
    await readBytes('made.mpt', madeBiologic({ columns, rows: ['1000\t3\t4\t5\t-53.1', '1\t3\t0\t3\t0'] })),
  );
  expect(columnIn(curve, 'IMAGINARY_IMPEDANCE').label).toBe('-Im(Z)/Ohm');
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-4, 0]);
  expect([...numbersIn(curve, 'PHASE')]).toEqual([-53.1, 0]);
});

test('biologic negates -Im(Z) with a decimal comma too', async () => {
  const columns = ['freq/Hz', 'Re(Z)/Ohm', '-Im(Z)/Ohm'];
  const curve = curveOf(await readBytes('made.mpt', madeBiologic({ columns, rows: ['1000\t3,5\t4,25'] })));
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([-4.25]);
});

test('biologic takes Ecell as the voltage, unless the file has a voltage against a reference', async () => {
  expect(await kindsOf(['time/s', 'Ecell/V', 'I/mA'])).toEqual(['TEST_TIME s', 'VOLTAGE V', 'CURRENT mA']);
  expect(await kindsOf(['<Ewe>/V', 'Ece/V', 'Ewe-Ece/V', 'Ecell/V'])).toEqual([
    'VOLTAGE V',
    'COUNTER_VOLTAGE V',
    'CELL_VOLTAGE V',
    'CELL_VOLTAGE V',
  ]);
});

test('biologic maps columns whose meaning is certain, and keeps the others under their labels', async () => {
  expect(
    await kindsOf(['mode', 'Ns', 'control/V', '(Q-Qo)/C', '(Q-Qo)/mA.h', 'x', 'P/W', 'step time/s', 'cycle number']),
  ).toEqual([
    'MODE count',
    'STEP_ID count',
    'CONTROL_VOLTAGE V',
    'NET_CAPACITY coulomb',
    'NET_CAPACITY mAh',
    'STOICHIOMETRY 1',
    'POWER W',
    'STEP_TIME s',
    'CYCLE_COUNT count',
  ]);
  const others = [
    'ox/red',
    'error',
    'Ns changes',
    'control/mA',
    'control/V/mA',
    'Q charge/mA.h',
    'half cycle',
    'R/Ohm',
  ];
  const units = [null, null, null, 'mA', null, 'mAh', null, 'ohm'];
  expect(await kindsOf([...others, 'Ewe/V'])).toEqual([...units.map((unit) => `OTHER ${unit}`), 'VOLTAGE V']);
  expect(await kindsOf(['Ewe/V', 'Energy charge/W.h', 'Capacity/mA.h'])).toEqual([
    'VOLTAGE V',
    'OTHER Wh',
    'OTHER mAh',
  ]);
  expect(await kindsOf(['freq/Hz', 'Re(Z)/kOhm', '-Im(Z)/KOhm'])).toEqual([
    'FREQUENCY Hz',
    'REAL_IMPEDANCE kohm',
    'IMAGINARY_IMPEDANCE kohm',
  ]);
  expect(await kindsOf(['Ewe/V', 'd(Q-Qo)/dE/mA.h/V'])).toEqual(['VOLTAGE V', 'DIFFERENTIAL_CAPACITY mAh/V']);
});

test('biologic reads the degree of Celsius in every state in which it comes', async () => {
  for (const label of ['Temperature/°C', 'Temperature/\uFFFDC', 'Temperature/Â°C']) {
    expect(await kindsOf(['Ewe/V', 'time/s', label])).toEqual(['VOLTAGE V', 'TEST_TIME s', 'TEMPERATURE_T1 degC']);
  }
});

test('biologic reads Latin-1, and tells it', async () => {
  const text = madeBiologic({ head: ['Electrode surface area : 1.767 cm²', ''], rows: ['0\t2.5\t0'] });
  const reading = await readBytes('made.mpt', latin1(text));
  expect(reading.facts).toContainEqual({ name: 'Electrode surface area', value: '1.767 cm²' });
  expect(warningCodes(reading)).toEqual(['NOT_UTF8']);
});

test('biologic reads dates in place of seconds as words', async () => {
  const curve = curveOf(await readBytes('made.mpt', madeBiologic({ rows: ['01/10/2018 17:01:24.5\t2.5\t0'] })));
  expect(columnIn(curve, 'DATE_TIME').words).toEqual(['01/10/2018 17:01:24.5']);
});

test('biologic tells the technique where its name is certain', async () => {
  expect(await techniqueIn('Cyclic Voltammetry Advanced')).toBe('CV');
  expect(await techniqueIn('Galvano Electrochemical Impedance Spectroscopy')).toBe('EIS');
  expect(await techniqueIn('Galvanostatic Intermittent Titration Technique')).toBe('GITT');
  // run for cycling, rates and GITT alike
  expect(await techniqueIn('Galvanostatic Cycling with Potential Limitation')).toBeNull();
  expect(await techniqueIn('Potentiodynamic Cycling with Galvanostatic Acceleration')).toBeNull();
  expect(await techniqueIn('Modulo Bat')).toBeNull();
});

test('biologic gives the reference electrode in the words of the head', async () => {
  const referenceIn = async (value: string) =>
    curveOf(
      await readBytes('made.mpt', madeBiologic({ head: [`Reference electrode : ${value}`, ''], rows: ['0\t2.5\t0'] })),
    ).potentialReference;
  expect(await referenceIn('Ag/AgCl / KCl (saturated) (0.197 V)')).toBe('Ag/AgCl / KCl (saturated) (0.197 V)');
  expect(await referenceIn('(unspecified)')).toBeNull();
  expect(await referenceIn('')).toBeNull();
});

test('biologic keeps settings of all sequences, and lines below a group under its name', async () => {
  const cell = (text: string) => text.padEnd(20);
  const { facts } = await readBytes(
    'made.mpt',
    madeBiologic({
      head: [
        'Safety Limits :',
        '\tEcell min = 2.40 V',
        'User : ',
        'Molecular weight of active material (at x = 0) : 0.001 g/mol',
        ['Ns', '0', '1', '2'].map(cell).join(''),
        ['ctrl1_val', '', '0.900', ''].map(cell).join(''),
        'Record Ece',
        '',
      ],
      rows: ['0\t2.5\t0'],
    }),
  );
  expect(facts.slice(3)).toEqual([
    { name: 'Safety Limits', value: 'Ecell min = 2.40 V' },
    { name: 'Molecular weight of active material (at x = 0)', value: '0.001 g/mol' },
    { name: 'Ns', value: '0 | 1 | 2' },
    { name: 'ctrl1_val', value: ' | 0.900' },
    { name: 'Remark', value: 'Record Ece' },
  ]);
});

test('a mass and an area that nobody entered are told with their lines, entered ones are not', async () => {
  const head = ['Electrode surface area : 0,001 cm2', 'Characteristic mass : 0.001 g', ''];
  const reading = await readBytes('made.mpt', madeBiologic({ head, rows: ['0\t2.5\t0'] }));
  expect(warningsOf(reading, 'FACTORY_DEFAULT').map(({ message }) => message.slice(0, 32))).toEqual([
    'line 6: "Electrode surface area ',
    'line 7: "Characteristic mass : 0',
  ]);
  const entered = ['Electrode surface area : 0.0010 m2', 'Characteristic mass : 1.001 mg', ''];
  expect(warningCodes(await readBytes('made.mpt', madeBiologic({ head: entered, rows: ['0\t2.5\t0'] })))).toEqual([]);
});

test('a wrong count of head lines is told, and the names of the columns are found all the same', async () => {
  const reading = await readBytes('made.mpt', madeBiologic({ count: 4, rows: ['0\t2.5\t0'] }));
  expect([...numbersIn(curveOf(reading), 'VOLTAGE')]).toEqual([2.5]);
  expect(warningsOf(reading, 'HEAD_LINE_COUNT')[0]?.message).toBe(
    'line 2: the head counts 4 lines, but the names of the columns stand in line 6',
  );
});

test('a head without a count of its lines is read without a word', async () => {
  const reading = await readBytes('made.mpt', madeBiologic({ count: null, rows: ['0\t2.5\t0'] }));
  expect(curveOf(reading).technique).toBe('CV');
  expect(warningCodes(reading)).toEqual([]);
});

test('columns that are not known are found by the count of head lines', async () => {
  const reading = await readBytes('made.mpt', madeBiologic({ columns: ['tiempo', 'tension'], rows: ['0\t2.5'] }));
  expect(curveOf(reading).columns.map(({ label }) => label)).toEqual(['tiempo', 'tension']);
});

test('a file that is cut within its head is refused', async () => {
  await expect(readBytes('made.mpt', 'EC-Lab ASCII FILE\nNb header lines : 55\n\nCyclic Vol')).rejects.toThrow(
    new FileError(
      'NO_COLUMN_HEAD',
      'no line names the columns, as "time/s<tab>Ewe/V<tab>I/mA" would (4 lines were read; the head tells of line 55)',
    ),
  );
});

test('a file without rows is refused', async () => {
  await expect(readBytes('made.mpt', madeBiologic({ rows: [] }))).rejects.toMatchObject({ code: 'NO_ROWS' });
});

test('more columns than any instrument writes are refused', async () => {
  const columns = ['time/s', 'Ewe/V', ...Array.from({ length: 600 }, (_, index) => `c${index}`)];
  await expect(readBytes('made.mpt', madeBiologic({ columns, rows: ['0\t1'] }))).rejects.toMatchObject({
    code: 'TOO_MANY_COLUMNS',
  });
});

const cutRow = (...rows: readonly string[]) => readBytes('made.mpt', madeBiologic({ rows }).trimEnd());

test('a last row that is cut is told, between numbers and within the last one', async () => {
  const whole = '0\t2.5\t-1.235983E-006';
  expect(warningsOf(await cutRow(whole, '1\t2.4'), 'CUT_ROW')[0]?.rows).toEqual([{ row: 2, line: 8 }]);
  for (const end of ['-1.2', '-1.235983E', '-1.235983E-00']) {
    expect(warningsOf(await cutRow(whole, `1\t2.4\t${end}`), 'CUT_ROW')[0]?.rows).toEqual([{ row: 2, line: 8 }]);
  }
});

test('a whole last row is no cut one, whether a line end stands behind it or not', async () => {
  const [whole, last] = ['0\t2.5\t-1.235983E-006', '1\t2.5\t-1.235984E-006'];
  expect(warningCodes(await cutRow(whole, last))).toEqual([]);
  expect(warningCodes(await readBytes('made.mpt', madeBiologic({ rows: [whole, last] })))).toEqual([]);
  expect(warningCodes(await cutRow('0\t2.5\t10', '0\t2.5\t9'))).toEqual([]);
});

test('fewer rows than the list of loops tells of are told', async () => {
  const head = ['Number of loops : 2', 'Loop 0 from point number 0 to 1', 'Loop 1 from point number 2 to 3', ''];
  const rows = ['0\t2.5\t0', '1\t2.5\t0', '2\t2.5\t0'];
  const reading = await readBytes('made.mpt', madeBiologic({ head, rows }));
  expect(warningsOf(reading, 'ROW_COUNT')[0]?.message).toBe(
    'line 8: the head tells of 4 rows, but the file has 3: the file was cut, or the measurement stopped',
  );
  expect(warningCodes(await readBytes('made.mpt', madeBiologic({ head, rows: [...rows, '3\t2.5\t0'] })))).toEqual([]);
});

testReal('biologic reads 5,103 rows of a sodium CV with its short circuit of 61.3 mA', 'cv/cv.mpt', (reading) => {
  const curve = curveOf(reading);
  const [time, voltage, current] = ['TEST_TIME', 'VOLTAGE', 'CURRENT'].map((code) => numbersIn(curve, code));
  if (time === undefined || voltage === undefined || current === undefined) throw new Error('a column is missing');
  expect(curve.technique).toBe('CV');
  expect(curve.columns).toHaveLength(12);
  expect(voltage).toHaveLength(5103);
  expect(curve.lines?.[0]).toBe(56);
  expect(Math.min(...voltage)).toBeCloseTo(1.4992, 4);
  expect(Math.max(...voltage)).toBeCloseTo(5.4991, 4);
  const shorted = current.findIndex((value) => Math.abs(value) === Math.max(...current.map(Math.abs)));
  expect(Math.abs(current[shorted] ?? 0)).toBeCloseTo(61.3, 1);
  expect(voltage[shorted]).toBeCloseTo(4.04, 2);
  // the anodic sweep is over before
  const [low, high] = [
    voltage.indexOf(Math.min(...voltage)),
    voltage.indexOf(Math.max(...voltage.subarray(0, shorted))),
  ];
  const rate = ((voltage[high] ?? 0) - (voltage[low] ?? 0)) / ((time[high] ?? 0) - (time[low] ?? 0));
  expect(rate * 1000).toBeCloseTo(0.1, 4);
  const anodic = current.subarray(low, high);
  const peak = low + anodic.indexOf(Math.max(...anodic));
  expect(current[peak]).toBeCloseTo(1.037, 3);
  expect(voltage[peak]).toBeCloseTo(5.458, 3);
  expect(reading.facts).toContainEqual({ name: 'Electrode surface area', value: '0.001 cm²' });
  expect(warningsOf(reading, 'FACTORY_DEFAULT').map(({ message }) => message.split(':')[0])).toEqual([
    'line 27',
    'line 28',
  ]);
});

testReal('biologic reads 223 rows of a CV Advanced with decimal commas', 'cv/Pt_poly_cv_CUT.mpt', (reading) => {
  const curve = curveOf(reading);
  expect(curve.technique).toBe('CV');
  expect(curve.lines).toHaveLength(223);
  expect(numbersIn(curve, 'TEST_TIME')[0]).toBe(3.289600104471901);
  expect(numbersIn(curve, 'VOLTAGE').at(-1)).toBe(0.15471299);
  expect(numbersIn(curve, 'COUNTER_VOLTAGE')[0]).toBe(0.88308001);
  expect(numbersIn(curve, 'CELL_VOLTAGE')[0]).toBe(-0.0043846965);
  expect(reading.facts).toContainEqual({ name: 'Loop 0', value: 'from point number 0 to 222' });
  expect(warningCodes(reading)).toEqual(['FACTORY_DEFAULT', 'NOT_UTF8']);
});

testReal(
  'biologic reads 1,397 rows of a Modulo Bat of BT-Lab, whose voltage is Ecell',
  'cycling/Sample_data_biologic_CA1.txt',
  (reading) => {
    const curve = curveOf(reading);
    expect(curve.lines).toHaveLength(1397);
    expect(curve.lines?.[0]).toBe(104);
    expect(curve.technique).toBeNull();
    expect(columnIn(curve, 'VOLTAGE').label).toBe('Ecell/V');
    expect(numbersIn(curve, 'VOLTAGE')[0]).toBe(3.5180547);
    expect(columnIn(curve, 'TEMPERATURE_T1').unit).toBe('degC');
    expect(numbersIn(curve, 'NET_CAPACITY').at(-1)).toBeCloseTo(-32.3714, 4);
    expect(curve.columns.some(({ quantity }) => quantity === 'MODE')).toBe(false);
    expect(warningCodes(reading)).toEqual(['FACTORY_DEFAULT', 'LOST_SIGNS']);
  },
);

testReal('biologic reads 43 points of a PEIS with the physical sign', 'eis/exampleDataBioLogic.mpt', (reading) => {
  const curve = curveOf(reading);
  const [frequency, real] = [numbersIn(curve, 'FREQUENCY'), numbersIn(curve, 'REAL_IMPEDANCE')];
  const imaginary = numbersIn(curve, 'IMAGINARY_IMPEDANCE');
  expect(curve.technique).toBe('EIS');
  expect(frequency).toHaveLength(43);
  expect(frequency[0]).toBeCloseTo(1000.3, 1);
  expect(frequency.at(-1)).toBeCloseTo(0.0169, 4);
  expect(Math.min(...real)).toBeCloseTo(57.86, 2);
  expect(Math.max(...real)).toBeCloseTo(110.97, 2);
  const lowest = Math.min(...imaginary);
  expect(lowest).toBeCloseTo(-21.499, 3);
  expect(frequency[imaginary.indexOf(lowest)]).toBeCloseTo(0.39, 3);
});
