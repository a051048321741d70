import { pause } from './abort.ts';
import { HttpStatusError, NetworkError } from './errors.ts';
import { GraphqlRequestError } from './graphqlRequestError.ts';

/** Statuses of servers that are not there for a moment. */
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);
const FIRST_DELAY = 200;
const LONGEST_DELAY = 5000;

export type Retrying = {
  readonly retries: number;
  /** How long to wait before another try, ms, given how many retries there were. */
  readonly delay: (retried: number) => number;
};

/** Twice as long each time, up to 5 s. */
export function backoff(retried: number): number {
  return Math.min(FIRST_DELAY * 2 ** retried, LONGEST_DELAY);
}

/** Tries again what failed for a moment; queries only read, so that asking twice does no harm. */
export async function withRetries<T>(
  { retries, delay }: Retrying,
  signal: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let retried = 0; ; retried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (retried >= retries || !mayPass(error)) throw error;
      await pause(delay(retried), signal);
    }
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return (error instanceof HttpStatusError || error instanceof GraphqlRequestError) && PASSING.has(error.status);
}
