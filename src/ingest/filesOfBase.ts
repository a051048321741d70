import { basename } from 'node:path';
import type { DatasetInput } from '../contract/generated.ts';
import { unpackFile } from '../store/packing.ts';
import type { Snapshot } from '../store/store.ts';
import { endingOf } from './companionNames.ts';
import type { DatasetFiles } from './datasetFiles.ts';
import { FileError } from './files/fileError.ts';

/** The files of a dataset as the base keeps them, by the checksums that its content names. */
export function filesOfBase({ curves }: Pick<DatasetInput, 'curves'>, snapshot: Snapshot): DatasetFiles {
  return {
    async read(path) {
      const curve = (curves ?? []).find(({ file }) => file === path);
      const paths = (curve?.checksums ?? []).map(({ file }) => file);
      const companions = new Map<string, Uint8Array>();
      const companionPaths = new Map<string, string>();
      for (const beside of paths.filter((each) => each !== path)) {
        companions.set(endingOf(beside), await bytesOf(beside));
        companionPaths.set(endingOf(beside), beside);
      }
      return { name: basename(path), bytes: await bytesOf(path), companions, companionPaths };
    },
  };

  async function bytesOf(path: string): Promise<Uint8Array> {
    const named = (curves ?? []).flatMap(({ checksums }) => checksums ?? []).find(({ file }) => file === path);
    const stored = named === undefined ? null : await snapshot.curves.file(named.sha256.toLowerCase());
    if (stored === null) throw new FileError('FILE_MISSING', `the base does not hold "${path}"`);
    return unpackFile(stored);
  }
}
