import type { Quantity } from '../quantity.ts';
import { type Reported, reportedValue } from '../reported.ts';

/** A number without a word: its unit was given apart. */
const isBare = /^[^\p{L}°%]*$/u;

/** A quantity as it is looked for: as printed, with its unit also where the text has none. */
export function printed(quantity: Quantity): string {
  const { reported, unit } = quantity;
  return isBare.test(reported) ? `${reported} ${unit}`.trim() : reported;
}

/** As `printed`; undefined where it is missing. */
export function printedValue(quantity: Reported<Quantity>): string | undefined {
  const value = reportedValue(quantity);
  return value && printed(value);
}
