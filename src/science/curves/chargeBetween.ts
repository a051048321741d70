const SECONDS_PER_HOUR = 3600;

/**
 * Charge between two rows, mAh, by the trapezoid; none where time runs back or a number is missing. Where the current
 * begins or turns round between them, it did so at once behind the first, whose step that row ended: the new current flowed
 * all the time.
 */
export function chargeBetween(before: number, after: number, seconds: number): number {
  const charge = (currentBetween(before, after) * seconds) / SECONDS_PER_HOUR;
  return seconds > 0 && Number.isFinite(charge) ? charge : 0;
}

/** The mean current of that. */
export function currentBetween(before: number, after: number): number {
  return before * after <= 0 ? after : (before + after) / 2;
}
