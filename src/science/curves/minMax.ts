import type { Rows } from './drawable.ts';

/**
 * Thins a curve out so that no peak is lost: of each stretch of rows the one with the least and the one with the greatest y
 * are kept, in their order, besides the first row and the last. Where there is room for one alone, it is the row farthest
 * from the line between these two.
 *
 * @param rows those that can be drawn, ascending
 * @param y by row
 * @param points at most so many are kept, 3 or more
 * @returns the rows that are kept, ascending
 */
export function minMax(rows: Rows, y: Float64Array, points: number): Rows {
  if (rows.length <= points) return rows;
  const stretches = Math.floor((points - 2) / 2);
  if (stretches === 0) return withFarthest(rows, y);
  const inner = rows.length - 2;
  const kept = new Uint32Array(points);
  kept[0] = rows[0] as number;
  let count = 1;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const begin = 1 + Math.floor((stretch * inner) / stretches);
    const end = 1 + Math.floor(((stretch + 1) * inner) / stretches);
    const [low, high] = extremes(rows, y, begin, end);
    kept[count] = rows[Math.min(low, high)] as number;
    kept[count + 1] = rows[Math.max(low, high)] as number;
    count += low === high ? 1 : 2;
  }
  kept[count] = rows[rows.length - 1] as number;
  return kept.subarray(0, count + 1);
}

function withFarthest(rows: Rows, y: Float64Array): Rows {
  const last = rows.length - 1;
  const [from, to] = [y[rows[0] as number] as number, y[rows[last] as number] as number];
  let [best, most] = [1, -1];
  for (let at = 1; at < last; at += 1) {
    const distance = Math.abs((y[rows[at] as number] as number) - (from + ((to - from) * at) / last));
    if (distance > most) [best, most] = [at, distance];
  }
  return Uint32Array.of(rows[0] as number, rows[best] as number, rows[last] as number);
}

/** Places in `rows` of the least and of the greatest y; of equal ones the first. */
function extremes(rows: Rows, y: Float64Array, begin: number, end: number): readonly [low: number, high: number] {
  let [low, high] = [begin, begin];
  for (let at = begin + 1; at < end; at += 1) {
    const value = y[rows[at] as number] as number;
    if (value < (y[rows[low] as number] as number)) low = at;
    if (value > (y[rows[high] as number] as number)) high = at;
  }
  return [low, high];
}
