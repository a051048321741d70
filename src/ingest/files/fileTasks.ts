import { prepareCurve } from './prepareCurve.ts';
import { readFile } from './readFile.ts';

/** What is done with files of instruments: here, or in a worker that does the same. */
export type FileTasks = {
  /** @throws {FileError} */
  readonly read: typeof readFile;
  /** @throws {FileError} */
  readonly prepare: typeof prepareCurve;
};

/** On the thread that asks. */
export const fileTasks: FileTasks = { read: readFile, prepare: prepareCurve };
