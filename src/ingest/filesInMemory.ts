import { basename, extname } from 'node:path';
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
      const beside = [...files].filter(([other]) => other !== path && stemOf(other) === stemOf(path));
      const companions = beside.filter(([other]) => endingOf(other) !== endingOf(path) && endingOf(other) !== '');
      return {
        name: basename(path),
        bytes,
        companions: new Map(companions.map(([other, each]) => [endingOf(other), each])),
        companionPaths: new Map(companions.map(([other]) => [endingOf(other), other])),
      };
    },
  };
}

/** `curves/t` of `curves/T.DTA` and of `curves/t.dta.gz`. */
function stemOf(path: string): string {
  const plain = path.replace(/\.gz$/i, '');
  return plain.slice(0, plain.length - extname(plain).length).toLowerCase();
}

/** `dta` of `T.DTA` and of `t.dta.gz`. */
function endingOf(path: string): string {
  return extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();
}
