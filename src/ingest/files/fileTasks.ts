import { measuredRecords } from '../measuredRecords.ts';
import { prepareCurve } from './prepareCurve.ts';
import { readFile } from './readFile.ts';

/** What is done with files of instruments, and with the curves that were read of them: here, or in a worker that does the same. */
export type FileTasks = {
  /** @throws {FileError} */
  readonly read: typeof readFile;
  /** @throws {FileError} */
  readonly prepare: typeof prepareCurve;
  /** @throws {FileError} if the curves are too long for a worker */
  readonly measure: typeof measuredRecords;
};

/** On the thread that asks. */
export const fileTasks: FileTasks = { read: readFile, prepare: prepareCurve, measure: measuredRecords };
