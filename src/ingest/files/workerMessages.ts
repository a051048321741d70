import type { DatasetRecords } from '../../domain/dataset.ts';
import type { FilePlace } from './fileError.ts';
import type { FileTasks } from './fileTasks.ts';
import type { CurveOrder } from './prepareCurve.ts';
import type { RawFile } from './reading.ts';
import type { ThreadAnswer } from './thread.ts';

/** What a worker is asked. */
export type WorkerTask = FileTask | { readonly task: 'measure'; readonly records: DatasetRecords };

export type FileTask = {
  readonly task: 'read' | 'prepare';
  readonly file: RawFile;
  readonly options: Omit<CurveOrder, 'progress'>;
};

/** What comes of a task. */
export type FileDone = Awaited<ReturnType<FileTasks[keyof FileTasks]>>;

/** A `FileError`, which no message between threads can carry. */
export type FileRefused = { readonly code: string; readonly message: string; readonly place: FilePlace };

/** What a worker says. */
export type WorkerAnswer = ThreadAnswer<FileDone, FileRefused>;
