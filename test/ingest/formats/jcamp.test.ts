import { describe, expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

/** Records of a block but for its table; later ones with the same label are in force. */
const HEAD = [
  '##TITLE=made',
  '##JCAMP-DX=4.24 $$ made for a test',
  '##DATA TYPE=INFRARED SPECTRUM',
  '##XUNITS=1/CM',
  '##YUNITS=ABSORBANCE',
  '##XFACTOR=1',
  '##YFACTOR=1',
];

const file = (head: readonly string[], table: readonly string[]) =>
  [...HEAD, ...head, ...table, '##END=', ''].join('\n');

const read = (head: readonly string[], table: readonly string[]) => readBytes('made.jdx', file(head, table));

/** The ordinates of the worked example of the standard. */
const EXAMPLE = [
  [0, 0, 0, 0, 2, 4, 4, 4, 7, 5, 4, 4, 5, 5, 7, 10, 11, 11, 6, 5, 7, 6, 9, 9, 7],
  [10, 10, 9, 10, 11, 12, 15, 16, 16, 14, 17, 38, 38, 35, 38, 42, 47, 54, 59, 66, 75, 78, 88],
  [96, 104, 110, 121, 128],
].flat();

const EXAMPLE_HEAD = ['##FIRSTX=599.860', '##LASTX=700.158', '##NPOINTS=53', '##FIRSTY=0', '##MAXY=128', '##MINY=0'];

describe.each([
  [
    'FIX',
    [
      '599.860      0      0      0      0      2      4      4      4      7      5',
      '619.148      4      4      5      5      7     10     11     11      6      5',
      '638.436      7      6      9      9      7     10     10      9     10     11',
      '657.724     12     15     16     16     14     17     38     38     35     38',
      '677.012     42     47     54     59     66     75     78     88     96    104',
      '696.300    110    121    128',
    ],
  ],
  [
    'PAC',
    [
      '599.860+0+0+0+0+2+4+4+4+7+5+4+4+5+5+7+10+11+11+6+5+7+6+9+9+7',
      '648.080+10+10+9+10+11+12+15+16+16+14+17+38+38+35+38+42+47+54+59+66+75+78+88',
      '692.443+96+104+110+121+128',
    ],
  ],
  [
    'SQZ',
    [
      '599.860@@@@BDDDGEDDEEGA0A1A1FEGFIIG',
      '648.080A0A0IA0A1A2A5A6A6A4A7C8C8C5C8D2D7E4E9F6G5G8H8',
      '692.443I6A04A10A21A28',
    ],
  ],
  ['DIFDUP', ['599.860@VKT%TLkj%J%KLJ%njKjL%kL%jJULJ%kLK1%lLMNPNPRLJ0QTOJ1P', '700.158A28']],
])('jcamp reads the example of the standard in the packing %s', (_, table) => {
  test('with all checks passed', async () => {
    const reading = await read(EXAMPLE_HEAD, ['##XYDATA=(X++(Y..Y))', ...table]);
    const curve = curveOf(reading);
    expect([...numbersIn(curve, 'ABSORBANCE')]).toEqual(EXAMPLE);
    const x = numbersIn(curve, 'WAVENUMBER');
    expect([x[0], x[26], x[52]].map((each) => each?.toFixed(3))).toEqual(['599.860', '650.009', '700.158']);
    expect(warningCodes(reading)).toEqual([]);
    expect(curve.lines?.[0]).toBe(15);
  });
});

const STEPS = ['##FIRSTX=1', '##LASTX=4', '##NPOINTS=4'];

test('jcamp applies the factors to the ordinate, and takes the abscissa from the head', async () => {
  const head = [...STEPS, '##XFACTOR=0.5', '##YFACTOR=0.1'];
  const curve = curveOf(await read(head, ['##XYDATA=(X++(Y..Y))', '2 50 60', '6 70 80']));
  expect([...numbersIn(curve, 'ABSORBANCE')]).toEqual([5, 6, 7, 8]);
  expect([...numbersIn(curve, 'WAVENUMBER')]).toEqual([1, 2, 3, 4]);
  expect([...(curve.lines ?? [])]).toEqual([14, 14, 15, 15]);
});

test('jcamp keeps the place of a value that is not known', async () => {
  const reading = await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1 5 ? 7 8']);
  expect([...numbersIn(curveOf(reading), 'ABSORBANCE')]).toEqual([5, Number.NaN, 7, 8]);
  expect(warningCodes(reading)).toEqual([]);
});

test('jcamp reads exponents with a sign as numbers, and E with a digit as a packed 5', async () => {
  const plain = curveOf(await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1 5.0E+01 6.0e-1 7 8']));
  expect([...numbersIn(plain, 'ABSORBANCE')]).toEqual([50, 0.6, 7, 8]);
  const packed = curveOf(await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1E5e5GH']));
  expect([...numbersIn(packed, 'ABSORBANCE')]).toEqual([55, -55, 7, 8]);
});

test('jcamp takes DELTAX where the head lacks LASTX, and refuses a head without a step', async () => {
  const head = ['##FIRSTX=4', '##DELTAX=-1', '##NPOINTS=2'];
  const curve = curveOf(await read(head, ['##XYDATA=(X++(Y..Y))', '4 5 6']));
  expect([...numbersIn(curve, 'WAVENUMBER')]).toEqual([4, 3]);
  await expect(read(['##FIRSTX=4', '##NPOINTS=2'], ['##XYDATA=(X++(Y..Y))', '4 5 6'])).rejects.toMatchObject({
    code: 'NO_STEP',
    message:
      'line 11: the head tells no step of the abscissa: FIRSTX with LASTX and NPOINTS, or with DELTAX, are needed',
  });
});

test('a line that does not begin where the points before it end is told once, with its row and line', async () => {
  const table = ['##XYDATA=(X++(Y..Y))', '1 5 6', '4 8', '5 9'];
  const reading = await read(['##FIRSTX=1', '##LASTX=5', '##NPOINTS=5'], table);
  const [failed] = warningsOf(reading, 'JCAMP_CHECK_FAILED');
  expect(failed?.message).toBe(
    'row 3 (line 13): the line begins at 4, but the points before it make that 3: points were lost or added',
  );
  expect(failed?.rows).toEqual([{ row: 3, line: 13 }]);
  expect(warningsOf(reading, 'ROW_COUNT')[0]?.message).toBe(
    'line 10: NPOINTS is 5, but 4 were read: points are missing',
  );
});

test('a line that repeats another ordinate than the last difference made is told', async () => {
  const good = await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1E5J1', '2F6J1J1']);
  expect([...numbersIn(curveOf(good), 'ABSORBANCE')]).toEqual([55, 66, 77, 88]);
  expect(warningCodes(good)).toEqual([]);
  const bad = await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1E5J1', '2F7J1J1']);
  const [failed] = warningsOf(bad, 'JCAMP_CHECK_FAILED');
  expect(failed?.message).toBe('row 2 (line 13): the line repeats another ordinate than the line before it ended with');
});

test.each([
  ['FIRSTY', '6', 'the first value of "ABSORBANCE" is 5'],
  ['MAXY', '9.0', 'the greatest value of "ABSORBANCE" is 8'],
  ['MINY', '4', 'the least value of "ABSORBANCE" is 5'],
  ['LASTY', '7', 'the last value of "ABSORBANCE" is 8'],
])('%s that the table does not hold is told with its line', async (label, value, found) => {
  const reading = await read([...STEPS, `##${label}=${value}`], ['##XYDATA=(X++(Y..Y))', '1 5 6 7 8']);
  expect(warningsOf(reading, 'JCAMP_CHECK_FAILED').map(({ message }) => message)).toEqual([
    `line 11: ${label} is ${value}, but ${found}`,
  ]);
});

test('DELTAX that the other records contradict is told', async () => {
  const table = ['##XYDATA=(X++(Y..Y))', '1 5 6 7 8'];
  expect(warningCodes(await read([...STEPS, '##DELTAX=1.0'], table))).toEqual([]);
  expect(warningCodes(await read([...STEPS, '##DELTAX=1.5'], table))).toEqual(['JCAMP_CHECK_FAILED']);
});

test('a text that is no ordinate is told with its row, and counted as a point', async () => {
  const reading = await read(STEPS, ['##XYDATA=(X++(Y..Y))', '1 5 !! 7 8']);
  expect([...numbersIn(curveOf(reading), 'ABSORBANCE')]).toEqual([5, Number.NaN, 7, 8]);
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows).toEqual([{ row: 1, line: 12 }]);
});

test('jcamp reads points and peaks as pairs, however they are kept apart', async () => {
  for (const label of ['XYPOINTS', 'PEAK TABLE', 'XYDATA']) {
    const reading = await read(['##NPOINTS=3', '##YFACTOR=0.5'], [`##${label}=(XY..XY)`, '1, 10; 2, 20', '4 30']);
    const curve = curveOf(reading);
    expect([...numbersIn(curve, 'WAVENUMBER')]).toEqual([1, 2, 4]);
    expect([...numbersIn(curve, 'ABSORBANCE')]).toEqual([5, 10, 15]);
    expect([...(curve.lines ?? [])]).toEqual([11, 11, 12]);
    expect(warningCodes(reading)).toEqual([]);
  }
});

test('half a pair at the end is a short row', async () => {
  const reading = await read(['##NPOINTS=2'], ['##XYPOINTS=(XY..XY)', '1, 10; 2,']);
  expect(warningsOf(reading, 'SHORT_ROW')[0]?.rows).toEqual([{ row: 2, line: 10 }]);
});

const NMR = [
  '##TITLE=made',
  '##JCAMP-DX=5.00',
  '##DATA TYPE=NMR SPECTRUM',
  '##NTUPLES=NMR SPECTRUM',
  '##VAR_NAME=FREQUENCY, SPECTRUM/REAL, SPECTRUM/IMAG, PAGE NUMBER',
  '##SYMBOL=X, R, I, N',
  '##VAR_DIM=3, 3, 3, 2',
  '##UNITS=HZ, ARBITRARY UNITS, ARBITRARY UNITS,',
  '##FIRST=300, 10, -1, 1',
  '##LAST=100, 12, -3, 2',
  '##FACTOR=1, 0.5, 0.25, 1',
  '##PAGE=N=1',
  '##DATA TABLE=(X++(R..R)), XYDATA',
  '300 20 22 24',
  '##PAGE=N=2',
  '##DATA TABLE=(X++(I..I)), XYDATA',
  '300-4-8-12',
  '##END NTUPLES=NMR SPECTRUM',
  '##END=',
];

test('jcamp reads each page of NTUPLES as a curve with its own factors', async () => {
  const reading = await readBytes('made.dx', NMR.join('\r\n'));
  expect(reading.curves.map(({ name, technique }) => [name, technique])).toEqual([
    ['made, N=1', 'NMR'],
    ['made, N=2', 'NMR'],
  ]);
  expect(reading.curves[0]?.columns.map(({ quantity, label }) => `${quantity} ${label}`)).toEqual([
    'OTHER FREQUENCY',
    'INTENSITY SPECTRUM/REAL',
  ]);
  expect(reading.curves.map(({ columns }) => [...(columns[1]?.values ?? [])])).toEqual([
    [10, 11, 12],
    [-1, -2, -3],
  ]);
  expect([...(reading.curves[1]?.columns[0]?.values ?? [])]).toEqual([300, 200, 100]);
  expect(warningCodes(reading)).toEqual([]);
});

test('jcamp reads the blocks of a LINK file as curves, and its own records as facts of the file', async () => {
  const block = (title: string, y: string) =>
    `##TITLE=${title}\n##DATA TYPE=RAMAN SPECTRUM\n##XUNITS=1/CM\n##YUNITS=RAMAN INTENSITY\n##NPOINTS=1\n##XYDATA=(XY..XY)\n100, ${y}\n##END=\n`;
  const text = `##TITLE=both\n##JCAMP-DX=4.24\n##DATA TYPE=LINK\n##BLOCKS=2\n${block('a', '1')}${block('b', '2')}##END=\n`;
  const reading = await readBytes('made.jdx', text);
  expect(reading.facts).toContainEqual({ name: 'BLOCKS', value: '2' });
  expect(reading.curves.map(({ name, columns }) => [name, columns[1]?.values[0]])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(reading.curves[0]?.columns.map(({ quantity }) => quantity)).toEqual(['RAMAN_SHIFT', 'INTENSITY']);
  expect(warningCodes(reading)).toEqual([]);
});

test('a block without its end is told', async () => {
  const cut = file(STEPS, ['##XYDATA=(X++(Y..Y))', '1 5 6']).replace('##END=\n', '');
  const reading = await readBytes('made.jdx', cut);
  expect(warningCodes(reading)).toEqual(['FILE_ENDS_EARLY', 'ROW_COUNT']);
});

test('a table of assignments is told, and is the only thing that is not read', async () => {
  const reading = await read(
    ['##NPOINTS=1'],
    ['##XYPOINTS=(XY..XY)', '1, 10', '##PEAK ASSIGNMENTS=(XYA)', '(1, 10, <OH>)'],
  );
  expect(warningsOf(reading, 'PART_NOT_READ')[0]?.message).toBe(
    'line 11: ##PEAK ASSIGNMENTS= holds words beside its numbers; it was not read',
  );
  await expect(read([], ['##PEAK ASSIGNMENTS=(XYA)', '(1, 10, <OH>)'])).rejects.toMatchObject({ code: 'NO_TABLE' });
});

test('transmittance beyond one is percent, and is told', async () => {
  const table = ['##XYPOINTS=(XY..XY)', '1, 0.5', '2, 0.9'];
  const fraction = await read(['##YUNITS=TRANSMITTANCE'], table);
  expect(columnIn(curveOf(fraction), 'TRANSMITTANCE').unit).toBe('1');
  expect(warningCodes(fraction)).toEqual([]);
  const percent = await read(['##YUNITS=TRANSMITTANCE', '##YFACTOR=100'], table);
  expect(columnIn(curveOf(percent), 'TRANSMITTANCE').unit).toBeNull();
  expect(warningCodes(percent)).toEqual(['LOOKS_LIKE_PERCENT']);
});

test.each([
  ['##XYDATA=(R.OMEGA)', 'UNKNOWN_FORM'],
  ['##DATA TABLE=(X++(Q..Q)), XYDATA', 'UNKNOWN_VARIABLE'],
  ['##XYDATA=(X++(Y..Y))\n1E5Z999999999', 'TOO_MANY_POINTS'],
])('jcamp refuses %j', async (table, code) => {
  await expect(read(STEPS, [table, '1 5'])).rejects.toMatchObject({ code });
});

testReal('jcamp reads 1,949 points of a Raman spectrum in pairs', 'jcamp/tannic_acid.jdx', (reading) => {
  const curve = curveOf(reading);
  expect(reading.format).toBe('JCAMP_DX');
  expect(curve.technique).toBe('RAMAN');
  const [x, y] = [numbersIn(curve, 'RAMAN_SHIFT'), numbersIn(curve, 'INTENSITY')];
  expect([x.length, x[0], x.at(-1), Math.max(...y)]).toEqual([1949, 100.595, 2854.713, 300.889]);
  expect(curve.facts).toContainEqual({ name: 'OWNER', value: 'Augustana College (SD), Chemistry Dept' });
  expect(warningCodes(reading)).toEqual([]);
});

testReal('jcamp reads 3,951 points of a descending infrared spectrum', 'jcamp/fixdec1.jdx', (reading) => {
  const curve = curveOf(reading);
  const [x, y] = [numbersIn(curve, 'WAVENUMBER'), numbersIn(curve, 'TRANSMITTANCE')];
  expect([x.length, x[0], x.at(-1)?.toFixed(6)]).toEqual([3951, 4400.007, '450.000000']);
  expect(y[0]).toBeCloseTo(64.915, 3);
  expect(Math.min(...y)).toBeCloseTo(-0.19226, 5);
  // the file contradicts itself: 85968000 in its line 413 is 81.985, above its MAXY
  expect(warningsOf(reading, 'JCAMP_CHECK_FAILED').map(({ message }) => message)).toEqual([
    'line 18: MAXY is 81.962, but the greatest value of "TRANSMITTANCE" is 81.9851026',
  ]);
  expect(warningCodes(reading)).toEqual(['JCAMP_CHECK_FAILED', 'LOOKS_LIKE_PERCENT']);
});
