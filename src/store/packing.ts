import { brotliCompress, brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import type { Packed, Packing } from '../domain/curve.ts';

/** What is not made smaller by a tenth is kept as it is: unpacking it would only cost time. */
const WORTH = 0.9;

/** Higher qualities take ten times as long for a few per cent. */
const PARAMS = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const BYTES_OF_DOUBLE = 8;

/** Bytes of a file, packed where that pays; off the event loop, since files are large. */
export function packFile(bytes: Uint8Array): Promise<Packed> {
  return new Promise((resolve, reject) => {
    brotliCompress(bytes, PARAMS, (error, packed) => {
      if (error) reject(error);
      else
        resolve(
          packed.length < bytes.length * WORTH ? { packing: 'BROTLI', bytes: packed } : { packing: 'NONE', bytes },
        );
    });
  });
}

/**
 * Numbers as little-endian doubles, packed where that pays.
 *
 * Measured values repeat whole or change in their last bytes only: both as they are and with bytes of one place side by
 * side are tried, which makes long records of cyclers 5 to 57 times smaller, spectra 1 to 5 times.
 */
export function packNumbers(numbers: Float64Array): Packed {
  const bytes = littleEndian(numbers);
  return smallest(bytes, [
    ['BROTLI', bytes],
    ['SHUFFLED_BROTLI', shuffled(bytes)],
  ]);
}

/** @throws {Error} if they are damaged */
export function unpackFile({ packing, bytes }: Packed): Promise<Uint8Array> {
  return packing === 'NONE' ? Promise.resolve(bytes) : decompressed(bytes);
}

/** Numbers of `packNumbers`. @throws {Error} if they are damaged */
export async function unpackNumbers(packed: Packed): Promise<Float64Array> {
  return numbersOf(packed.packing, await unpackFile(packed));
}

/** As `unpackNumbers`, at once. */
export function unpackNumbersSync({ packing, bytes }: Packed): Float64Array {
  return numbersOf(packing, packing === 'NONE' ? bytes : brotliDecompressSync(bytes));
}

function smallest(plain: Uint8Array, candidates: readonly (readonly [Packing, Uint8Array])[]): Packed {
  let best: Packed = { packing: 'NONE', bytes: plain };
  for (const [packing, bytes] of candidates) {
    const packed = brotliCompressSync(bytes, PARAMS);
    const mustBeat = best.packing === 'NONE' ? plain.length * WORTH : best.bytes.length;
    if (packed.length < mustBeat) best = { packing, bytes: packed };
  }
  return best;
}

/** Off the event loop. */
function decompressed(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    brotliDecompress(bytes, (error, plain) => (error ? reject(error) : resolve(plain)));
  });
}

function numbersOf(packing: Packing, bytes: Uint8Array): Float64Array {
  const plain = packing === 'SHUFFLED_BROTLI' ? unshuffled(bytes) : bytes;
  // doubles stand at multiples of 8 bytes only
  const own = plain.byteOffset % BYTES_OF_DOUBLE === 0 ? plain : plain.slice();
  return fromLittleEndian(new Float64Array(own.buffer, own.byteOffset, Math.floor(own.length / BYTES_OF_DOUBLE)));
}

/** First bytes of all doubles, then second ones, and so on. */
function shuffled(bytes: Uint8Array): Uint8Array {
  const count = bytes.length / BYTES_OF_DOUBLE;
  const out = new Uint8Array(bytes.length);
  for (let place = 0; place < BYTES_OF_DOUBLE; place += 1) {
    for (let index = 0; index < count; index += 1) {
      out[place * count + index] = bytes[index * BYTES_OF_DOUBLE + place] as number;
    }
  }
  return out;
}

function unshuffled(bytes: Uint8Array): Uint8Array {
  const count = bytes.length / BYTES_OF_DOUBLE;
  const out = new Uint8Array(bytes.length);
  for (let place = 0; place < BYTES_OF_DOUBLE; place += 1) {
    for (let index = 0; index < count; index += 1) {
      out[index * BYTES_OF_DOUBLE + place] = bytes[place * count + index] as number;
    }
  }
  return out;
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Bytes of doubles in the order that files have, whatever the machine's is. */
export function littleEndian(numbers: Float64Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isLittleEndian ? bytes : swapped(bytes.slice());
}

function fromLittleEndian(numbers: Float64Array): Float64Array {
  if (!isLittleEndian) swapped(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return numbers;
}

function swapped(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; at += BYTES_OF_DOUBLE) bytes.subarray(at, at + BYTES_OF_DOUBLE).reverse();
  return bytes;
}
