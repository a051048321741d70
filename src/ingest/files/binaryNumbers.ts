import { checkNumbers } from './checkNumbers.ts';

/** How numbers lie in a binary file. */
export type BinaryKind = 'int8' | 'int16' | 'int32' | 'float32' | 'float64';

/** Bytes of one number. */
export const BYTES_OF: Readonly<Record<BinaryKind, number>> = { int8: 1, int16: 2, int32: 4, float32: 4, float64: 8 };

type Read = (view: DataView, offset: number, isLittle: boolean) => number;

const READ: Readonly<Record<BinaryKind, Read>> = {
  int8: (view, offset) => view.getInt8(offset),
  int16: (view, offset, isLittle) => view.getInt16(offset, isLittle),
  int32: (view, offset, isLittle) => view.getInt32(offset, isLittle),
  float32: (view, offset, isLittle) => view.getFloat32(offset, isLittle),
  float64: (view, offset, isLittle) => view.getFloat64(offset, isLittle),
};

/**
 * Numbers of a binary file, every `step`-th from one of them on; NaN where they are infinite, as in texts.
 *
 * @param from place of the first, counted in numbers
 * @throws {FileError} if they are too many
 * @throws {RangeError} if they reach beyond the bytes: who calls has compared the counts with the size
 */
export function binaryNumbers(
  bytes: Uint8Array,
  { kind, isLittle, from, count, step = 1 }: BinaryPlan,
): Float64Array<ArrayBuffer> {
  const width = BYTES_OF[kind];
  const last = from + (count - 1) * step;
  if (count > 0 && (last + 1) * width > bytes.length) {
    throw new RangeError(`Cannot read number ${last + 1} of ${kind}: there are ${bytes.length} bytes`);
  }
  checkNumbers(count, 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = READ[kind];
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const value = read(view, (from + index * step) * width, isLittle);
    values[index] = Number.isFinite(value) ? value : Number.NaN;
  }
  return values;
}

export type BinaryPlan = {
  readonly kind: BinaryKind;
  /** Little-endian: the low byte first. */
  readonly isLittle: boolean;
  readonly from: number;
  readonly count: number;
  readonly step?: number;
};
