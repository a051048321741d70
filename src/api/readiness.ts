import type { Store } from '../store/store.ts';
import type { Log } from './log.ts';

/** Tells why the server cannot answer now; nothing where it can. */
export type Readiness = () => Promise<string | undefined>;

/**
 * Reads a little of the base as any request would.
 *
 * @param limit how long to wait for it, ms
 */
export function baseReadiness(store: Store, log: Log, limit: number): Readiness {
  let reading: Promise<string | undefined> | undefined;

  async function read(): Promise<string | undefined> {
    try {
      const snapshot = await store.snapshot();
      await snapshot.datasets.revision().finally(() => snapshot.close());
      return undefined;
    } catch (error) {
      log({ level: 'error', message: 'Cannot read the base', error });
      return 'the base cannot be read: the log says why';
    }
  }

  return async () => {
    // while one waits for a reader no other does: who asks often must not take readers from requests
    reading ??= read().finally(() => {
      reading = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, limit, `the base did not answer within ${limit} ms`);
    });
    return Promise.race([reading, late]).finally(() => clearTimeout(timer));
  };
}
