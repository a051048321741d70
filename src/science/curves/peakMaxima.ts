/** A row that is higher than its neighbours, and how far it stands out. */
export type PeakMaximum = {
  readonly row: number;
  /** How deep one must go down, on the side where that is less, to get to a higher row, or to the end of the curve. */
  readonly prominence: number;
};

/**
 * Raw maxima of a curve, each with its prominence: the height above the higher of the two lowest points between it and the next higher
 * row on each side. A flat top counts once, by its first row; the ends of the curve are none.
 *
 * @param values without gaps
 */
export function peakMaxima(values: Float64Array): readonly PeakMaximum[] {
  const [before, behind] = [valleysBefore(values, false), valleysBefore(values.slice().reverse(), true).reverse()];
  const maxima: PeakMaximum[] = [];
  for (let row = 1; row < values.length - 1; row += 1) {
    const valley = Math.max(before[row] as number, behind[row] as number);
    const prominence = (values[row] as number) - valley;
    if (prominence > 0) maxima.push({ row, prominence });
  }
  return maxima;
}

/**
 * The lowest value between each row and the last one before it that is higher (or as high, unless `aboveOnly`); the row itself where
 * that is its neighbour.
 */
function valleysBefore(values: Float64Array, aboveOnly: boolean): Float64Array {
  const valleys = new Float64Array(values.length);
  const higher: { readonly value: number; readonly valley: number }[] = [];
  for (const [row, value] of values.entries()) {
    let valley = value;
    for (let top = higher.at(-1); top !== undefined && isPassed(top.value, value, aboveOnly); top = higher.at(-1)) {
      valley = Math.min(valley, top.valley);
      higher.pop();
    }
    higher.push({ value, valley });
    valleys[row] = valley;
  }
  return valleys;
}

function isPassed(earlier: number, value: number, aboveOnly: boolean): boolean {
  return aboveOnly ? earlier <= value : earlier < value;
}

/**
 * Where the parabola through a maximum and its two neighbours is highest, in the unit of x.
 *
 * @param row of a maximum: higher than one neighbour, and no lower than the other
 */
export function vertexAt(x: ArrayLike<number>, y: ArrayLike<number>, row: number): number {
  const [left, top, right] = [row - 1, row, row + 1].map((at) => [x[at], y[at]]) as [
    [number, number],
    [number, number],
    [number, number],
  ];
  const [toLeft, toRight] = [top[0] - left[0], top[0] - right[0]];
  const [fallLeft, fallRight] = [top[1] - left[1], top[1] - right[1]];
  const numerator = toLeft ** 2 * fallRight - toRight ** 2 * fallLeft;
  return top[0] - numerator / (2 * (toLeft * fallRight - toRight * fallLeft));
}
