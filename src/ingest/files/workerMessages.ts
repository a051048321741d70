import type { FilePlace } from './fileError.ts';
import type { FileTasks } from './fileTasks.ts';
import type { CurveOrder } from './prepareCurve.ts';
import type { RawFile } from './reading.ts';

/** What a worker is asked. */
export type WorkerTask = {
  readonly task: keyof FileTasks;
  readonly file: RawFile;
  readonly options: Omit<CurveOrder, 'progress'>;
};

/** What a worker says: how far it is, and in the end one of the others. */
export type WorkerAnswer =
  | { readonly progress: number }
  | { readonly done: Awaited<ReturnType<FileTasks[keyof FileTasks]>> }
  | { readonly refused: { readonly code: string; readonly message: string; readonly place: FilePlace } }
  | { readonly failed: string };
