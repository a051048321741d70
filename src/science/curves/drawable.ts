/** Rows of a curve that can be drawn: their places, from 0, in ascending order. */
export type Rows = Uint32Array;

/**
 * The rows that have both numbers.
 *
 * @param from first row that counts, from 0
 * @param to the row behind the last one that counts
 */
export function drawableRows(x: Float64Array, y: Float64Array, from = 0, to = x.length): Rows {
  const rows = new Uint32Array(Math.max(0, to - from));
  let count = 0;
  for (let row = from; row < to; row += 1) {
    if (!Number.isFinite(x[row]) || !Number.isFinite(y[row])) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
