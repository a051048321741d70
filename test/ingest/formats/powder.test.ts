import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const read = (content: string, format?: string) =>
  readBytes('made.xy', content, format === undefined ? {} : { format });

const heads = async (content: string, format?: string) =>
  curveOf(await read(content, format)).columns.map(({ quantity, label, unit }) => `${quantity} ${label} ${unit}`);

test('a head that names 2-theta leaves no doubt', async () => {
  const reading = await read('2theta,intensity\n10,5\n10.5,7\n');
  expect(reading.format).toBe('POWDER_PATTERN');
  expect(curveOf(reading).technique).toBe('XRD');
  expect([...numbersIn(curveOf(reading), 'TWO_THETA')]).toEqual([10, 10.5]);
  expect([...(curveOf(reading).lines ?? [])]).toEqual([2, 3]);
  expect(warningCodes(reading)).toEqual([]);
});

test('a head that says theta is read as 2-theta, and told', async () => {
  const [warning] = warningsOf(await read('theta,intensity\n10,5\n95,7\n'), 'AXIS_NAME_DOUBTFUL');
  expect(warning?.message).toBe(
    'the head says "theta", but files of this kind hold 2-theta (here 10 to 95, and theta ends at 90): it was read as 2-theta',
  );
  expect(warning?.column).toBe('theta');
});

