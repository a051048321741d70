import { expect, test } from '@jest/globals';
import type { ColumnMapping } from '../../../src/ingest/files/reading.ts';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { plainTable } from '../../../src/ingest/formats/plainTable.ts';
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
import { workbookOf } from '../../support/workbook.ts';

const read = async (content: string, columns?: readonly ColumnMapping[]) =>
  readBytes('made.csv', content, { format: 'PLAIN_TABLE', ...(columns && { columns }) });
const columnsOf = async (content: string, columns?: readonly ColumnMapping[]) =>
  curveOf(await read(content, columns)).columns.map(({ quantity, unit }) => `${quantity} ${unit}`);
const sure = (content: string) => plainTable.recognises(sniff(Buffer.from(content)));

test('a head of well-known names with units tells what the columns hold', async () => {
  const reading = await read('Time (s),Voltage (V),Current / mA\n0,0.5,-1\n10,0.25,-2\n');
  const curve = curveOf(reading);
  expect(curve.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'TEST_TIME s',
    'VOLTAGE V',
    'CURRENT mA',
  ]);
  expect([...numbersIn(curve, 'CURRENT')]).toEqual([-1, -2]);
  expect([...(curve.lines ?? [])]).toEqual([2, 3]);
  expect(warningCodes(reading)).toEqual([]);
});

test('a time that stands beside no voltage or current is of no cell test', async () => {
  expect(await columnsOf('Time (min),Weight (mg)\n0,5\n1,6\n')).toEqual(['TIME min', 'OTHER null']);
});

test('short names need a unit of their kind: E / V is a voltage, E alone is open', async () => {
  expect(await columnsOf('E / V\tI / A\n0.5\t1\n0.4\t1\n')).toEqual(['VOLTAGE V', 'CURRENT A']);
  expect(await columnsOf('E\tI\n0.5\t1\n0.4\t1\n')).toEqual(['OTHER null', 'OTHER null']);
  expect(await columnsOf('f / Hz;Re(Z) / Ohm;|Z| / Ohm\n1;2;3\n2;3;4\n')).toEqual([
    'FREQUENCY Hz',
    'REAL_IMPEDANCE ohm',
    'ABSOLUTE_IMPEDANCE ohm',
  ]);
});

test('an unknown unit behind a known name leaves the column open', async () => {
  expect(await columnsOf('Voltage (furlong),Current (A)\n0.5,1\n0.4,1\n')).toEqual(['OTHER null', 'CURRENT A']);
});

