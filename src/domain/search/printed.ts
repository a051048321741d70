import type { Quantity } from '../quantity.ts';
import { type Reported, reportedValue } from '../reported.ts';
import { findUnit } from '../units.ts';

/** A number without a word: its unit was given apart. */
const isBare = /^[^\p{L}°%]*$/u;

/** A quantity as it is looked for: as printed, with its unit also where the text has none but its kind needs one. */
export function printed(quantity: Quantity): string {
  const { kind, reported, unit } = quantity;
  return findUnit(kind, '') || !isBare.test(reported) ? reported : `${reported} ${unit}`;
}

/** As `printed`; undefined where it is missing. */
export function printedValue(quantity: Reported<Quantity>): string | undefined {
  const value = reportedValue(quantity);
  return value && printed(value);
}
