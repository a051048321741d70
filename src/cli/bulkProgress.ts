import type { Io } from './io.ts';

/** On a terminal the line changes as fast as one reads; elsewhere it is another line each time. */
const TERMINAL_MS = 200;
const LOG_MS = 5000;

/** How far an import of many datasets is. */
export type BulkState = {
  readonly datasets: number;
  readonly observations: number;
  /** Of the whole, 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null;
};

export type BulkProgress = { at(state: BulkState): void; end(): void };

/** Shows how far an import is: on one line where a person looks on, every few seconds elsewhere. */
export function showBulkProgress(io: Io): BulkProgress {
  const isTerminal = io.stderr.isTTY === true;
  const begun = performance.now();
  let [shown, last] = [false, begun];
  return {
    at(state) {
      const now = performance.now();
      if (now - last < (isTerminal ? TERMINAL_MS : LOG_MS)) return;
      [shown, last] = [true, now];
      const line = progressLine(state, (now - begun) / 1000);
      io.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      // the line is wiped: what follows stands alone
      if (shown && isTerminal) io.stderr.write('\r\u001b[K');
    },
  };
}

/** `1200 datasets, 120000 observations, 24 datasets/s, 12 %, 6 min left` */
export function progressLine({ datasets, observations, share }: BulkState, seconds: number): string {
  const rate = datasets / seconds;
  const counts = `${datasets} datasets, ${observations} observations, ${rate.toPrecision(2)} datasets/s`;
  if (share === null || share <= 0) return counts;
  return `${counts}, ${Math.floor(share * 100)} %, ${timeText((seconds / share) * (1 - share))} left`;
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
