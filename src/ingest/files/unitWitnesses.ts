import type { CurveColumn } from '../../domain/curve.ts';
import { clockWitnesses } from './clockWitnesses.ts';
import { columnOf } from './columnOf.ts';
import { flowsOf } from './flows.ts';
import { inCanonical } from './inCanonical.ts';
import { medianRatio } from './medianRatio.ts';
import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';
import { unitFactor } from './unitFactor.ts';

/**
 * What a column is held against: current x time, voltage x current x time, voltage x current, the test time, the voltage.
 */
export type WitnessKind = 'CHARGE' | 'WORK' | 'POWER' | 'CLOCK' | 'SETPOINT';

/** A column that current, time and voltage give as well. `ratio`: the column over what they give, both in their units. */
export type Witness = { readonly column: CurveColumn; readonly kind: WitnessKind; readonly ratio: number };

const MILLI = 1000;

/** Counters since the test, a reset, the cycle, a turn of the current or the step; those per mass would need the mass. */
const COUNTER =
  /^(?:(?:SCHEDULE_|CYCLE_|STEP_)?(?<direction>CHARGING|DISCHARGING|CUMULATIVE|NET)|HALF_CYCLE)_(?<what>CAPACITY|ENERGY)$/;

/** Every column of the curve that its current, voltage and time give as well, with its ratio to what these give. */
export function unitWitnesses(curve: ReadCurve): readonly Witness[] {
  return [...counterWitnesses(curve), ...productWitnesses(curve), ...clockWitnesses(curve)].filter(
    ({ ratio }) => Number.isFinite(ratio) && ratio > 0,
  );
}

function counterWitnesses(curve: ReadCurve): readonly Witness[] {
  const current = inCanonical(columnOf(curve.columns, 'CURRENT'));
  const time = inCanonical(columnOf(curve.columns, 'TEST_TIME') ?? columnOf(curve.columns, 'TIME'));
  const voltage = inCanonical(columnOf(curve.columns, 'VOLTAGE'));
  if (current === undefined || time === undefined) return [];
  const flows = flowsOf(rowCount(curve), time, current, voltage);
  return curve.columns.flatMap((column): readonly Witness[] => {
    const factor = unitFactor(column.unit);
    const { direction = 'CUMULATIVE', what } = COUNTER.exec(column.quantity)?.groups ?? {};
    if (factor === undefined || column.words !== null || what === undefined) return [];
    if (what === 'ENERGY' && voltage === undefined) return [];
    const passed = what === 'CAPACITY' ? flows.charge : flows.work;
    const sign = { CHARGING: 1, DISCHARGING: -1 }[direction] ?? 0;
    const given = (index: number) => {
      const value = passed[index] ?? Number.NaN;
      return sign === 0 ? Math.abs(value) : Math.max(0, sign * value);
    };
    const told = (index: number) => factor * growth(column.values, index, direction === 'NET');
    const ratio = medianRatio(
      rowCount(curve),
      (index) => (flows.counts[index] === 1 ? told(index) : Number.NaN),
      given,
    );
    return [{ column, kind: what === 'CAPACITY' ? 'CHARGE' : 'WORK', ratio }];
  });
}

/** By how much a counter grew in a row; what it loses at a reset is negative. */
function growth(values: Float64Array, index: number, isNet: boolean): number {
  const [above = Number.NaN, value = Number.NaN] = [values[index - 1], values[index]];
  return isNet ? Math.abs(value - above) : Math.abs(value) - Math.abs(above);
}

/** Powers and set voltages, without their signs: some programs print none. */
function productWitnesses(curve: ReadCurve): readonly Witness[] {
  const current = inCanonical(columnOf(curve.columns, 'CURRENT'));
  const voltage = inCanonical(columnOf(curve.columns, 'VOLTAGE'));
  if (voltage === undefined) return [];
  const ratioOf = (column: CurveColumn, given: (index: number) => number) => {
    const told = inCanonical(column) ?? (() => Number.NaN);
    const counts = (index: number) => told(index) !== 0 && Math.abs(given(index)) > 0;
    const absolute = (of: (index: number) => number) => (index: number) =>
      counts(index) ? Math.abs(of(index)) : Number.NaN;
    return medianRatio(rowCount(curve), absolute(told), absolute(given));
  };
  return curve.columns.flatMap((column): readonly Witness[] => {
    if (column.quantity === 'CONTROL_VOLTAGE') return [{ column, kind: 'SETPOINT', ratio: ratioOf(column, voltage) }];
    if (column.quantity !== 'POWER' || current === undefined) return [];
    const ratio = ratioOf(column, (index) => (current(index) * voltage(index)) / MILLI);
    return [{ column, kind: 'POWER', ratio }];
  });
}
