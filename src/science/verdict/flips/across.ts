/** Numbers just across a breakpoint stand on a grid of a thousandth of the decade of their scale. */
const DECADES = 3;

/** As a share of a step of the grid: what rounding may be off. */
const ROUNDING = 1e-6;

/**
 * The next place across a breakpoint, as seen from where one stands, on a decimal grid that is fine against a scale. From
 * the breakpoint itself, but for rounding, one step to either side.
 */
export function across(
  breakpoint: number,
  { from, scale }: { readonly from: number; readonly scale: number },
): readonly number[] {
  const exponent = Math.floor(Math.log10(scale)) - DECADES;
  const grid = 10 ** exponent;
  const steps = breakpoint / grid;
  const above = Math.floor(steps + ROUNDING) + 1;
  const below = Math.ceil(steps - ROUNDING) - 1;
  const onGrid = (count: number) => Number((count * grid).toFixed(Math.max(0, -exponent)));
  // sums of numbers come back to where one stands but for rounding
  if (Math.abs(breakpoint - from) <= ROUNDING * grid) return [onGrid(below), onGrid(above)];
  return [onGrid(breakpoint > from ? above : below)];
}
