import type { MeasuredRecords } from '../measuredRecords.ts';
import { FileError } from './fileError.ts';
import type { FileTasks } from './fileTasks.ts';
import type { CurveOrder } from './prepareCurve.ts';
import type { RawFile } from './reading.ts';
import { openThread, type ThreadErrors, type ThreadLimits } from './thread.ts';
import type { FileDone, FileRefused, FileTask, WorkerTask } from './workerMessages.ts';

export type WorkerLimits = Partial<ThreadLimits>;

export const TIMEOUT = 120_000;
export const MEMORY = 2048;

/** Files are read on another thread, so that this one goes on: one after the other, each within limits. */
export type FileWorker = FileTasks & { close(): Promise<void> };

/**
 * Reads files in a worker, which begins with the first file.
 *
 * A file that takes too long or too much memory costs the worker its life and is refused; the next file gets a new one.
 *
 * @param script `worker.js` of this folder, as built
 */
export function openFileWorker(
  script: string | URL,
  { timeout = TIMEOUT, memory = MEMORY }: WorkerLimits = {},
): FileWorker {
  const thread = openThread<WorkerTask, FileDone, FileRefused>(script, { timeout, memory }, errors);

  function queue<T>(task: FileTask['task'], file: RawFile, { progress, ...options }: CurveOrder): Promise<T> {
    return thread.run({ task, file, options }, progress) as Promise<T>;
  }

  return {
    read: (file, options = {}) => queue('read', file, options),
    prepare: (file, options) => queue('prepare', file, options),
    measure: (records) => thread.run({ task: 'measure', records }) as Promise<MeasuredRecords>,
    close: thread.close,
  };
}

const errors: ThreadErrors<FileRefused> = {
  tooSlow: ({ timeout }) => new FileError('TOO_SLOW', `took longer than ${timeout / 1000} s to read and was given up`),
  tooLarge: ({ memory }) =>
    new FileError('TOO_LARGE', `needs more than ${memory} MB of memory to be read: cut it by cycle or by technique`),
  stopped: () => new FileError('STOPPED', 'was not read: the program stops'),
  refused: ({ code, message, place }) => new FileError(code, message, place),
};
