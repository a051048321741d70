import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../domain/steps.ts';

/** How long a request may compute before others have their turn, ms: short beside what a reader notices. */
const STRETCH = 15;

/** How a request lets others go on beside it. */
export type Turns = {
  /**
   * Waits until what else the server has to do was done once: long steps of one request take turns, each waits for the
   * one before.
   */
  readonly turn: () => Promise<void>;
  /** Waits for a turn if the request has computed for long since its last. */
  readonly rest: () => Promise<void>;
  /** What a long computation finds, with rests between its steps. */
  readonly through: <T>(steps: Steps<T>) => Promise<T>;
};

/**
 * Turns of one request, so that it does not hold up all others.
 *
 * @param check called at the beginning of each turn, throws where the request may not go on
 * @param now time in ms
 */
export function makeTurns(check: () => void, now: () => number = () => performance.now()): Turns {
  let last = Promise.resolve();
  let began = now();

  async function after(before: Promise<void>): Promise<void> {
    await before;
    await setImmediate();
    began = now();
  }

  async function turn(): Promise<void> {
    last = after(last);
    await last;
    check();
  }

  async function rest(): Promise<void> {
    if (now() - began >= STRETCH) await turn();
  }

  async function through<T>(steps: Steps<T>): Promise<T> {
    let step = steps.next();
    while (!step.done) {
      await rest();
      step = steps.next();
    }
    return step.value;
  }

  return { turn, rest, through };
}
