import { expect, test } from '@jest/globals';
import { bes3t } from '../../../src/ingest/formats/bes3t.ts';
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

/** CODATA 2018: exact, and J/T. */
const PLANCK = 6.62607015e-34;
const BOHR_MAGNETON = 9.2740100783e-24;

const REAL = 'epr/E580_Xepr26b6_cwX_WillMyers';

type Parameters = Readonly<Record<string, string>>;

const FIELD = { XPTS: '3', XMIN: '3400.0', XWID: '20.0', XNAM: "'Field'", XUNI: "'G'", XTYP: 'IDX' };

function descriptor(parameters: Parameters): Uint8Array {
  const lines = Object.entries(parameters).map(([name, value]) => `${name}\t${value}`);
  return new TextEncoder().encode(['#DESC\t1.2 * DESCRIPTOR INFORMATION', '*', ...lines, ''].join('\n'));
}

function doubles(values: readonly number[], isLittle = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setFloat64(index * 8, value, isLittle);
  return new Uint8Array(view.buffer);
}

const made = (parameters: Parameters, dta: Uint8Array, further: Readonly<Record<string, Uint8Array>> = {}) =>
  readBytes('made.DSC', descriptor({ BSEQ: 'BIG', IKKF: 'REAL', IRFMT: 'D', ...FIELD, ...parameters }), {
    companions: new Map(Object.entries({ dta, ...further })),
  });

