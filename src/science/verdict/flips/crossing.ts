/** A place and the margin there. */
export type Point = { readonly x: number; readonly margin: number };

/** Margins are straight lines or nearly so: few steps are enough. */
const STEPS = 12;

/** How far apart two steps are, as a share of the first, where the search ends. */
const TOLERANCE = 1e-9;

/**
 * Where a margin crosses zero, by secant steps from two places.
 *
 * @param marginAt the margin at a place; null where it does not exist
 * @returns null where there is no crossing, or none is found in a few steps
 */
export function crossing(
  marginAt: (x: number) => number | null,
  { from, next }: { readonly from: Point; readonly next: Point },
): number | null {
  const end = TOLERANCE * Math.abs(next.x - from.x);
  let [older, newer] = [from, next];
  for (let step = 0; step < STEPS; step += 1) {
    const x = secant(older, newer);
    if (Math.abs(x - newer.x) <= end) return x;
    const margin = Number.isFinite(x) ? marginAt(x) : null;
    if (margin === null) return null;
    [older, newer] = [newer, { x, margin }];
  }
  return null;
}

/** Where the straight line through two points crosses zero; not finite if it does not. */
export function secant(a: Point, b: Point): number {
  return b.margin === 0 ? b.x : b.x - (b.margin * (b.x - a.x)) / (b.margin - a.margin);
}
