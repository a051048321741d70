import type { CurveColumn } from '../../domain/curve.ts';

/** What sensors measure beside voltage and current; counters of a test at rest are rightly 0. */
const SENSORS = /TEMPERATURE|PRESSURE|INTERNAL_RESISTANCE/;

/** Heads of sensors that have no quantity of their own: `Pressure_Psi`, `Contact resistance(mO)`, `Temp`. */
const SENSOR_HEADS = /pressure|resistance|temperature|\btemp\b/i;

/** What instruments write where no sensor is: 0, also of kelvin, and the ends of their ranges. */
export const NOT_MEASURED: ReadonlySet<number> = new Set([0, -273.15, -327.67, -999, 9999]);

/** In fewer rows a temperature may well be 0 degC. */
const FEWEST_ROWS = 10;

/** Whether a column is one of a sensor that gave 0, or another number that stands for none, in every row. */
export function isZeroSensor({ quantity, label, values, words }: CurveColumn): boolean {
  const isSensor = SENSORS.test(quantity) || (quantity === 'OTHER' && SENSOR_HEADS.test(label));
  const [first = Number.NaN] = values;
  if (words !== null || !isSensor || values.length < FEWEST_ROWS || !NOT_MEASURED.has(first)) return false;
  return values.every((value) => value === first);
}
