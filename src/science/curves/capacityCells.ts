import { type Analysed, found, refused } from './analysed.ts';
import type { Profile } from './profile.ts';

/** Mean potentials of equal parts of a capacity, in the order in which they flow. */
export type CapacityCells = {
  /** Capacity of a part, in the unit of the profile. */
  readonly width: number;
  /** Capacity in the middle of the first part. */
  readonly first: number;
  /** V. */
  readonly potential: Float64Array;
};

/** Capacity in the middle of a part. */
export function capacityOfCell({ first, width }: CapacityCells, cell: number): number {
  return first + cell * width;
}

/**
 * Resamples a profile on equal parts of its capacity, each with its charge-weighted mean potential, in one pass.
 *
 * @param count parts, 2 or more
 * @returns refused where no charge flowed, or rows are fewer than parts
 */
export function capacityCells({ capacity, voltage }: Profile, count: number): Analysed<CapacityCells> {
  const begin = capacity[0] ?? 0;
  const total = (capacity.at(-1) ?? 0) - begin;
  if (!(total > 0)) return refused('NO_CHARGE', 'no charge flowed: a curve over capacity needs some');
  if (!(Number.isInteger(count) && count >= 2 && count <= capacity.length)) {
    return refused(
      'CELLS_UNFIT',
      `${capacity.length} rows do not give mean potentials of ${count} parts: take a whole number from 2 to that of the rows`,
    );
  }
  const width = total / count;
  const integral = new Float64Array(count);
  let cell = 0;
  for (let row = 1; row < capacity.length; row += 1) {
    const [from, to] = [(capacity[row - 1] as number) - begin, (capacity[row] as number) - begin];
    const [start, end] = [voltage[row - 1] as number, voltage[row] as number];
    const slope = to > from ? (end - start) / (to - from) : 0;
    // the line between two rows, piece by piece of each part
    for (let low = from; low < to; ) {
      const edge = cell < count - 1 ? (cell + 1) * width : to;
      const high = Math.min(to, edge);
      const middle = start + slope * ((low + high) / 2 - from);
      integral[cell] = (integral[cell] as number) + middle * (high - low);
      if (high === edge && cell < count - 1) cell += 1;
      low = high;
    }
  }
  return found({ width, first: begin + width / 2, potential: integral.map((sum) => sum / width) });
}
