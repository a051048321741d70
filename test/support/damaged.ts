import { expect } from '@jest/globals';
import { FileError } from '../../src/ingest/files/fileError.ts';
import { type FileOptions, readFile } from '../../src/ingest/files/readFile.ts';

type ReadAs = FileOptions & { readonly companions?: ReadonlyMap<string, Uint8Array> };

/** Pieces of a file that end at every 37th part of it, the last of them whole. */
export function* cuts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let part = 0; part <= 37; part += 1) yield bytes.subarray(0, Math.floor((bytes.length * part) / 37));
}

/** Copies of a file with bytes at places, and of values, that come from a seed; from one to nine in each. */
export function* flips(bytes: Uint8Array, { copies, seed }: { copies: number; seed: number }): Generator<Uint8Array> {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let copy = 0; copy < copies && bytes.length > 0; copy += 1) {
    const flipped = Uint8Array.from(bytes);
    for (let count = 0; count <= copy % 9; count += 1) flipped[next(flipped.length)] = next(256);
    yield flipped;
  }
}

/** Fails unless bytes are read, or refused with a FileError. */
export async function expectReadOrRefused(
  bytes: Uint8Array,
  { companions = new Map(), ...options }: ReadAs,
): Promise<void> {
  const refusal = await readFile({ name: 'damaged', bytes, companions }, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refusal !== undefined) expect(refusal).toBeInstanceOf(FileError);
}

/** The same of all cuts of a file, and of copies with changed bytes. */
export async function expectNoFaults(bytes: Uint8Array, options: ReadAs, seed = 1): Promise<void> {
  for (const cut of cuts(bytes)) await expectReadOrRefused(cut, options);
  for (const flipped of flips(bytes, { copies: 150, seed })) await expectReadOrRefused(flipped, options);
}
