import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { unpackDataset } from '../../store/preparedDataset.ts';
import type { BulkReading, DatasetReader } from './datasetReader.ts';
import type { ReaderAnswer, ReaderData, ReaderTask } from './readerMessages.ts';

/** Room for what parsing makes and forgets, so that little of it is alive, and moved, each time the room is full. */
const NURSERY_MB = 64;

/** More would only wait for the thread that writes; one more than there are processors for would take its time away from it. */
const READERS = Math.min(Math.max(availableParallelism() - 1, 1), 4);

type Waiting = { resolve(reading: BulkReading): void; reject(error: Error): void };

/** A thread, and who waits for it, by task. */
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/**
 * Reads datasets on several threads: one is begun at once, since whoever imports opens a base meanwhile, the others when those
 * before them have something to do. What is handed over are the rows as one text: parsing YAML takes as long as writing, so
 * that the thread that writes should do little else.
 *
 * @param script `readerThread.js` of this folder, as built
 * @param size how many threads at most
 */
export function openReaderPool(script: string | URL, data: ReaderData, size = READERS): DatasetReader {
  const threads: Thread[] = [];
  let last = 0;
  let isClosing = false;

  function started(): Thread {
    const worker = new Worker(script, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB } });
    const thread: Thread = { worker, waiting: new Map() };
    worker.on('message', (answer: ReaderAnswer) => {
      settle(answer, thread.waiting.get(answer.id));
      thread.waiting.delete(answer.id);
      // idle, it does not keep the process alive, unless somebody waits for its end
      if (thread.waiting.size === 0 && !isClosing) worker.unref();
    });
    // a reader has no limits of its own: what ends it would have ended the program
    worker.on('error', (error) => {
      threads.splice(threads.indexOf(thread), 1);
      for (const { reject } of thread.waiting.values()) reject(error);
    });
    worker.unref();
    threads.push(thread);
    return thread;
  }

  function nextThread(): Thread {
    const [freest] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    return freest === undefined || (freest.waiting.size > 0 && threads.length < size) ? started() : freest;
  }

  started();
  return {
    read(source) {
      const { worker, waiting } = nextThread();
      last += 1;
      const task: ReaderTask = { id: last, source };
      worker.ref();
      worker.postMessage(task);
      return new Promise((resolve, reject) => waiting.set(task.id, { resolve, reject }));
    },
    async close() {
      isClosing = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function settle(answer: ReaderAnswer, waiting: Waiting | undefined): void {
  if ('failed' in answer) waiting?.reject(new Error(answer.failed));
  else if ('reading' in answer) waiting?.resolve(answer.reading);
  else waiting?.resolve({ status: 'READ', ...answer.summary, dataset: unpackDataset(answer.packed) });
}
