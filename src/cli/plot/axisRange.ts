/** Ends of an axis and the distance of its ticks, in powers of ten where the axis is logarithmic. Ends are multiples of the step. */
export type AxisRange = { readonly from: number; readonly to: number; readonly step: number };

/** Least and greatest number that an axis must show, in powers of ten where it is logarithmic. */
export type Extent = readonly [least: number, greatest: number];

/** Numbers that lie closer together than this part of them are one. */
const RESOLUTION = 1e-9;

/** A range with round ends around an extent, and about so many steps. */
export function rangeAround([least, greatest]: Extent, steps: number, scale: 'LINEAR' | 'LOGARITHMIC'): AxisRange {
  const isPoint = greatest - least <= RESOLUTION * Math.max(Math.abs(least), Math.abs(greatest));
  const margin = isPoint ? Math.abs(least) / 10 || 1 : 0;
  const [low, high] = [least - margin, greatest + margin];
  const step = scale === 'LINEAR' ? roundStep((high - low) / steps) : Math.ceil((high - low) / steps);
  return withStep([low, high], step);
}

/** Two ranges with the same step, for axes that have one scale. */
export function squareRanges(x: Extent, y: Extent, steps: number): readonly [x: AxisRange, y: AxisRange] {
  const widest = x[1] - x[0] > y[1] - y[0] ? x : y;
  const { step } = rangeAround(widest, steps, 'LINEAR');
  return [withStep(x, step), withStep(y, step)];
}

/** The range with steps added, half of them at each end, until it is at least so long. */
export function lengthened(range: AxisRange, length: number): AxisRange {
  const { from, to, step } = range;
  const lacking = Math.ceil((length - (to - from)) / step - RESOLUTION);
  if (lacking <= 0) return range;
  return { from: from - Math.floor(lacking / 2) * step, to: to + Math.ceil(lacking / 2) * step, step };
}

function withStep([least, greatest]: Extent, step: number): AxisRange {
  const from = Math.floor(least / step + RESOLUTION);
  const to = Math.max(Math.ceil(greatest / step - RESOLUTION), from + 1);
  return { from: from * step, to: to * step, step };
}

/** The least of 1, 2 and 5 times a power of ten that is no shorter. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5].find((each) => each * power >= length * (1 - RESOLUTION)) ?? 10;
  return factor * power;
}
