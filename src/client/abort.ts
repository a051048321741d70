import { RequestTimeoutError } from './errors.ts';

/**
 * Does some work under a signal that follows several. By hand: `AbortSignal.any` is missing from browsers of 2023.
 */
export async function underSignals<T>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const joint = new AbortController();
  const forget = signals.map((signal) => (signal === undefined ? () => {} : follow(signal, joint)));
  try {
    return await work(joint.signal);
  } finally {
    for (const stop of forget) stop();
  }
}

function follow(signal: AbortSignal, joint: AbortController): () => void {
  const abort = () => joint.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}

/** Does some work under a signal that aborts with a RequestTimeoutError when time is up. */
export async function inTime<T>(
  timeoutMs: number | undefined,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (timeoutMs === undefined) return work(signal);
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new RequestTimeoutError(timeoutMs)), timeoutMs);
  try {
    return await underSignals([signal, clock.signal], work);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits, unless a signal aborts it. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
