import { FileError } from '../../../src/ingest/files/fileError.ts';
import { readBytes } from '../../support/files.ts';

/** Pieces of a file that end at every 37th part of it. */
export function* cuts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let part = 0; part <= 37; part += 1) yield bytes.subarray(0, Math.floor((bytes.length * part) / 37));
}

/** Copies of a file with bytes at places, and of values, that come from a seed. */
export function* flips(bytes: Uint8Array, { copies, seed }: { copies: number; seed: number }): Generator<Uint8Array> {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let copy = 0; copy < copies; copy += 1) {
    const flipped = Uint8Array.from(bytes);
    for (let count = 0; count < 1 + copy; count += 1) flipped[next(flipped.length)] = next(256);
    yield flipped;
  }
}

/** Whether a file is read, or refused with a FileError. Anything else is thrown on. */
export async function isReadOrRefused(bytes: Uint8Array, format: string): Promise<boolean> {
  try {
    await readBytes('damaged', bytes, { format });
    return true;
  } catch (error) {
    if (error instanceof FileError) return true;
    throw error;
  }
}
