import { median } from './numerics/runningMedian.ts';
import type { Profile } from './profile.ts';

/** Blocks of rows that are looked at, and rows of a block: enough for 2 % of the deviation. */
const MOST_BLOCKS = 64;
const BLOCK = 64;
/** Of a short profile. */
const LEAST_BLOCKS = 8;

/** Rows beside one, from which it is told where it should be; and the steps from row to row among them. */
const BESIDE = 2;
const OFFSETS = [-2, -1, 1, 2] as const;
const STEPS = [-2, -1, 0, 1] as const;

/**
 * Standard deviation of the noise of the potential, V: from how far each row lies off the cubic through two rows on either side, in which
 * a smooth curve leaves little; the median of many blocks of rows, so that jumps and bends here and there do not count.
 *
 * Gasser, Sroka and Jennen-Steinmetz, Biometrika 73 (1986) 625, with a cubic for their line. Noise that goes together in neighbouring
 * rows is underestimated.
 *
 * @returns 0 of fewer than 5 rows
 */
export function potentialNoise({ capacity, voltage }: Profile): number {
  const variances = blocksOf(voltage.length).map(({ from, to }) => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += squareAt(capacity, voltage, row);
    return sum / (to - from);
  });
  return variances.length === 0 ? 0 : Math.sqrt(median(variances));
}

/** Share of rows that repeat the potential of the row before, from which on it is told in steps. */
const LEAST_REPEATS = 0.02;

/**
 * The steps in which an instrument tells the potential, V: the least difference of neighbouring rows, where many do not differ at all.
 *
 * @returns 0 where they nearly all differ, so that rounding is noise like any other
 */
export function potentialResolution({ voltage }: Profile): number {
  let [repeats, rows, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { from, to } of blocksOf(voltage.length)) {
    for (let row = from; row < to; row += 1) {
      const difference = Math.abs((voltage[row] as number) - (voltage[row - 1] as number));
      rows += 1;
      if (difference === 0) repeats += 1;
      else least = Math.min(least, difference);
    }
  }
  return repeats >= LEAST_REPEATS * rows && Number.isFinite(least) ? least : 0;
}

/** Blocks of rows that have two on either side, evenly spread over all. */
function blocksOf(rows: number): readonly { readonly from: number; readonly to: number }[] {
  const inner = rows - 2 * BESIDE;
  if (inner < 1) return [];
  const size = Math.max(1, Math.min(BLOCK, Math.floor(inner / LEAST_BLOCKS)));
  const count = Math.min(MOST_BLOCKS, Math.floor(inner / size));
  return Array.from({ length: count }, (_, block) => {
    const from = BESIDE + Math.floor((block * (inner - size)) / Math.max(1, count - 1));
    return { from, to: from + size };
  });
}

/** Square of the distance of a row from the cubic through those beside it, over its variance for noise of variance 1. */
function squareAt(capacity: Float64Array, voltage: Float64Array, row: number): number {
  let [modelled, squares] = [0, 1];
  for (const offset of OFFSETS) {
    const weight = weightOf(capacity, row, offset);
    modelled += weight * (voltage[row + offset] as number);
    squares += weight ** 2;
  }
  return ((voltage[row] as number) - modelled) ** 2 / squares;
}

/** What a row beside counts in the cubic of Lagrange; in evenly spaced rows where two have one capacity. */
function weightOf(capacity: Float64Array, row: number, offset: number): number {
  const isEven = STEPS.some((step) => capacity[row + step] === capacity[row + step + 1]);
  const at = (each: number) => (isEven ? each : (capacity[row + each] as number));
  let weight = 1;
  for (const other of OFFSETS) if (other !== offset) weight *= (at(0) - at(other)) / (at(offset) - at(other));
  return weight;
}

/** A line between two rows smooths as noise of this share of their distance would. */
const LINE_WIDTH = 0.75;

/**
 * Over what potentials the noise of a row counts, as the standard deviation of a normal distribution: over that of the noise, and over the
 * lines to the rows beside it.
 *
 * @param deviation V; @param distance V, between rows
 */
export function noiseWidth(deviation: number, distance: number): number {
  return Math.hypot(deviation, LINE_WIDTH * distance);
}
