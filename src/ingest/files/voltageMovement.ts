import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { spanOf } from './robust.ts';
import { unitFactor } from './unitFactor.ts';

/** What the voltage does while a steady current flows: as a current that charges raises it, against that, or neither surely. */
export type VoltageMovement = {
  readonly says: 'WITH' | 'AGAINST' | 'OPEN';
  /** Rows of stretches in which it goes against the current, each 1. */
  readonly isAgainst: Uint8Array;
};

/** Farther from the current with which a stretch began, it is another step. */
const STEADY = 0.05;

/** Of the largest current: less is noise of the instrument at rest, while the voltage relaxes. */
const LEAST_CURRENT = 0.05;

/** Rows of a stretch; two may lie on both sides of a switch. */
const FEWEST_ROWS = 3;

/** V, and share of the span of the voltage, by which it must move in all to be sure. */
const LEAST_VOLTAGE = 0.01;
const LEAST_SHARE = 0.3;

/** Share of the movement that may go the other way: dips of nucleation, and relaxation. */
const MOST_OTHER_WAY = 0.1;

/**
 * Holds the course of the voltage against the sign of the current, in full cells as in half-cells.
 *
 * Only stretches of a steady current count, by their first and last voltage: under a sweep of the potential the voltage turns
 * whatever the current does. Undefined where the curve has no course of voltage and current over time.
 */
export function voltageMovement({ columns }: ReadCurve): VoltageMovement | undefined {
  const [voltage, current] = [columnOf(columns, 'VOLTAGE'), columnOf(columns, 'CURRENT')];
  const time = columnOf(columns, 'TEST_TIME') ?? columnOf(columns, 'TIME');
  if (voltage === undefined || current === undefined || time === undefined) return undefined;
  if (voltage.words !== null || current.words !== null) return undefined;
  const isAgainst = new Uint8Array(voltage.values.length);
  let [raised, lowered] = [0, 0];
  for (const { from, to } of steadyStretches(current.values, voltage.values)) {
    const change = Math.sign(current.values[from] as number) * (at(voltage, to) - at(voltage, from));
    if (change > 0) raised += change;
    if (change < 0) {
      lowered -= change;
      isAgainst.fill(1, from, to + 1);
    }
  }
  const least = Math.max(LEAST_SHARE * spanOf(voltage.values), LEAST_VOLTAGE / (unitFactor(voltage.unit) ?? 1));
  const isSure = (one: number, other: number) => one >= least && other <= MOST_OTHER_WAY * one;
  return { says: isSure(lowered, raised) ? 'AGAINST' : isSure(raised, lowered) ? 'WITH' : 'OPEN', isAgainst };
}

function* steadyStretches(
  current: Float64Array,
  voltage: Float64Array,
): Generator<{ readonly from: number; readonly to: number }> {
  const least = LEAST_CURRENT * largest(current);
  let from = -1;
  for (let index = 0; index <= current.length; index += 1) {
    const now = current[index] ?? Number.NaN;
    const flows = Math.abs(now) >= least && now !== 0 && Number.isFinite(voltage[index]);
    const begun = current[from] ?? Number.NaN;
    if (flows && Math.abs(now - begun) <= STEADY * Math.abs(begun)) continue;
    if (from !== -1 && index - from >= FEWEST_ROWS) yield { from, to: index - 1 };
    from = flows ? index : -1;
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

function at({ values }: CurveColumn, index: number): number {
  return values[index] as number;
}
