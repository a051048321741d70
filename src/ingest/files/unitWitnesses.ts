import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';
import { unitFactor } from './unitFactor.ts';

/** What a column is held against: current x time, voltage x current x time, voltage x current. */
export type WitnessKind = 'CHARGE' | 'WORK' | 'POWER';

/** A column that current, time and voltage give as well. `ratio`: the column over what they give, both in their units. */
export type Witness = { readonly column: CurveColumn; readonly kind: WitnessKind; readonly ratio: number };

/** Rows in which a counter must grow before it is a witness; less are the beginning of a test, or its end. */
const FEWEST_ROWS = 10;

const SECONDS_PER_HOUR = 3600;
const MILLI = 1000;

/** Counters since the test, a reset, the cycle, a turn of the current or the step; those per mass would need the mass. */
const COUNTER =
  /^(?:(?:SCHEDULE_|CYCLE_|STEP_)?(?<direction>CHARGING|DISCHARGING|CUMULATIVE|NET)|HALF_CYCLE)_(?<what>CAPACITY|ENERGY)$/;

type Sum = { charging: number; discharging: number };

/** Every column of the curve that can be computed from its current, voltage and time, with its ratio to what these give. */
export function unitWitnesses(curve: ReadCurve): readonly Witness[] {
  const current = scaled(columnOf(curve.columns, 'CURRENT'));
  const time = scaled(columnOf(curve.columns, 'TEST_TIME') ?? columnOf(curve.columns, 'TIME'));
  const voltage = scaled(columnOf(curve.columns, 'VOLTAGE'));
  if (current === undefined) return [];
  const found: Witness[] = [];
  const add = (column: CurveColumn, kind: WitnessKind, ratio: number) => {
    if (Number.isFinite(ratio) && ratio > 0) found.push({ column, kind, ratio });
  };
  const flows = time === undefined ? undefined : flowsOf(rowCount(curve), time, current, voltage);
  for (const column of curve.columns) {
    const factor = unitFactor(column.unit);
    if (factor === undefined || column.words !== null) continue;
    if (column.quantity === 'POWER' && voltage !== undefined) {
      add(column, 'POWER', factor * powerRatio(column.values, current, voltage));
    }
    const { direction = 'CUMULATIVE', what } = COUNTER.exec(column.quantity)?.groups ?? {};
    if (flows === undefined || what === undefined || (what === 'ENERGY' && voltage === undefined)) continue;
    const grown = factor * growthOf(column.values, flows.counts, direction === 'NET');
    const { charging, discharging } = what === 'CAPACITY' ? flows.charge : flows.work;
    const given = { CHARGING: charging, DISCHARGING: discharging }[direction] ?? charging + discharging;
    add(column, what === 'CAPACITY' ? 'CHARGE' : 'WORK', grown / given);
  }
  return found;
}

type Scaled = (index: number) => number;

/** Numbers of a column in the canonical unit of its kind. */
function scaled(column: CurveColumn | undefined): Scaled | undefined {
  const factor = unitFactor(column?.unit);
  if (column === undefined || factor === undefined || column.words !== null) return undefined;
  return (index) => (column.values[index] ?? Number.NaN) * factor;
}

/** mAh and Wh that flowed in both directions, and the rows that count: those in which time runs on. */
function flowsOf(
  count: number,
  time: Scaled,
  current: Scaled,
  voltage: Scaled | undefined,
): { readonly charge: Sum; readonly work: Sum; readonly counts: Uint8Array } {
  const charge: Sum = { charging: 0, discharging: 0 };
  const work: Sum = { charging: 0, discharging: 0 };
  const counts = new Uint8Array(count);
  let latest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const [now, above] = [time(index), time(index - 1)];
    // a clock that ran back jumps forward as well when it is right again: neither jump is time that passed
    const runsOn = above === latest && now >= latest;
    if (now > latest) latest = now;
    const hours = (now - above) / SECONDS_PER_HOUR;
    const passed = ((current(index) + current(index - 1)) / 2) * hours;
    if (!runsOn || !Number.isFinite(passed)) continue;
    counts[index] = 1;
    const direction = passed > 0 ? 'charging' : 'discharging';
    charge[direction] += Math.abs(passed);
    const volts = voltage === undefined ? 0 : Math.abs(voltage(index) + voltage(index - 1)) / 2;
    if (Number.isFinite(volts)) work[direction] += (Math.abs(passed) * volts) / MILLI;
  }
  return { charge, work, counts };
}

/** By how much a counter grew in all; NaN if it did in too few rows. What it loses at a reset does not count. */
function growthOf(values: Float64Array, counts: Uint8Array, isNet: boolean): number {
  let [grown, rows] = [0, 0];
  for (let index = 1; index < values.length; index += 1) {
    const [above = Number.NaN, value = Number.NaN] = [values[index - 1], values[index]];
    const step = isNet ? Math.abs(value - above) : Math.abs(value) - Math.abs(above);
    if (counts[index] !== 1 || !(step > 0) || !Number.isFinite(step)) continue;
    grown += step;
    rows += 1;
  }
  return rows < FEWEST_ROWS ? Number.NaN : grown;
}

/** The sum of all powers over that of all products, without their signs: some programs print no sign. */
function powerRatio(values: Float64Array, current: Scaled, voltage: Scaled): number {
  let [told, given, rows] = [0, 0, 0];
  for (const [index, value] of values.entries()) {
    const product = Math.abs(current(index) * voltage(index)) / MILLI;
    if (!Number.isFinite(product) || !Number.isFinite(value) || product === 0) continue;
    told += Math.abs(value);
    given += product;
    rows += 1;
  }
  return rows < FEWEST_ROWS ? Number.NaN : told / given;
}
