import { parentPort } from 'node:worker_threads';
import { FileError } from './fileError.ts';
import { fileTasks } from './fileTasks.ts';
import type { WorkerAnswer, WorkerTask } from './workerMessages.ts';

/** Runs on a thread of its own: takes one task after the other and tells how far it is. */
parentPort?.on('message', async ({ task, file, options }: WorkerTask) => {
  const say = (answer: WorkerAnswer, transfer: readonly ArrayBuffer[] = []) =>
    parentPort?.postMessage(answer, [...transfer]);
  const progress = (share: number) => say({ progress: share });
  try {
    const done = await fileTasks[task](file, { ...options, progress });
    say({ done }, buffersOf(done));
  } catch (error) {
    if (error instanceof FileError) say({ refused: { code: error.code, message: error.said, place: error.place } });
    else say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

/** Numbers are handed over, not copied. */
function buffersOf(done: Awaited<ReturnType<(typeof fileTasks)[WorkerTask['task']]>>): readonly ArrayBuffer[] {
  if (!('curves' in done)) return [];
  const buffers = done.curves.flatMap(({ columns }) => columns.map(({ values }) => values.buffer));
  return [...new Set(buffers)].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