test('a known name without a unit has none, which is told', async () => {
  const reading = await read('Frequency,stoichiometry\n1,0.5\n2,0.25\n');
  expect(curveOf(reading).columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual([
    'FREQUENCY null',
    'STOICHIOMETRY 1',
  ]);
  expect(warningsOf(reading, 'UNIT_NOT_PRINTED').map(({ column }) => column)).toEqual(['Frequency']);
});

test('a table without a head has numbered columns, and a warning tells how to map them', async () => {
  const reading = await read('10000,0.015,0.001\n1000,0.016,0\n100,0.018,-0.001\n');
  expect(curveOf(reading).columns.map(({ label, quantity }) => `${label} ${quantity}`)).toEqual([
    'column 1 OTHER',
    'column 2 OTHER',
    'column 3 OTHER',
  ]);
  expect(warningsOf(reading, 'COLUMNS_UNNAMED')[0]?.message).toBe(
    'the table has no head, so its columns are open: map them by head or by number from 1; if it were impedance, column 1 to FREQUENCY in Hz, column 2 to REAL_IMPEDANCE in ohm, column 3 to IMAGINARY_IMPEDANCE in ohm',
  );
});

test.each([
  ['1800 5\n1799 7\n1798 6\n', 'a Raman spectrum, column 1 to RAMAN_SHIFT in cm-1'],
  ['200.5\t5\n201.5\t7\n', 'a Raman spectrum, column 1 to RAMAN_SHIFT in cm-1'],
  ['0;0,5\n10;0,4\n', 'a test of a cell, column 1 to TEST_TIME in s'],
])('the example of a mapping fits the table %j', async (content, example) => {
  const [warning] = warningsOf(await readBytes('made.txt', content), 'COLUMNS_UNNAMED');
  expect(warning?.message).toContain(`if it were ${example}`);
});

test('a head of which nothing is known is told too', async () => {
  expect(warningsOf(await read('a,b\n1,2\n3,4\n'), 'COLUMNS_UNNAMED')[0]?.message).toMatch(
    /^no head of the table is one/,
  );
});

test('a mapping tells columns by number or by head, with its unit or that of the head; the others are OTHER', async () => {
  const reading = await read('Zeit [s];Spannung [V];Strom;x\n0;0,5;1;7\n1;0,25;1;8\n', [
    { column: 1, quantity: 'TEST_TIME' },
    { column: 'Spannung [V]', quantity: 'VOLTAGE' },
    { column: 'strom', quantity: 'CURRENT', unit: 'mA' },
  ]);
  const curve = curveOf(reading);
  expect(curve.columns.map(({ label, quantity, unit }) => `${label}: ${quantity} ${unit}`)).toEqual([
    'Zeit [s]: TEST_TIME s',
    'Spannung [V]: VOLTAGE V',
    'Strom: CURRENT mA',
    'x: OTHER null',
  ]);
  expect([...numbersIn(curve, 'VOLTAGE')]).toEqual([0.5, 0.25]);
  expect(warningCodes(reading)).toEqual([]);
});

test('a number of a column may come as text, as on the command line and in datasets; a head of that name goes first', async () => {
  const labelled = async (text: string, column: string) => {
    const { columns } = curveOf(await read(text, [{ column, quantity: 'VOLTAGE', unit: 'mV' }]));
    return columns.find(({ quantity }) => quantity === 'VOLTAGE')?.label;
  };
  expect(await labelled('a,b\n1,2\n3,4\n', '2')).toBe('b');
  expect(await labelled('2,b\n1,2\n3,4\n', '2')).toBe('2');
  await expect(labelled('a,b\n1,2\n3,4\n', '3')).rejects.toThrow(
    'there is no column 3: the file has 2, numbered from 1',
  );
});

test('all that is wrong with a mapping is told at once, with what would be right', async () => {
  const mapping = [
    { column: 'Voltge', quantity: 'VOLTAGE', unit: 'V' },
    { column: 7, quantity: 'CURRENT', unit: 'A' },
    { column: 1, quantity: 'TEST_TIM' },
    { column: 2, quantity: 'VOLTAGE', unit: 'vv' },
    { column: 'Voltage', quantity: 'POWER', unit: 'W' },
    { column: 3, quantity: 'STATE', unit: 'V' },
  ];
  const failed = await read('Time,Voltage,Note\n1,2,3\n2,3,4\n', mapping).catch((error: Error) => error.message);
  expect(String(failed).split('; ')).toEqual([
    'cannot be read with this mapping: there is no column "Voltge", did you mean "Voltage"? ("Time", "Voltage", "Note")',
    'there is no column 7: the file has 3, numbered from 1',
    'there is no quantity "TEST_TIM", did you mean "TEST_TIME"? (TEST_TIME, VOLTAGE, CURRENT, UNIX_TIME, CYCLE_COUNT, STEP_COUNT, STEP_ID, STEP_TYPE, STEP_TIME, RECORD_INDEX ...)',
    '"vv" is no unit of VOLTAGE, did you mean "V"? (V, mV)',
    'STATE has no unit, so "V" cannot be that of "Note"',
    'column 2 ("Voltage") is mapped twice',
  ]);
});

test('a mapping to impedance makes a table one of EIS; a minus in the head is told and left', async () => {
  const columns = [
    { column: 1, quantity: 'FREQUENCY', unit: 'Hz' },
    { column: 2, quantity: 'REAL_IMPEDANCE', unit: 'ohm' },
    { column: 3, quantity: 'IMAGINARY_IMPEDANCE', unit: 'ohm' },
  ];
  const turned = await read('f,Re,-Im\n100,5,1\n10,6,2\n', columns);
  expect(curveOf(turned).technique).toBe('EIS');
  expect([...numbersIn(curveOf(turned), 'IMAGINARY_IMPEDANCE')]).toEqual([1, 2]);
  expect(warningsOf(turned, 'SIGN_IN_HEAD')[0]?.column).toBe('-Im');
  expect(warningCodes(await read('f,Re,Im\n100,5,-1\n10,6,-2\n', columns))).toEqual([]);
});

test.each([
  ['Autolab NOVA', "Index;Frequency (Hz);Z' (Ω);-Z'' (Ω);Z (Ω);-Phase (°)", 'ohm'],
  ['the same with primes', 'Index;Frequency (Hz);Z′ (Ω);−Z″ (Ω);Z (Ω);−Phase (°)', 'ohm'],
  ['short names', 'Index;freq/Hz;Zre/kOhm;-Zim/kOhm;|Z|/KOHm;-Phase/deg', 'kohm'],
])('heads of impedance that turn the sign are known, told and left: %s', async (_, head, unit) => {
  const reading = await read(`${head}\n1;1000;10;5;11.18;26.57\n2;100;12;9;15;36.87\n`);
  const curve = curveOf(reading);
  expect(curve.technique).toBe('EIS');
  expect(curve.columns.map((column) => `${column.quantity} ${column.unit}`)).toEqual([
    'OTHER null',
    'FREQUENCY Hz',
    `REAL_IMPEDANCE ${unit}`,
    `IMAGINARY_IMPEDANCE ${unit}`,
    `ABSOLUTE_IMPEDANCE ${unit}`,
    'PHASE deg',
  ]);
  expect([...numbersIn(curve, 'IMAGINARY_IMPEDANCE')]).toEqual([5, 9]);
  const [imaginary, phase] = warningsOf(reading, 'SIGN_IN_HEAD');
  expect(imaginary?.message).toMatch(/so that the imaginary impedance has the opposite sign$/);
  expect(phase?.message).toMatch(/so that the phase has the opposite sign$/);
});

test('a unit is known in any case of its letters, but for M, which may be milli or mega', async () => {
  expect(await columnsOf('Voltage (v),Current (ma),Time (HR)\n1,2,3\n3,4,5\n')).toEqual([
    'VOLTAGE V',
    'CURRENT mA',
    'TEST_TIME h',
  ]);
  expect(await columnsOf('freq/Hz,Re(Z)/MOhm,Voltage (MV)\n1,2,3\n3,4,5\n')).toEqual([
    'FREQUENCY Hz',
    'OTHER null',
    'OTHER null',
  ]);
});

test('words are kept as words, and clocks of a time are seconds', async () => {
  const curve = curveOf(await read('Time,Voltage (V),Current (A),Step\n0:00:01,0.5,1,rest\n0:01:00,0.4,1,rest\n'));
  expect(columnIn(curve, 'TEST_TIME')).toMatchObject({ unit: 's' });
  expect([...numbersIn(curve, 'TEST_TIME')]).toEqual([1, 60]);
  expect(columnIn(curve, 'OTHER').words).toEqual(['rest']);
});

test('tabs, semicolons, commas, strokes and blanks part cells', async () => {
  for (const sign of ['\t', ';', ',', '|', '   ']) {
    const curve = curveOf(await read('Voltage(V),Current(A)\n0.5,1.5\n0.25,2.5\n'.replaceAll(',', sign)));
    expect([...numbersIn(curve, 'VOLTAGE'), ...numbersIn(curve, 'CURRENT')]).toEqual([0.5, 0.25, 1.5, 2.5]);
  }
});

test('between blanks, heads with a unit behind a blank are one each, behind the sign of a comment too', async () => {
  expect(await columnsOf('# Time (s)  Voltage (V)  Current / A\n0 0.5 1\n1 0.4 1\n')).toEqual([
    'TEST_TIME s',
    'VOLTAGE V',
    'CURRENT A',
  ]);
});

test('lines above the table are facts, by their name or by their number', async () => {
  const { facts } = await read('Cell: HC-3\nmeasured at night\n\nVoltage (V),Current (A)\n1,2\n3,4\n');
  expect(facts).toEqual([
    { name: 'Cell', value: 'HC-3' },
    { name: 'line 2', value: 'measured at night' },
  ]);
});

test('decimal commas are read where another sign parts the cells', async () => {
  const reading = await read('Voltage (V)\tCurrent (A)\n0,5\t1,25\n0,25\t2\n');
  expect([...numbersIn(curveOf(reading), 'VOLTAGE')]).toEqual([0.5, 0.25]);
  expect(warningCodes(reading)).toEqual([]);
});

test('commas that may part cells or decimals are told, and refused where the head is half as wide as the rows', async () => {
  const pairs = await read('1,5\n2,5\n3,75\n');
  expect(warningsOf(pairs, 'AMBIGUOUS_DECIMAL')[0]?.message).toBe(
    'rows such as "1,5" were read as two whole numbers, but may be one number with a decimal comma',
  );
  await expect(read('Voltage (V),Current (A)\n0,5,1,5\n0,4,1,5\n')).rejects.toThrow(
    'commas part the cells and seem to part the decimals: rows have 4 cells, the head 2',
  );
  expect(warningsOf(await read('1.5,5\n2.5,5\n'), 'AMBIGUOUS_DECIMAL')).toEqual([]);
});

test('a delimiter that ends every row makes no column, and is told', async () => {
  const reading = await read('Voltage (V),Current (A)\n0.5,1,\n0.4,1,\n');
  expect(curveOf(reading).columns).toHaveLength(2);
  expect(warningsOf(reading, 'TRAILING_DELIMITER')[0]?.count).toBe(2);
});

test('a text without two rows of numbers is no table', async () => {
  await expect(read('Voltage (V),Current (A)\n')).rejects.toThrow(
    'is no plain table: that needs at least two rows with two numbers each',
  );
});

test('a table of more than 500 columns is refused', async () => {
  const row = Array.from({ length: 501 }, (_, index) => index).join(',');
  await expect(read(`${row}\n${row}\n`)).rejects.toThrow('501 columns: 500 at most are read');
});

test('a plain table is recognised with little certainty, most with a head that is known', () => {
  expect(sure('Voltage (V),Current (A)\n1,2\n3,4\n')).toBe(0.3);
  expect(sure('a,b\n1,2\n3,4\n')).toBe(0.2);
  expect(sure('1 2\n3 4\n')).toBe(0.1);
});

test.each([
  [
    'prose',
    'In 2021 we measured 12 cells.\nThe voltage was 0.1 V at 25 C.\nNothing else was seen, and 3 or 4 failed.\n',
  ],
  ['a log', '2024-01-01 12:00:01 INFO read 12 rows of 45\n2024-01-01 12:00:02 WARN 3 of 7 failed\n'],
  ['JSON', '{\n  "values": [\n    1, 2, 3,\n    4, 5, 6\n  ]\n}\n'],
  ['JSON in one line', '[[1, 2], [3, 4]]\n'],
  ['HTML', '<table>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</table>\n'],
  ['a program', 'static int a[] = {\n  1, 2, 3,\n  4, 5, 6,\n};\n'],
  ['a list of Python', 'x = [\n  1, 2,\n  3, 4,\n]\n'],
  ['one column', '1\n2\n3\n4\n'],
  ['nothing', ''],
])('%s is no plain table', (_, content) => {
  expect(sure(content)).toBe(0);
});

const crossing = (x: Float64Array, y: Float64Array, level: number) => {
  const at = y.findIndex((value, row) => row > 0 && (value - level) * ((y[row - 1] ?? 0) - level) <= 0);
  const [x0, x1, y0, y1] = [x[at - 1] ?? 0, x[at] ?? 0, y[at - 1] ?? 0, y[at] ?? 0];
  return x0 + ((level - y0) / (y1 - y0)) * (x1 - x0);
};

testReal('the potential of hard carbon over sodium crosses 0.1 V at 0.4413', 'hardcarbon/U_n.csv', (reading) => {
  expect(reading.format).toBe('PLAIN_TABLE');
  const curve = curveOf(reading);
  const [x, potential] = [numbersIn(curve, 'STOICHIOMETRY'), numbersIn(curve, 'VOLTAGE')];
  expect(potential).toHaveLength(20);
  expect([potential[0]?.toFixed(3), potential.at(-1)?.toFixed(4)]).toEqual(['1.319', '0.0216']);
  expect(columnIn(curve, 'VOLTAGE')).toMatchObject({
    label: 'Negative electrode open-circuit potential [V]',
    unit: 'V',
  });
  const at = crossing(x, potential, 0.1);
  expect(at).toBeCloseTo(0.4413, 4);
  const [first = 0, last = 0] = [x[0], x.at(-1)];
  expect((100 * (last - at)) / (last - first)).toBeCloseTo(55.8, 1);
  expect(warningCodes(reading)).toEqual([]);
});

testReal('the diffusivity of sodium in hard carbon is highest at 6280.8 mol/m3', 'hardcarbon/D_n.csv', (reading) => {
  const curve = curveOf(reading);
  const { values, label, unit } = columnIn(curve, 'DIFFUSIVITY');
  expect(values).toHaveLength(39);
  expect({ label, unit }).toEqual({ label: 'Negative electrode difusivity [m2.s-1]', unit: 'm2/s' });
  expect([Math.min(...values), Math.max(...values)]).toEqual([2.57e-16, 2.02e-15]);
  expect(columnIn(curve, 'CONCENTRATION').unit).toBe('mol/m3');
  expect(numbersIn(curve, 'CONCENTRATION')[values.indexOf(2.02e-15)]).toBeCloseTo(6280.8, 1);
});

testReal('three columns of numbers without a head are not taken for an impedance', 'eis/exampleData.csv', (reading) => {
  expect(curveOf(reading)).toMatchObject({ technique: null });
  expect(warningsOf(reading, 'COLUMNS_UNNAMED')).toHaveLength(1);
});

testReal(
  'with a mapping they are 66 points, 9 of them inductive, with an intercept of 15.688 mOhm',
  'eis/exampleData.csv',
  async () => {
    const columns = [
      { column: 1, quantity: 'FREQUENCY', unit: 'Hz' },
      { column: 2, quantity: 'REAL_IMPEDANCE', unit: 'ohm' },
      { column: 3, quantity: 'IMAGINARY_IMPEDANCE', unit: 'ohm' },
    ];
    const curve = curveOf(await readRealFile('eis/exampleData.csv', { columns }));
    const [real, imaginary] = [numbersIn(curve, 'REAL_IMPEDANCE'), numbersIn(curve, 'IMAGINARY_IMPEDANCE')];
    expect(curve.technique).toBe('EIS');
    const frequency = numbersIn(curve, 'FREQUENCY');
    expect([frequency.length, Math.max(...frequency), Math.min(...frequency)]).toEqual([66, 10_000, 0.0031623]);
    expect(imaginary.filter((value) => value > 0)).toHaveLength(9);
    expect(1000 * crossing(real, imaginary, 0)).toBeCloseTo(15.688, 3);
  },
);

testReal(
  'a sheet of a pulse has 403 rows; its heads name no unit, which is told',
  'cycling/sample_hppc_pulse.xlsx',
  (reading) => {
    expect(reading.format).toBe('PLAIN_TABLE');
    const curve = curveOf(reading);
    expect(curve.name).toBe('Sheet3');
    expect(curve.columns.map(({ label, quantity, unit }) => `${label} ${quantity} ${unit}`)).toEqual([
      'Time TEST_TIME null',
      'Current CURRENT null',
      'Voltage VOLTAGE null',
    ]);
    expect(numbersIn(curve, 'VOLTAGE')).toHaveLength(403);
    expect(warningsOf(reading, 'UNIT_NOT_PRINTED').map(({ column }) => column)).toEqual(['Time', 'Current', 'Voltage']);
  },
);

testReal(
  'its pulse of 3.0011 A at 10.04 s drops the voltage by 7.34 mOhm',
  'cycling/sample_hppc_pulse.xlsx',
  (reading) => {
    const curve = curveOf(reading);
    const [time, current, voltage] = ['TEST_TIME', 'CURRENT', 'VOLTAGE'].map((code) => numbersIn(curve, code)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const start = current.findIndex((value) => value > 1);
    const end = current.findLastIndex((value) => value > 1);
    expect(time[start]).toBeCloseTo(10.04, 2);
    // from the last row of the rest to the last of the pulse
    expect((time[end] ?? 0) - (time[start - 1] ?? 0)).toBeCloseTo(10.03, 2);
    expect(current[end]).toBeCloseTo(3.0011, 3);
    expect([voltage[start - 1], voltage[start], voltage[end]]).toEqual([4.18647, 4.16441, 4.12446]);
    expect((1000 * ((voltage[start - 1] ?? 0) - (voltage[start] ?? 0))) / (current[start] ?? 0)).toBeCloseTo(7.34, 2);
  },
);

testReal(
  'a mapping gives the sheet its units; a sheet that is not there is refused with those that are',
  'cycling/sample_hppc_pulse.xlsx',
  async () => {
    const path = 'cycling/sample_hppc_pulse.xlsx';
    const columns = [{ column: 'Current', quantity: 'CURRENT', unit: 'A' }];
    expect(curveOf(await readRealFile(path, { columns, sheet: 'Sheet3' })).columns[1]).toMatchObject({ unit: 'A' });
    await expect(readRealFile(path, { sheet: 'Sheet1' })).rejects.toThrow(
      'has no sheet "Sheet1": its sheets are "Sheet3"',
    );
  },
);

test('each sheet with two rows of numbers is a curve, with its name and the rows above its head as facts', async () => {
  const reading = await readBytes(
    'made.xlsx',
    workbookOf({
      Notes: [['made by hand']],
      First: [
        ['Cell', 'HC-3'],
        ['Time (s)', 'Voltage (V)'],
        [0, 0.5],
        [1, 0.25],
      ],
      Second: [
        [1, 2],
        [3, 4],
      ],
    }),
  );
  expect(reading.format).toBe('PLAIN_TABLE');
  expect(reading.curves.map(({ name }) => name)).toEqual(['First', 'Second']);
  const [first, second] = reading.curves;
  expect(first?.columns.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual(['TEST_TIME s', 'VOLTAGE V']);
  expect([...(first?.lines ?? [])]).toEqual([3, 4]);
  expect(first?.facts).toEqual([{ name: 'Cell', value: 'HC-3' }]);
  expect(second?.warnings.map(({ code }) => code)).toEqual(['COLUMNS_UNNAMED']);
});

test('a mapping that several sheets may be meant by, and a workbook without numbers, are refused', async () => {
  const rows = [
    [1, 2],
    [3, 4],
  ];
  const columns = [{ column: 1, quantity: 'VOLTAGE', unit: 'V' }];
  const two = workbookOf({ a: rows, b: rows });
  await expect(readBytes('made.xlsx', two, { columns })).rejects.toThrow('has tables in the sheets "a", "b"');
  expect(curveOf(await readBytes('made.xlsx', two, { columns, sheet: 'b' })).name).toBe('b');
  const none = workbookOf({ a: [['x']] });
  await expect(readBytes('made.xlsx', none, { format: 'PLAIN_TABLE' })).rejects.toThrow(
    'none of its sheets ("a") has two rows of numbers',
  );
});
