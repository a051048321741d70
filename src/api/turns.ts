import { setImmediate } from 'node:timers/promises';

/**
 * Lets the long steps of a request take turns: each waits for the one before, then until what else the server has to do
 * was done once, so that one request does not hold up all others.
 *
 * @param check called at the beginning of each turn, throws where the request may not go on
 */
export function makeTurns(check: () => void): () => Promise<void> {
  let last = Promise.resolve();

  async function after(before: Promise<void>): Promise<void> {
    await before;
    await setImmediate();
  }

  return async () => {
    last = after(last);
    await last;
    check();
  };
}
