/** A fitted position in degrees with its standard error. */
type Position = { readonly value: number; readonly error: number };

export type ReflectionShift = {
  /** Second minus first, degrees. */
  readonly shift: number;
  /** The smallest shift that counts, degrees. */
  readonly least: number;
  /** True if the shift is larger than that. */
  readonly resolved: boolean;
};

/** Standard errors of the difference that a shift must exceed. */
const LEAST_ERRORS = 3;

/**
 * Whether a reflection moved between two patterns of one cell: only where its positions differ by more than three standard
 * errors of their difference. A displacement of the sample is common to both and leaves their difference.
 */
export function reflectionShift(first: Position, second: Position): ReflectionShift {
  const shift = second.value - first.value;
  const least = LEAST_ERRORS * Math.hypot(first.error, second.error);
  return { shift, least, resolved: Math.abs(shift) > least };
}
