import { Worker } from 'node:worker_threads';

/** Memory and time are looked at so often, ms. */
const LOOK = 20;

const MEGABYTE = 2 ** 20;

/**
 * Reads files on another thread, which lives until a file costs it its life.
 *
 * @param timeout for a small file, ms; @param slowness ms for each MB beside; @param heap of the thread, MB;
 * @param growth of the whole process with one file, MB
 */
export function openReader({ timeout, slowness, heap, growth }) {
  let thread;
  /** Ends the wait for the file that is being read. */
  let told;

  function started() {
    const worker = new Worker(new URL('thread.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heap },
      stderr: true,
    });
    const died = (what) => worker === thread && lost(what);
    worker.on('message', (answer) => told(answer));
    worker.on('error', (error) => died(`${error.code ?? 'CRASH'}: ${error.stack ?? error}`));
    worker.on('exit', (code) => died(`CRASH: the thread ended with ${code}`));
    return worker;
  }

  async function lost(what) {
    const dead = thread;
    thread = undefined;
    await dead.terminate();
    told({ kind: 'fault', what });
  }

  function outcome({ bytes, name, companions, task, options, size = bytes.length }) {
    const patience = timeout + (slowness * size) / MEGABYTE;
    thread ??= started();
    const began = performance.now();
    const before = process.memoryUsage.rss();
    return new Promise((resolve) => {
      const look = setInterval(() => {
        if (thread === undefined) return;
        const grown = Math.round((process.memoryUsage.rss() - before) / MEGABYTE);
        if (grown > growth) lost(`MEMORY: the process grew by ${grown} MB`);
        else if (performance.now() - began > patience) lost(`HANG: took longer than ${patience / 1000} s`);
      }, LOOK);
      told = (answer) => {
        clearInterval(look);
        const grown = Math.round((process.memoryUsage.rss() - before) / MEGABYTE);
        resolve({ ...answer, took: performance.now() - began, grown });
      };
      thread.postMessage({ bytes, name, companions, task, options });
    });
  }

  return { outcome, close: () => thread?.terminate() };
}