test.each([
  ['tabs', '2Theta (deg)\tIntensity (counts)\tsigma\n10\t5\t1\n10.5\t7\t2\n'],
  ['blanks', '! 2theta  intensity  esd\n 10.0  5  1\n 10.5  7  2\n'],
  ['semicolons and decimal commas', '2-Theta;Counts;Error\n10,0;5;1\n10,5;7;2\n'],
  ['a comment of #', '# wavelength = 1.5406\n10 5 1\n10.5 7 2\n'],
  ['a comment over lines', '/* powder diffraction\n10 20 30\n*/\n10 5 1\n10.5 7 2\n'],
  ['the head of FullProf', 'XYDATA\nINTER 1.0 1.0 2\n10 5 1\n10.5 7 2\n'],
])('powder reads rows below or between %s', async (_, content) => {
  const curve = curveOf(await read(content));
  expect([...numbersIn(curve, 'TWO_THETA')]).toEqual([10, 10.5]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([5, 7]);
  expect([...numbersIn(curve, 'INTENSITY_ERROR')]).toEqual([1, 2]);
  expect(columnIn(curve, 'TWO_THETA').unit).toBe('deg');
});

test('comments are facts, and comments among the rows are no rows', async () => {
  const reading = await read('# Wavelength: 1.5406\n# a powder\n# 2theta step = 0.5\n10 5\n# paused\n10.5 7\n');
  expect(reading.facts).toEqual([
    { name: 'Wavelength', value: '1.5406' },
    { name: 'comment', value: 'a powder' },
    { name: '2theta step', value: '0.5' },
  ]);
  expect([...(curveOf(reading).lines ?? [])]).toEqual([4, 6]);
});

test('rates and further columns keep their names', async () => {
  expect(await heads('2theta cps background\n10 5 1\n')).toEqual([
    'TWO_THETA 2theta deg',
    'COUNT_RATE cps cps',
    'OTHER background null',
  ]);
});

/** Even steps of an angle with counts and their roots, as .xye files without a head have them. */
const counted = Array.from({ length: 12 }, (_, index) => `${10 + index / 10} ${(index + 3) ** 2} ${index + 3}`).join(
  '\n',
);

test('three columns without a head are a pattern if the third is the root of the counts', async () => {
  expect((await read(counted)).format).toBe('POWDER_PATTERN');
  await expect(read(counted.replace('\n10.3 36 6', '\n10.3 36 9'))).resolves.toMatchObject({ format: 'PLAIN_TABLE' });
});

/** A cell at a steady voltage: time in steps of 0.1 h, voltage that falls by 1 mV a step, and a constant current. */
const steady = (current: string) =>
  Array.from({ length: 12 }, (_, index) => [`${(index / 10).toFixed(1)}`, (1.9 - index / 1000).toFixed(3), current]);

test.each([
  ['commas', 'Time (h),Voltage (V),Current (mA)', ',', 'V'],
  ['tabs', 'Time (h)\tVoltage (V)\tCurrent (mA)', '\t', 'V'],
  ['semicolons and decimal commas', 'Time (h);Voltage (V);Current (mA)', ';', 'V'],
  ['German heads', 'Zeit/h;Spannung/mV;Strom/mA', ';', 'mV'],
  ['a head that is a comment', '# Time/h\tVoltage/V\tCurrent/mA', '\t', 'V'],
  ['a comment on diffraction above it', '# beside XRD\nTime (h)\tVoltage (V)\tCurrent (mA)', '\t', 'V'],
])(
  'time, voltage and a constant current are a cell test, and no pattern, with %s',
  async (_, head, delimiter, unit) => {
    for (const current of ['-0.05', '0.05']) {
      const rows = steady(current)
        .map((row) => row.join(delimiter))
        .join('\n');
      const reading = await read(`${head}\n${delimiter === ';' ? rows.replaceAll('.', ',') : rows}\n`);
      expect(reading.format).toBe('PLAIN_TABLE');
      const curve = curveOf(reading);
      expect(curve.columns.map((column) => `${column.quantity} ${column.unit}`)).toEqual([
        'TEST_TIME h',
        `VOLTAGE ${unit}`,
        'CURRENT mA',
      ]);
      expect(numbersIn(curve, 'CURRENT')[0]).toBe(Number(current));
    }
  },
);

test('a number that is constant or negative is no root of counts, and a head without an angle is none of a pattern', async () => {
  const formatOf = async (content: string) => (await read(content)).format;
  expect(
    await formatOf(
      steady('0.05')
        .map((row) => row.join(' '))
        .join('\n'),
    ),
  ).toBe('PLAIN_TABLE');
  expect(await formatOf(counted.replaceAll(/ (\d+)$/gm, ' -$1'))).toBe('PLAIN_TABLE');
  expect(await formatOf(`a b c\n${counted}`)).toBe('PLAIN_TABLE');
  expect(await formatOf(`# of last night\n${counted}`)).toBe('POWDER_PATTERN');
});

test('two columns without a head are a pattern only for who says so', async () => {
  await expect(read('10 5\n10.5 7\n')).resolves.toMatchObject({ format: 'PLAIN_TABLE' });
  expect(await heads('10 5\n10.5 7\n', 'POWDER_PATTERN')).toEqual(['TWO_THETA 2-theta deg', 'INTENSITY intensity 1']);
});

test('a comment on a laser is no hint of diffraction', async () => {
  await expect(read('# laser wavelength = 532 nm\n10 5\n10.5 7\n')).resolves.toMatchObject({ format: 'PLAIN_TABLE' });
});

test('factors of FullProf are not passed over', async () => {
  await expect(read('XYDATA\nINTER 1.0 10.0 2\n10 5 1\n10.5 7 2\n')).rejects.toMatchObject({ code: 'FACTORS' });
});

test('a cut row is told, and so is a file without rows', async () => {
  const reading = await read('2theta,intensity\n10,5\n10.5,7\n11\n');
  expect(warningsOf(reading, 'CUT_ROW')[0]?.rows).toEqual([{ row: 3, line: 4 }]);
  await expect(read('2theta,intensity\n', 'POWDER_PATTERN')).rejects.toMatchObject({ code: 'NO_ROWS' });
});

testReal('powder reads 1,876 points whose head says theta', 'xrd/example_ocx.xy', (reading) => {
  const [angles, signal] = [numbersIn(curveOf(reading), 'TWO_THETA'), numbersIn(curveOf(reading), 'INTENSITY')];
  expect([angles.length, angles[0], angles.at(-1)]).toEqual([1876, 5, 80]);
  // steps of 0.04 deg
  expect(Math.abs((angles[signal.indexOf(Math.max(...signal))] ?? 0) - 69.127)).toBeLessThan(0.04);
  expect(warningCodes(reading)).toEqual(['AXIS_NAME_DOUBTFUL']);
});

testReal(
  'powder reads 575 points of 11-BM with their deviations and the wavelength',
  'xrd/example_bmb.xye',
  (reading) => {
    const curve = curveOf(reading);
    const angles = numbersIn(curve, 'TWO_THETA');
    expect([angles.length, angles[0], angles.at(-1)?.toFixed(3)]).toEqual([575, 0.5, '1.073']);
    expect(numbersIn(curve, 'INTENSITY_ERROR')[0]).toBe(37.744249);
    expect(reading.facts).toContainEqual({ name: 'Calibrated wavelength', value: '0.414581' });
    expect(warningCodes(reading)).toEqual([]);
  },
);
