import { lineFit } from './numerics/linearFit.ts';
import type { PulseRecord, Span } from './pulses.ts';

/** Where a rest ends. */
export type RestEnd = {
  /** V, at its last row. */
  readonly potential: number;
  /** Standard error of the potential, V. */
  readonly error: number;
  /** Standard deviation of one reading, V. */
  readonly scatter: number;
  readonly degreesOfFreedom: number;
  /** mV/h at its end; null where the rest has too few rows to tell. */
  readonly drift: number | null;
};

/** The last part of a rest, over which its drift is taken for straight. */
const TAIL = 0.1;

/** Rows that a line with an error needs, with one to spare. */
const LEAST_ROWS = 4;

/** Standard deviation of what is spread evenly over one step of a converter. */
const EVENLY = 1 / Math.sqrt(12);

/** Degrees of freedom of an error that is known beforehand, not from scatter. */
const KNOWN = 1e6;

const SECONDS_PER_HOUR = 3600;
const MILLIVOLTS = 1000;

/**
 * Potential and drift at the end of a rest, by a straight line through its last tenth, or its last four rows: one reading
 * would carry all its noise.
 *
 * A potential is never known better than the voltages are told apart, however little they scatter.
 *
 * @param resolution least difference of two voltages that the instrument tells apart, V
 */
export function restEnd({ time, voltage }: PulseRecord, { from, to }: Span, resolution: number): RestEnd {
  const [begin, end] = [time[from] as number, time[to] as number];
  const least = end - TAIL * (end - begin);
  const begun = time.findIndex((value, row) => row >= from && value >= least);
  const first = Math.max(from, Math.min(begun, to + 1 - LEAST_ROWS));
  const hours = time.subarray(first, to + 1).map((value) => (value - end) / SECONDS_PER_HOUR);
  const rounding = resolution * EVENLY;
  const fit = hours.length < LEAST_ROWS ? null : lineFit(hours, voltage.subarray(first, to + 1));
  if (fit === null || 'refused' in fit) {
    const potential = voltage[to] as number;
    return { potential, error: rounding, scatter: rounding, degreesOfFreedom: KNOWN, drift: null };
  }
  const { intercept, slope, scatter, degreesOfFreedom } = fit.found;
  return {
    potential: intercept.value,
    error: Math.hypot(intercept.error, rounding),
    scatter: Math.hypot(scatter, rounding),
    degreesOfFreedom,
    drift: slope.value * MILLIVOLTS,
  };
}
