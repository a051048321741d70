import { Matrix, pseudoInverse } from 'ml-matrix';
import { type Analysed, found, refused } from '../analysed.ts';

/** A polynomial of an order, through an odd number of points. */
export type SmoothingWindow = { readonly window: number; readonly order: number };

/**
 * Smooths evenly spaced values, or differentiates them: each is replaced by the value or the slope, at its place, of the
 * polynomial that fits it and its neighbours best. Nothing is made up at the ends: half a window is left out at each.
 *
 * Savitzky and Golay, Anal. Chem. 36 (1964) 1627.
 *
 * @param values evenly spaced
 * @param step between them
 * @param derivative 0 for the values, 1 for their slope
 * @returns `values.length - window + 1` numbers, the first at place (window - 1) / 2 of `values`; refused where the window is
 * not odd, too short for the order, or longer than the values
 */
export function savitzkyGolay(
  values: ArrayLike<number>,
  step: number,
  { window, order }: SmoothingWindow,
  derivative: 0 | 1,
): Analysed<Float64Array> {
  if (!(Number.isInteger(window) && window % 2 === 1 && Number.isInteger(order) && order >= 1 && order < window)) {
    return refused(
      'WINDOW_UNFIT',
      `a window of ${window} points does not fix a polynomial of order ${order}: it takes an odd number of points, above the order`,
    );
  }
  if (values.length < window) {
    return refused('TOO_FEW_POINTS', `${values.length} points are fewer than the ${window} of the window`);
  }
  const weights = weightsOf({ window, order }, derivative).map((weight) => weight / step ** derivative);
  return found(
    Float64Array.from({ length: values.length - window + 1 }, (_, begin) => {
      let sum = 0;
      for (let at = 0; at < window; at += 1) sum += (weights[at] as number) * (values[begin + at] as number);
      return sum;
    }),
  );
}

/** What each point of a window counts, for points one apart. */
export function weightsOf({ window, order }: SmoothingWindow, derivative: 0 | 1): readonly number[] {
  const half = (window - 1) / 2;
  // places in half windows: powers of large numbers would lose digits
  const powers = Array.from({ length: window }, (_, at) =>
    Array.from({ length: order + 1 }, (_, power) => ((at - half) / half) ** power),
  );
  return pseudoInverse(new Matrix(powers))
    .getRow(derivative)
    .map((weight) => weight / half ** derivative);
}
