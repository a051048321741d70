import { type Analysed, found, refused } from './analysed.ts';

/** A record of a cell, by row: time in s, current in mA, voltage in V; a number in every row. */
export type PulseRecord = {
  readonly time: Float64Array;
  readonly current: Float64Array;
  readonly voltage: Float64Array;
};

/** First and last row, from 0. */
export type Span = { readonly from: number; readonly to: number };

/** A stretch of rows in which current flows one way, with the rests that it lies between. */
export type Pulse = {
  /** From 1, in the order of the record. */
  readonly number: number;
  readonly during: Span;
  /** Null where the record begins, or current flows, right before. */
  readonly before: Span | null;
  readonly after: Span | null;
  /** When current begins to flow, s: at the last row of the rest before, whose step that row ended. */
  readonly start: number;
  /** From there to the last row with current, s. */
  readonly duration: number;
  /** Time between the last row of the rest and the first with current, s: it began somewhere in between. */
  readonly gap: number;
  /** Mean over its rows, mA. */
  readonly current: number;
  /** Whether the voltage is higher at its end than before it. */
  readonly rises: boolean;
};

export type PulseOptions = {
  /** Share of the largest current up to which a row is a rest. */
  readonly restShare?: number;
};

/** Cyclers print noise of some parts in ten thousand of their range while no current flows. */
const REST_SHARE = 1e-3;

/**
 * Pulses of a record, by the sign of the current; what flows without a rest between is one pulse.
 *
 * @returns refused where time runs back, and where no current flows
 */
export function pulsesOf(
  record: PulseRecord,
  { restShare = REST_SHARE }: PulseOptions = {},
): Analysed<readonly Pulse[]> {
  const { time, current } = record;
  const back = time.findIndex((value, row) => row > 0 && value < (time[row - 1] as number));
  if (back !== -1) {
    return refused(
      'TIME_RUNS_BACK',
      `time runs back from ${time[back - 1]} to ${time[back]} s, so that no pulse has a length: repair the clock first (time-monotonic)`,
    );
  }
  const least = restShare * current.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (least === 0) return refused('NO_CURRENT', 'no row has a current: pulses are told from rests by it');
  const stretches = stretchesOf(current, least);
  const flowing = stretches.flatMap(({ sign }, at) => (sign === 0 ? [] : [at]));
  return found(flowing.map((at, place) => pulseAt(record, stretches, at, place + 1)));
}

type Stretch = Span & { readonly sign: number };

function stretchesOf(current: Float64Array, least: number): readonly Stretch[] {
  const stretches: { sign: number; from: number; to: number }[] = [];
  current.forEach((value, row) => {
    const sign = Math.abs(value) > least ? Math.sign(value) : 0;
    const last = stretches.at(-1);
    if (last?.sign === sign) last.to = row;
    else stretches.push({ sign, from: row, to: row });
  });
  return stretches;
}

function pulseAt(
  { time, current, voltage }: PulseRecord,
  stretches: readonly Stretch[],
  at: number,
  number: number,
): Pulse {
  const { from, to } = stretches[at] as Stretch;
  const restAt = (place: number): Span | null => {
    const beside = stretches[place];
    return beside?.sign === 0 ? { from: beside.from, to: beside.to } : null;
  };
  const begin = Math.max(0, from - 1);
  const start = time[begin] as number;
  return {
    number,
    during: { from, to },
    before: restAt(at - 1),
    after: restAt(at + 1),
    start,
    duration: (time[to] as number) - start,
    gap: (time[from] as number) - start,
    current: current.subarray(from, to + 1).reduce((sum, value) => sum + value, 0) / (to - from + 1),
    rises: (voltage[to] as number) > (voltage[begin] as number),
  };
}
