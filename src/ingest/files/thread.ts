import { Worker } from 'node:worker_threads';

/** What a script on another thread says of the task that it was given: how far it is, and in the end one of the others. */
export type ThreadAnswer<Done, Refused> =
  | { readonly progress: number }
  | { readonly done: Done }
  | { readonly refused: Refused }
  | { readonly failed: string };

export type ThreadLimits = {
  /** For one task, ms. */
  readonly timeout: number;
  /** Heap of the thread, MB; columns of numbers lie outside of it. */
  readonly memory: number;
};

/** What whoever waits is told where a task does not come to its end. */
export type ThreadErrors<Refused> = {
  readonly tooSlow: (limits: ThreadLimits) => Error;
  readonly tooLarge: (limits: ThreadLimits) => Error;
  readonly stopped: () => Error;
  readonly refused: (refused: Refused) => Error;
};

/** Another thread that does one task after the other. */
export type Thread<Task, Done> = {
  run(task: Task, progress?: (share: number) => void): Promise<Done>;
  close(): Promise<void>;
};

/**
 * A thread for tasks that would hold up this one, each within limits; it begins with the first task.
 *
 * A task that takes too long or too much memory costs the thread its life; the next task gets a new one.
 *
 * @param script as built: answers each message with `ThreadAnswer`s
 */
export function openThread<Task, Done, Refused>(
  script: string | URL,
  limits: ThreadLimits,
  errors: ThreadErrors<Refused>,
): Thread<Task, Done> {
  type Answer = ThreadAnswer<Done, Refused>;
  let worker: Worker | undefined;
  /** Whoever waits for the task that is running. */
  let waiting: { told(answer: Answer): void; lost(error: Error): void } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function started(): Worker {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
    // listeners stay as they are for the life of the worker: taking them away closes its port
    thread.on('message', (answer: Answer) => waiting?.told(answer));
    thread.on('error', (error) => waiting?.lost(isMemory(error) ? errors.tooLarge(limits) : error));
    return thread;
  }

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
    waiting?.lost(errors.stopped());
  }

  function run(task: Task, progress?: (share: number) => void): Promise<Done> {
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
      const timer = setTimeout(() => lost(errors.tooSlow(limits)), limits.timeout);
      waiting = {
        lost,
        told: (answer) => {
          if ('progress' in answer) progress?.(answer.progress);
          else if ('done' in answer) done(() => resolve(answer.done));
          else done(() => reject('refused' in answer ? errors.refused(answer.refused) : new Error(answer.failed)));
        },
      };
      thread.postMessage(task);
    });
  }

  return {
    run(task, progress) {
      const result = last.then(() => run(task, progress));
      last = result.catch(() => undefined);
      return result;
    },
    close: stop,
  };
}

function isMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
