/** Numbers just across a breakpoint are given on a grid of a thousandth of the decade of this scale. */
const DECADES = 3;

/**
 * The places just across a breakpoint as seen from where one stands, on a decimal grid that is fine against a scale: on the
 * breakpoint or right behind it, and one step further, since some thresholds turn when they are met and some when they
 * are passed. From the breakpoint itself, one step to either side.
 */
export function across(
  breakpoint: number,
  { from, scale }: { readonly from: number; readonly scale: number },
): readonly number[] {
  const exponent = Math.floor(Math.log10(scale)) - DECADES;
  const grid = 10 ** exponent;
  const onGrid = (steps: number) => Number((steps * grid).toFixed(Math.max(0, -exponent)));
  const steps = breakpoint / grid;
  if (breakpoint === from) return [onGrid(Math.floor(steps) - 1), onGrid(Math.ceil(steps) + 1)];
  const nearest = Math.round(steps);
  if (breakpoint > from) {
    const first = steps - nearest > ROUNDING ? nearest + 1 : nearest;
    return [onGrid(first), onGrid(first + 1)];
  }
  const first = nearest - steps > ROUNDING ? nearest - 1 : nearest;
  return [onGrid(first), onGrid(first - 1)];
}

/** As a share of a step: less than this is an error of rounding. */
const ROUNDING = 1e-6;
