import { Worker } from 'node:worker_threads';
import { FileError } from './fileError.ts';
import type { FileTasks } from './fileTasks.ts';
import type { CurveOrder } from './prepareCurve.ts';
import type { RawFile } from './reading.ts';
import type { WorkerAnswer, WorkerTask } from './workerMessages.ts';

export type WorkerLimits = {
  /** For one file, ms. */
  readonly timeout?: number;
  /** Heap of the worker, MB; columns of numbers lie outside of it. */
  readonly memory?: number;
};

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
  let worker: Worker | undefined;
  /** Whoever waits for the task that is running. */
  let waiting: Waiting | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function started(): Worker {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    // listeners stay as they are for the life of the worker: taking them away closes its port
    thread.on('message', (answer: WorkerAnswer) => waiting?.told(answer));
    thread.on('error', (error) => waiting?.lost(deathOf(error, memory)));
    return thread;
  }

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
    waiting?.lost(new FileError('STOPPED', 'was not read: the program stops'));
  }

  function run(task: WorkerTask, progress: CurveOrder['progress']): Promise<unknown> {
    worker ??= started();
    const thread = worker;
    // idle, it does not keep the process alive
    thread.ref();
    return new Promise((resolve, reject) => {
      const done = (settled: () => void) => {
        clearTimeout(timer);
        waiting = undefined;
        thread.unref();
        settled();
      };
      const lost = (error: Error) => {
        done(() => undefined);
        void stop().then(() => reject(error));
      };
      const timer = setTimeout(() => {
        lost(new FileError('TOO_SLOW', `took longer than ${timeout / 1000} s to read and was given up`));
      }, timeout);
      waiting = {
        lost,
        told: (answer) => {
          if ('progress' in answer) progress?.(answer.progress);
          else done(() => settle(answer, resolve, reject));
        },
      };
      thread.postMessage(task);
    });
  }

  function queue<T>(task: WorkerTask['task'], file: RawFile, { progress, ...options }: CurveOrder): Promise<T> {
    const result = last.then(() => run({ task, file, options }, progress)) as Promise<T>;
    last = result.catch(() => undefined);
    return result;
  }

  return {
    read: (file, options = {}) => queue('read', file, options),
    prepare: (file, options) => queue('prepare', file, options),
    close: stop,
  };
}

type Waiting = { told(answer: WorkerAnswer): void; lost(error: Error): void };

function settle(answer: WorkerAnswer, resolve: (done: unknown) => void, reject: (error: Error) => void): void {
  if ('done' in answer) resolve(answer.done);
  else if ('refused' in answer) {
    const { code, message, place } = answer.refused;
    reject(new FileError(code, message, place));
  } else if ('failed' in answer) reject(new Error(answer.failed));
}

function deathOf(error: Error, memory: number): Error {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isMemory) return error;
  return new FileError(
    'TOO_LARGE',
    `needs more than ${memory} MB of memory to be read: cut it by cycle or by technique`,
  );
}
