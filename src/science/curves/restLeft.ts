import type { PulseRecord, Span } from './pulses.ts';
import { rootTimeLine } from './rootTimeLine.ts';

/** What a rest has left to relax at most: by how much the potential may still change, V, with its sign. */
export type RestLeft = { readonly value: number; readonly error: number; readonly degreesOfFreedom: number };

export type RestLeftOptions = {
  /** Length of the pulses, s. */
  readonly tau: number;
  /** Least difference of two voltages that the instrument tells apart, V. */
  readonly resolution: number;
};

/** The last part of a rest, whose course tells what is left. */
const LATTER = 0.5;

/** Standard deviation of a difference of two numbers that are each spread evenly over one step of a converter. */
const EVENLY = Math.sqrt(2 / 12);

/**
 * What a rest has left to relax at most, by a line through its latter half over sqrt(t + tau) - sqrt(t).
 *
 * Behind a pulse of length tau the potential relaxes along this line until ions have reached the far end, and faster from then on:
 * the line led to t without end lies at or beyond the equilibrium, in a plane and in a sphere. A long rest, of which a
 * t^(-1/2) is left, has 1/(sqrt(2) - 1) = 2.4 times as much left as its latter half moved.
 * Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504.
 *
 * @param rest its rows; it begins at the row before the first, with the end of the current, or with the record
 * @returns null where its latter half has fewer than five rows, or these are of one time
 */
export function restLeft(record: PulseRecord, rest: Span, { tau, resolution }: RestLeftOptions): RestLeft | null {
  const begin = record.time[Math.max(0, rest.from - 1)] as number;
  const length = (record.time[rest.to] as number) - begin;
  const rootOf = (seconds: number) => Math.sqrt(seconds + tau) - Math.sqrt(seconds);
  const latter = (seconds: number) => (seconds >= LATTER * length ? rootOf(seconds) : null);
  const line = rootTimeLine(record, rest, latter, begin);
  if ('refused' in line) return null;
  const { slope, degreesOfFreedom } = line.found;
  const end = rootOf(length);
  const unseen = (resolution * EVENLY) / (rootOf(LATTER * length) / end - 1);
  return { value: -slope.value * end, error: Math.hypot(slope.error * end, unseen), degreesOfFreedom };
}
