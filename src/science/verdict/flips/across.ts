/** Numbers just across a breakpoint stand on a grid of a thousandth of the decade of their scale. */
const DECADES = 3;

/** As a share of a step of the grid: what rounding may be off. */
const ROUNDING = 1e-6;

/** Decimal numbers that are fine against a scale. */
export type Grid = {
  readonly step: number;
  /** The number that is so many steps from 0, without digits that rounding leaves. */
  readonly at: (count: number) => number;
};

export function gridOf(scale: number): Grid {
  const exponent = Math.floor(Math.log10(scale)) - DECADES;
  const step = 10 ** exponent;
  return { step, at: (count) => Number((count * step).toFixed(Math.max(0, -exponent))) };
}

/**
 * The next place across a breakpoint, as seen from where one stands, on a decimal grid that is fine against a scale. From
 * the breakpoint itself, but for rounding, one step to either side.
 */
export function across(
  breakpoint: number,
  { from, scale }: { readonly from: number; readonly scale: number },
): readonly number[] {
  const { step, at } = gridOf(scale);
  const steps = breakpoint / step;
  const above = at(Math.floor(steps + ROUNDING) + 1);
  const below = at(Math.ceil(steps - ROUNDING) - 1);
  // sums of numbers come back to where one stands but for rounding
  if (Math.abs(breakpoint - from) <= ROUNDING * step) return [below, above];
  return [breakpoint > from ? above : below];
}
