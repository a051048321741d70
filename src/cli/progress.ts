import type { Io } from './io.ts';

/** Shorter work shows none. */
const QUIET_MS = 500;
const INTERVAL_MS = 100;

export type Progress = { at(share: number): void; end(): void };

/** How far a long work is, on one line, where a person looks on. */
export function showProgress(io: Io, title: string): Progress {
  if (!io.stderr.isTTY) return { at: () => undefined, end: () => undefined };
  const begun = performance.now();
  let [shown, last] = [false, begun + QUIET_MS - INTERVAL_MS];
  return {
    at(share) {
      const now = performance.now();
      if (now - last < INTERVAL_MS) return;
      [shown, last] = [true, now];
      io.stderr.write(`\r${title}: ${Math.floor(share * 100)} %`);
    },
    end() {
      // the line is wiped: what follows stands alone
      if (shown) io.stderr.write('\r\u001b[K');
    },
  };
}
