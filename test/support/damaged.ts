import { FileError } from '../../src/ingest/files/fileError.ts';
import { type FileOptions, readFile } from '../../src/ingest/files/readFile.ts';

/** Bytes cut at every 37th part, and with some of them changed: the same ones each time. */
export function* damagedCopies(bytes: Uint8Array): Generator<Uint8Array> {
  for (let part = 0; part < 37; part += 1) yield bytes.slice(0, Math.floor((bytes.length * part) / 37));
  let chance = 1;
  const next = () => {
    chance = (chance * 48_271) % 2_147_483_647;
    return chance;
  };
  for (let copy = 0; copy < 60 && bytes.length > 0; copy += 1) {
    const changed = Uint8Array.from(bytes);
    for (let count = 0; count < 1 + (copy % 8); count += 1) changed[next() % changed.length] = next() % 256;
    yield changed;
  }
}

/** What reading damaged bytes as a format gives that is no FileError: a fault of the reader. */
export async function faultsOf(
  bytes: Uint8Array,
  options: FileOptions & { readonly companions?: ReadonlyMap<string, Uint8Array> },
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const damaged of damagedCopies(bytes)) {
    try {
      await readFile({ name: 'damaged', bytes: damaged, companions: options.companions ?? new Map() }, options);
    } catch (error) {
      if (!(error instanceof FileError)) faults.push(error);
    }
  }
  return faults;
}
