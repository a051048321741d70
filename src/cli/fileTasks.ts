import { type FileTasks, fileTasks } from '../ingest/files/fileTasks.ts';
import { openFileWorker } from '../ingest/files/fileWorker.ts';
import type { Io } from './io.ts';

/** Lets files be read on a thread of their own while `use` runs; on this one where there is no script for it. */
export async function withFileTasks<T>(io: Io, use: (tasks: FileTasks) => Promise<T>): Promise<T> {
  if (io.fileWorker === undefined) return use(fileTasks);
  const worker = openFileWorker(io.fileWorker);
  try {
    return await use(worker);
  } finally {
    await worker.close();
  }
}
