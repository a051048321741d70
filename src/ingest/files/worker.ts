import { parentPort } from 'node:worker_threads';
import { FileError } from './fileError.ts';
import { fileTasks } from './fileTasks.ts';
import type { FileDone, WorkerAnswer, WorkerTask } from './workerMessages.ts';

/** Runs on a thread of its own: takes one task after the other and tells how far it is. */
parentPort?.on('message', async (task: WorkerTask) => {
  const say = (answer: WorkerAnswer, transfer: readonly ArrayBuffer[] = []) =>
    parentPort?.postMessage(answer, [...transfer]);
  const progress = (share: number) => say({ progress: share });
  try {
    const done = await doneOf(task, progress);
    say({ done }, buffersOf(done));
  } catch (error) {
    if (error instanceof FileError) say({ refused: { code: error.code, message: error.said, place: error.place } });
    else say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function doneOf(task: WorkerTask, progress: (share: number) => void): Promise<FileDone> {
  if (task.task === 'measure') return fileTasks.measure(task.records);
  return fileTasks[task.task](task.file, { ...task.options, progress });
}

/** Numbers are handed over, not copied. */
function buffersOf(done: FileDone): readonly ArrayBuffer[] {
  if (!('curves' in done)) return [];
  const buffers = done.curves.flatMap(({ columns }) => columns.map(({ values }) => values.buffer));
  return [...new Set(buffers)].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