test('bes3t makes the field of start and width, and reads doubles', async () => {
  const reading = await made({ MWFQ: '9.487074e+09', TITL: "'hard carbon, 5 K'" }, doubles([1, -2, 3]));
  const curve = curveOf(reading);
  expect(reading.format).toBe('BES3T');
  expect(curve.technique).toBe('EPR');
  expect(columnIn(curve, 'MAGNETIC_FIELD')).toMatchObject({ label: 'Field (G)', unit: 'G' });
  expect([...numbersIn(curve, 'MAGNETIC_FIELD')]).toEqual([3400, 3410, 3420]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([1, -2, 3]);
  expect(reading.facts).toContainEqual({ name: 'MWFQ', value: '9.487074e+09' });
  expect(reading.facts).toContainEqual({ name: 'TITL', value: 'hard carbon, 5 K' });
  expect(warningCodes(reading)).toEqual([]);
});

test.each([
  ['C', [1, 254]],
  ['S', [0, 1, 255, 254]],
  ['I', [0, 0, 0, 1, 255, 255, 255, 254]],
  ['F', [0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0]],
])('bes3t reads numbers of kind %s, the high byte first', async (kind, bytes) => {
  const curve = curveOf(await made({ IRFMT: kind, XPTS: '2' }, Uint8Array.from(bytes)));
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([1, -2]);
});

test('bes3t reads little-endian numbers, and a field in mT', async () => {
  const curve = curveOf(await made({ BSEQ: 'LIT', XUNI: "'mT'" }, doubles([1, 2, 3], true)));
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([1, 2, 3]);
  expect(columnIn(curve, 'MAGNETIC_FIELD').unit).toBe('mT');
});

test('bes3t keeps real and imaginary parts, and data sets side by side, apart', async () => {
  const parameters = { IKKF: 'CPLX,REAL', IRFMT: 'D,D', IIFMT: 'D,D', IRNAM: "'Echo',''", XPTS: '2' };
  const curve = curveOf(await made(parameters, doubles([1, 2, 3, 4, 5, 6])));
  expect(curve.columns.slice(1).map(({ quantity, label, values }) => [quantity, label, ...values])).toEqual([
    ['INTENSITY', 'Echo 1 real', 1, 4],
    ['IMAGINARY_INTENSITY', 'Echo 1 imaginary', 2, 5],
    ['INTENSITY', 'Intensity 2', 3, 6],
  ]);
});

test('bes3t makes each slice of a second axis a curve that is named by it', async () => {
  const parameters = { YTYP: 'IDX', YPTS: '2', YMIN: '20', YWID: '10', YNAM: "'Power'", YUNI: "'dB'" };
  const { curves } = await made(parameters, doubles([1, 2, 3, 4, 5, 6]));
  expect(curves.map(({ name }) => name)).toEqual(['Power 20 dB', 'Power 30 dB']);
  expect(curves.map((curve) => [...numbersIn(curve, 'INTENSITY')])).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test('bes3t takes an axis of unequal steps from the .XGF, and says so if it is missing', async () => {
  const parameters = { XTYP: 'IGD', XFMT: 'D' };
  const curve = curveOf(await made(parameters, doubles([1, 2, 3]), { xgf: doubles([3400, 3401, 3405]) }));
  expect([...numbersIn(curve, 'MAGNETIC_FIELD')]).toEqual([3400, 3401, 3405]);
  await expect(made(parameters, doubles([1, 2, 3]))).rejects.toThrow('with the ending .XGF into the same folder');
  await expect(made(parameters, doubles([1, 2, 3]), { xgf: doubles([3400]) })).rejects.toThrow(
    'the .XGF has 8 bytes, but 3 points are 24',
  );
});

test('bes3t calls delays of pulses OTHER with their unit in the label, and tells a field without a known unit', async () => {
  const delays = curveOf(await made({ XNAM: "'Time'", XUNI: "'ns'" }, doubles([1, 2, 3])));
  expect(delays.columns[0]).toMatchObject({ quantity: 'OTHER', label: 'Time (ns)', unit: null });
  expect(delays.warnings).toEqual([]);
  const reading = await made({ XUNI: "'kA/m'" }, doubles([1, 2, 3]));
  expect(columnIn(curveOf(reading), 'MAGNETIC_FIELD').unit).toBeNull();
  expect(warningsOf(reading, 'UNKNOWN_UNIT')[0]?.message).toBe(
    '"kA/m" is no unit of the axis "Field" that is known: a unit of MAGNETIC_FIELD is mT, T, G',
  );
});

test('bes3t says which of the two files is missing, and where it must lie', async () => {
  const options = { format: 'BES3T' };
  await expect(readBytes('made.DSC', descriptor(FIELD))).rejects.toThrow(
    'is the descriptor only; the numbers are in the file of data: put the file of the same name with the ending .DTA into the same folder',
  );
  await expect(readBytes('made.DTA', doubles([1]), options)).rejects.toThrow('with the ending .DSC');
});

test('bes3t compares the size of the data with what the descriptor tells, before it reads', async () => {
  await expect(made({}, doubles([1, 2]))).rejects.toThrow(
    'XPTS 3, IKKF REAL make 24 bytes of float64, but the data have 16: the data were cut',
  );
  await expect(made({}, doubles([1, 2, 3, 4]))).rejects.toThrow('they are of another measurement');
  await expect(made({ XPTS: '4000000000' }, doubles([1, 2]))).rejects.toThrow('make 32000000000 bytes');
  await expect(made({ YTYP: 'IDX', YPTS: '4000' }, doubles([1, 2]))).rejects.toThrow(
    'holds 4000 slices: 1000 at most are read',
  );
  const many = { IRFMT: 'C', XPTS: '20000001' };
  await expect(made(many, new Uint8Array(20_000_001))).rejects.toThrow('20000000 numbers at most are read');
  const long = new Uint8Array(5_000_000).fill(32);
  const companions = new Map([['dsc', long]]);
  await expect(readBytes('a.DTA', doubles([1]), { companions })).rejects.toThrow('the .DSC has 5000000 bytes');
});

test('bes3t tells parameters that are not legal with their line', async () => {
  await expect(made({ IRFMT: 'A' }, doubles([1]))).rejects.toThrow(
    'line 5 of the .DSC: IRFMT is "A": legal words are C, S, I, F, D',
  );
  await expect(made({ XPTS: '2.5' }, doubles([1]))).rejects.toThrow(
    'XPTS is "2.5": a whole number from 1 on is needed',
  );
  await expect(made({ IRFMT: 'constructor' }, doubles([1]))).rejects.toThrow('legal words are');
  await expect(made({ ZTYP: 'IDX' }, doubles([1]))).rejects.toThrow('over three axes');
  await expect(readBytes('a.DSC', '#DESC 1.2\n', { companions: new Map([['dta', doubles([1])]]) })).rejects.toThrow(
    'the .DSC has no IRFMT',
  );
});

test('bes3t tells what is stored as no number, and has NaN there', async () => {
  const reading = await made({}, doubles([1, Number.POSITIVE_INFINITY, 3]));
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows).toEqual([{ row: 2, line: null }]);
  expect([...numbersIn(curveOf(reading), 'INTENSITY')]).toEqual([1, Number.NaN, 3]);
});

test('damaged copies of a descriptor and of its data end in a FileError or in a curve', async () => {
  const head = descriptor({ BSEQ: 'LIT', IKKF: 'CPLX', IRFMT: 'D', ...FIELD });
  const data = doubles([1, 2, 3, 4, 5, 6], true);
  await expectNoFaults(head, { format: 'BES3T', companions: new Map([['dta', data]]) });
  await expectNoFaults(data, { format: 'BES3T', companions: new Map([['dsc', head]]) });
});

testReal('bes3t takes no other real file for its own', `${REAL}.DSC`, () => {
  expect(claimedBy(bes3t)).toEqual([`${REAL}.DSC`]);
});

testReal('bes3t reads 1024 points from 3280 G to 3480 G of an X-band spectrum', `${REAL}.DSC`, (reading) => {
  const curve = curveOf(reading);
  const field = numbersIn(curve, 'MAGNETIC_FIELD');
  const signal = numbersIn(curve, 'INTENSITY');
  expect([field.length, field[0], field.at(-1)]).toEqual([1024, 3280, 3480]);
  expect(Math.max(...signal)).toBeCloseTo(0.0070483142, 10);
  expect(Math.min(...signal)).toBeCloseTo(-0.45082096, 8);
  expect(reading.facts).toContainEqual({ name: 'MWFQ', value: '9.487074e+09' });
  expect(reading.facts).toContainEqual({ name: 'mwBridge.PowerAtten', value: '40 dB' });
  expect(warningCodes(reading)).toEqual([]);
});

testReal(
  'the field and the frequency give g 2.00145 and a peak-to-peak width of 7.62 G',
  `${REAL}.DSC`,
  ({ curves }) => {
    const [curve] = curves;
    if (curve === undefined) throw new Error('There is no curve');
    const field = numbersIn(curve, 'MAGNETIC_FIELD');
    const signal = numbersIn(curve, 'INTENSITY');
    const highest = signal.indexOf(Math.max(...signal));
    const lowest = signal.indexOf(Math.min(...signal));
    expect((field[lowest] as number) - (field[highest] as number)).toBeCloseTo(7.62, 2);
    // the signal stands on an offset of -0.19
    const ends = [...signal.slice(0, 50), ...signal.slice(-50)];
    const offset = ends.reduce((sum, value) => sum + value, 0) / ends.length;
    const above = signal.findLastIndex((value, index) => index < lowest && value > offset);
    const [left, right] = [(signal[above] as number) - offset, (signal[above + 1] as number) - offset];
    const crossing = (field[above] as number) + ((200 / 1023) * left) / (left - right);
    expect(crossing).toBeCloseTo(3386.7, 2);
    expect((PLANCK * 9.487074e9) / (BOHR_MAGNETON * crossing * 1e-4)).toBeCloseTo(2.00145, 5);
  },
);

testReal('the file of data gives the same curve as the descriptor beside it', `${REAL}.DTA`, async (reading) => {
  expect(reading).toEqual(await readRealFile(`${REAL}.DSC`));
});
