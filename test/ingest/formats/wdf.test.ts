import { expect, test } from '@jest/globals';
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

type Made = {
  readonly shifts?: readonly number[];
  readonly spectra?: readonly (readonly number[])[];
  /** Spectra that the file has room for. */
  readonly room?: number;
  readonly flags?: readonly number[];
  readonly extra?: readonly Uint8Array[];
  /** Code of the unit of the abscissa; 1 is the Raman shift. */
  readonly unit?: number;
};

/** A file of WiRE with only what is needed: a head, the data, the abscissa and one list of flags. */
function madeWdf({ shifts = [100, 200], spectra = [[1, 2]], unit = 1, ...rest }: Made = {}): Uint8Array {
  const room = rest.room ?? spectra.length;
  const head = new DataView(new ArrayBuffer(512));
  head.setUint32(0, 0x31464457, true);
  head.setUint32(4, 1, true);
  head.setBigUint64(8, 512n, true);
  head.setUint32(60, shifts.length, true);
  head.setBigUint64(64, BigInt(room), true);
  head.setBigUint64(72, BigInt(spectra.length), true);
  head.setUint32(84, 3, true);
  head.setUint32(88, 1, true);
  head.setFloat32(156, 18_796.99, true);
  new Uint8Array(head.buffer).set(new TextEncoder().encode('made title'), 240);
  const data = spectra.flat();
  const padded = [...data, ...new Array(room * shifts.length - data.length).fill(0)];
  const flags = new DataView(new ArrayBuffer(28 + 8 * room));
  flags.setUint32(0, 1, true);
  flags.setUint32(4, 17, true);
  new Uint8Array(flags.buffer).set(new TextEncoder().encode('Flags'), 12);
  for (const [index, flag] of (rest.flags ?? []).entries()) flags.setBigUint64(28 + 8 * index, BigInt(flag), true);
  const body = [
    block('DATA', floats(padded)),
    block('YLST', list(0, 0, [0])),
    block('XLST', list(1, unit, shifts)),
    block('ORGN', new Uint8Array(flags.buffer)),
    block('TEXT', new TextEncoder().encode('made for a test')),
    ...(rest.extra ?? []),
  ];
  return joined([new Uint8Array(head.buffer), ...body]);
}

function block(id: string, body: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(16));
  head.setBigUint64(8, BigInt(16 + body.length), true);
  new Uint8Array(head.buffer).set(new TextEncoder().encode(id));
  return joined([new Uint8Array(head.buffer), body]);
}

function list(type: number, unit: number, values: readonly number[]): Uint8Array {
  return joined([new Uint8Array(new Uint32Array([type, unit]).buffer), floats(values)]);
}

function floats(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The bytes with a number of 32 or 64 bits changed. */
function changed(bytes: Uint8Array, at: number, value: number | bigint): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (typeof value === 'bigint') view.setBigUint64(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

test('wdf reads a spectrum with its shift, and what its head says', async () => {
  const reading = await readBytes('made.wdf', madeWdf());
  const curve = curveOf(reading);
  expect(reading.format).toBe('WDF');
  expect(curve.technique).toBe('RAMAN');
  expect([...numbersIn(curve, 'RAMAN_SHIFT')]).toEqual([100, 200]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([1, 2]);
  expect(reading.facts).toContainEqual({ name: 'title', value: 'made title' });
  expect(reading.facts).toContainEqual({ name: 'comment', value: 'made for a test' });
  expect(warningCodes(reading)).toEqual([]);
});

test('wdf reads a series as curves, and leaves out spectra that were never collected', async () => {
  const reading = await readBytes(
    'made.wdf',
    madeWdf({
      spectra: [
        [1, 2],
        [3, 4],
      ],
      room: 3,
    }),
  );
  expect(reading.curves.map(({ name, columns }) => [name, ...(columns[1]?.values ?? [])])).toEqual([
    ['spectrum 1', 1, 2],
    ['spectrum 2', 3, 4],
  ]);
  expect(warningsOf(reading, 'PART_NOT_READ')[0]?.message).toBe(
    '2 of 3 spectra were collected; the others are empty and were left out',
  );
});

test('a spectrum that the instrument marked as saturated is told, and no other', async () => {
  const reading = await readBytes(
    'made.wdf',
    madeWdf({
      spectra: [
        [1, 2],
        [3, 4],
      ],
      flags: [4, 1],
    }),
  );
  expect(reading.curves.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([[], ['DETECTOR_SATURATED']]);
});

test('wdf passes over blocks that nobody knows, and over a cut behind the spectra', async () => {
  const whole = madeWdf({ extra: [block('NEW1', new Uint8Array(50))] });
  expect(warningCodes(await readBytes('made.wdf', whole))).toEqual([]);
  const cut = await readBytes('made.wdf', whole.subarray(0, whole.length - 5));
  expect(warningsOf(cut, 'FILE_ENDS_EARLY')[0]?.message).toBe(
    'byte 679: the block here is damaged or cut; the spectra come before it and are whole',
  );
});

test('an abscissa that is no Raman shift stays unnamed', async () => {
  const curve = curveOf(await readBytes('made.wdf', madeWdf({ unit: 3 })));
  expect(curve.technique).toBeNull();
  expect(columnIn(curve, 'OTHER').label).toBe('10-9 metres (nm)');
});

test.each([
  ['points beyond the data', changed(madeWdf(), 60, 4_000_000_000), 'DAMAGED_BLOCK'],
  ['spectra beyond the data', changed(madeWdf(), 64, 2n ** 60n), 'DAMAGED_BLOCK'],
  ['more spectra collected than there is room for', changed(madeWdf(), 72, 5n), 'DAMAGED_HEAD'],
  ['a million spectra', changed(madeWdf(), 72, 1_000_000n), 'TOO_MANY_CURVES'],
  ['a block without a size', changed(madeWdf(), 520, 0n), 'CUT_FILE'],
  ['a block beyond the file', changed(madeWdf(), 520, 2n ** 40n), 'CUT_FILE'],
  ['fewer points than abscissas', changed(madeWdf(), 60, 1), 'SEVERAL_ABSCISSAS'],
  ['a kind of scan that is not known', changed(madeWdf(), 128, 99), 'DAMAGED_FILE'],
  ['four billion lists of origins', changed(madeWdf(), 612, 4_000_000_000), 'DAMAGED_BLOCK'],
  ['nothing behind the signature', madeWdf().subarray(0, 100), 'CUT_FILE'],
])('wdf refuses %s', async (_, bytes, code) => {
  await expect(readBytes('made.wdf', bytes)).rejects.toMatchObject({ name: 'FileError', code });
});

testReal('wdf reads 1,011 points, equal to the text that WiRE exported', 'raman/raman_example.wdf', async (reading) => {
  const curve = curveOf(reading);
  const text = curveOf(await readRealFile('raman/raman_example.txt'));
  for (const quantity of ['RAMAN_SHIFT', 'INTENSITY']) {
    const [binary, printed] = [numbersIn(curve, quantity), numbersIn(text, quantity)];
    expect(binary).toHaveLength(1011);
    expect(printed).toHaveLength(1011);
    // the text has six decimals, the binary numbers have 24 bits
    for (const [index, value] of binary.entries()) expect(Math.abs(value - (printed[index] ?? 0))).toBeLessThan(1e-6);
  }
  const shift = numbersIn(curve, 'RAMAN_SHIFT');
  expect([shift[0], shift.at(-1)].map((each) => each?.toFixed(3))).toEqual(['1879.449', '0.381']);
  expect(warningCodes(reading)).toEqual([]);
});
