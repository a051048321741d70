import type { Bounds } from '../facts/bounds.ts';

/** Significant digits of a computed number in a sentence. */
const DIGITS = 4;

/** A number as sentences print it: at most four significant digits unless told otherwise, no trailing zeros. */
export function number(value: number, digits = DIGITS): string {
  return String(Number(value.toPrecision(digits)));
}

/** An interval as sentences print it: "57 % (56.5 to 57.5)", "above 96 %". */
export function interval({ value, lower, upper }: Bounds, unit: string, digits = DIGITS): string {
  const suffix = unit === '1' ? '' : ` ${unit}`;
  if (lower === Number.POSITIVE_INFINITY || upper === Number.NEGATIVE_INFINITY) return 'beyond any number';
  if (!Number.isFinite(lower) && !Number.isFinite(upper)) {
    return Number.isFinite(value) ? `${number(value, digits)}${suffix}` : 'any number';
  }
  if (!Number.isFinite(lower)) return `at most ${number(upper, digits)}${suffix}`;
  if (!Number.isFinite(upper)) return `at least ${number(lower, digits)}${suffix}`;
  if (lower === upper) return `${number(value, digits)}${suffix}`;
  return `${number(value, digits)}${suffix} (${number(lower, digits)} to ${number(upper, digits)})`;
}

/** An interval by its ends alone, where no value within it stands out: "10 to 35 %", "at least 10 %". */
export function range(bounds: Bounds, unit: string): string {
  const { lower, upper } = bounds;
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return interval(bounds, unit);
  return `${number(lower)} to ${number(upper)}${unit === '1' ? '' : ` ${unit}`}`;
}
