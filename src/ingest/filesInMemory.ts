import { basename } from 'node:path';
import { endingOf, isCompanion } from './companionNames.ts';
import type { DatasetFile, DatasetFiles } from './datasetFiles.ts';
import { FileError } from './files/fileError.ts';

/** Files that came with a request, by their paths below the dataset's folder: nothing of a disk is read. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): DatasetFiles {
  return {
    async read(path): Promise<DatasetFile> {
      const bytes = files.get(path);
      if (bytes === undefined) {
        const there = [...files.keys()].map((each) => `"${each}"`).join(', ');
        throw new FileError('FILE_MISSING', `there is no file "${path}" (there are ${there})`);
      }
      const companions = [...files].filter(([other]) => isCompanion(path, other));
      return {
        name: basename(path),
        bytes,
        companions: new Map(companions.map(([other, each]) => [endingOf(other), each])),
        companionPaths: new Map(companions.map(([other]) => [endingOf(other), other])),
      };
    },
  };
}
