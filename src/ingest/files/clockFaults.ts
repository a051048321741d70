/** More rows that run ahead are no slip, but another run of the clock. */
const LONGEST_SLIP = 3;

/** What is wrong with a clock that should run on. */
export type ClockFaults = {
  /** 1 for rows that have to be left out, so that time runs on. */
  readonly isOut: Uint8Array;
  readonly count: number;
  /** How far the clock runs back, at most, in its unit. */
  readonly farthest: number;
  /** 1 for the rows that are to blame: those that run ahead, and those at which the clock falls back. */
  readonly isBlamed: Uint8Array;
  /** 1 for rows that run ahead of those behind them, which are innocent. */
  readonly isAhead: Uint8Array;
};

/**
 * Finds rows whose time is out of order.
 *
 * Up to three rows that run ahead, after which time goes on from where it was before them, are out of order themselves; the
 * rows behind them are innocent. Otherwise the rows that are before the latest time are.
 */
export function clockFaults(values: Float64Array): ClockFaults {
  const count = values.length;
  const isAhead = new Uint8Array(count);
  const isOut = new Uint8Array(count);
  const isBlamed = new Uint8Array(count);
  let [latest, farthest] = [Number.NEGATIVE_INFINITY, 0];
  for (const [index, value] of values.entries()) {
    const length = lengthAhead(values, index, latest);
    if (isAhead[index] === 1 || length > 0) {
      isAhead.fill(1, index, Math.max(index + 1, index + length));
      isOut[index] = 1;
      isBlamed[index] = 1;
      continue;
    }
    if (value < latest) {
      isOut[index] = 1;
      farthest = Math.max(farthest, latest - value);
      if (value < (values[index - 1] ?? Number.NaN)) isBlamed[index] = 1;
    } else if (value > latest) latest = value;
  }
  return { isOut, isAhead, isBlamed, farthest, count: isOut.reduce((sum, each) => sum + each, 0) };
}

/** How many rows from one on run ahead, so that time runs on behind them as if they were not there; 0 if none do. */
function lengthAhead(values: Float64Array, start: number, latest: number): number {
  const first = values[start] ?? Number.NaN;
  // where nothing was reached yet, the first rows tell where the clock begins
  if (!(first > latest) || start === 0) return 0;
  for (let length = 1; length <= LONGEST_SLIP; length += 1) {
    const [last, next] = [values[start + length - 1] ?? Number.NaN, values[start + length] ?? Number.NaN];
    if (!(next < last)) continue;
    if (!(next >= latest && next < first)) return 0;
    if (runsOn(values, start + length, first)) return length;
  }
  return 0;
}

/** Whether the rows behind stay in order below what ran ahead; a single row that falls back is out of order itself. */
function runsOn(values: Float64Array, start: number, ahead: number): boolean {
  const [next, after] = [values[start] ?? Number.NaN, values[start + 1] ?? Number.NaN];
  return after >= next && after < ahead;
}
