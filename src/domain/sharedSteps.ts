import type { Steps } from './steps.ts';

/**
 * A computation that is made once, whoever asks for it: each goes on where another stopped, also one that never comes
 * back to it, and all get what it finds. One that fails is begun anew by whoever asks next.
 */
export function sharedSteps<T>(begin: () => Steps<T>): () => Steps<T> {
  let running: Steps<T> | undefined;
  let found: { readonly value: T } | undefined;

  function step(): void {
    running ??= begin();
    try {
      const { done, value } = running.next();
      if (done) found = { value };
    } catch (error) {
      running = undefined;
      throw error;
    }
  }

  return function* goOn() {
    while (found === undefined) {
      step();
      if (found === undefined) yield;
    }
    return found.value;
  };
}
