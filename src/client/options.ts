import { backoff } from './retry.ts';

/** How to ask. */
export type ClientOptions = {
  /** Address of the GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string | URL;
  /** What sends requests; the platform's own if left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** Headers of every request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one try may take until its answer is whole, ms; no limit if left out. */
  readonly timeoutMs?: number;
  /** Ends all requests of this client when it aborts. */
  readonly signal?: AbortSignal;
  /** How often to try again after a broken connection or status 502, 503 or 504; 0 if left out. */
  readonly retries?: number;
  /** How long to wait before another try, ms, given how many retries there were; 200 ms, doubled up to 5 s, if left out. */
  readonly delay?: (retried: number) => number;
};

/** How to ask once. */
export type RequestOptions = {
  /** Ends this request when it aborts. */
  readonly signal?: AbortSignal | undefined;
};

/** How to walk items. */
export type ItemsOptions = RequestOptions & {
  /** How many items to give at most; all if left out. */
  readonly max?: number | undefined;
};

/** Options with nothing left out that has a default. @throws {RangeError} on a number out of bounds */
export function checkedOptions({ url, retries = 0, timeoutMs, ...options }: ClientOptions) {
  if (!Number.isInteger(retries) || retries < 0) {
    throw new RangeError(`"retries" is ${retries}: it must be a whole number, 0 or more`);
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT)) {
    throw new RangeError(`"timeoutMs" is ${timeoutMs}: it must be above 0 and at most ${LONGEST_TIMEOUT}`);
  }
  const { fetch = globalThis.fetch, headers = {}, signal, delay = backoff } = options;
  return { target: { url: String(url), fetch, headers }, retries, delay, timeoutMs, signal };
}

/** How many items may be walked. @throws {RangeError} on a number below 0 or no number */
export function checkedMax(max = Number.POSITIVE_INFINITY): number {
  if (max >= 0) return max;
  throw new RangeError(`"max" is ${max}: it must be 0 or more`);
}

/** Timers cannot count further. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
