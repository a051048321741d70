import type { CurveColumn } from '../../domain/curve.ts';

/** What sensors measure beside voltage and current; counters of a test at rest are rightly 0. */
const SENSORS = /TEMPERATURE|PRESSURE|INTERNAL_RESISTANCE/;

/** In fewer rows a temperature may well be 0 degC. */
const FEWEST_ROWS = 10;

/** Whether a column is one of a sensor that gave 0 in every row. */
export function isZeroSensor({ quantity, values, words }: CurveColumn): boolean {
  return (
    words === null && SENSORS.test(quantity) && values.length >= FEWEST_ROWS && values.every((value) => value === 0)
  );
}
