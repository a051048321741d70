import { resonantG } from '../../metrics/electronSpin.ts';

type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

/**
 * g factor of a line, with the interval that its field leaves; a higher field is a lower g.
 *
 * The frequency is taken as exact: counters tell it to 1e-7, while fields without a calibration are off by 1e-4 and more.
 *
 * @param frequency GHz
 * @param field mT, above 0
 * @param calibration how far off the field may be, mT
 */
export function gFactor(frequency: number, field: Interval, calibration: number): Interval {
  return {
    value: resonantG(frequency, field.value),
    lower: resonantG(frequency, field.upper + calibration),
    upper: resonantG(frequency, field.lower - calibration),
  };
}
