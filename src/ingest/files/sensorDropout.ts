import type { CurveColumn } from '../../domain/curve.ts';
import { medianOf } from './robust.ts';
import { NOT_MEASURED } from './zeroSensor.ts';

/** What is never 0 for a part of a test, unless it passes through what lies between. */
const SENSORS = /TEMPERATURE|AMBIENT_PRESSURE/;

/** Heads of temperatures that have no quantity of their own. */
const SENSOR_HEADS = /temperature|\btemp\b/i;

/** Of fewer rows nothing is usual. */
const FEWEST_ROWS = 10;

/** Numbers that stand for none, and the median of all others. */
export type Dropout = { readonly numbers: ReadonlySet<number>; readonly usual: number };

/**
 * The numbers that stand for none in a part of the rows of a sensor; undefined if there are none.
 *
 * What is measured passes through values between: a temperature that cools to 0 degC has some near it. A number stands for none
 * if no other value is nearer to it than half of the distance to the median.
 */
export function dropoutOf({ quantity, label, values, words }: CurveColumn): Dropout | undefined {
  const isSensor = SENSORS.test(quantity) || (quantity === 'OTHER' && SENSOR_HEADS.test(label));
  if (words !== null || !isSensor || !values.some((value) => NOT_MEASURED.has(value))) return undefined;
  const others = [...values].filter((value) => Number.isFinite(value) && !NOT_MEASURED.has(value));
  if (others.length < FEWEST_ROWS) return undefined;
  const usual = medianOf(others);
  const apart = [...NOT_MEASURED].filter((none) => {
    const half = Math.abs(usual - none) / 2;
    return values.includes(none) && others.every((value) => Math.abs(value - none) > half);
  });
  return apart.length === 0 ? undefined : { numbers: new Set(apart), usual };
}
