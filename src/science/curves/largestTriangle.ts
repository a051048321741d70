import type { Rows } from './drawable.ts';

/**
 * Largest triangle three buckets: of each stretch of rows the point is kept that makes the largest triangle with the point
 * kept before and the mean of the next stretch, besides the first row and the last.
 *
 * Steinarsson, Downsampling time series for visual representation, MSc thesis, University of Iceland (2013).
 *
 * @param rows those that can be drawn, ascending
 * @param x by row; with `y` a line that is drawn in the order of the rows
 * @param points at most so many are kept, 3 or more
 * @returns the rows that are kept, ascending
 */
export function largestTriangle(rows: Rows, { x, y }: Line, points: number): Rows {
  if (rows.length <= points) return rows;
  const buckets = points - 2;
  const inner = rows.length - 2;
  const borderOf = (bucket: number) => 1 + Math.floor((bucket * inner) / buckets);
  const kept = new Uint32Array(points);
  kept[0] = rows[0] as number;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const [begin, end] = [borderOf(bucket), borderOf(bucket + 1)];
    const next = bucket + 1 < buckets ? borderOf(bucket + 2) : rows.length;
    const mean = meanOf(rows, { x, y }, end, next);
    kept[bucket + 1] = farthest(rows.subarray(begin, end), { x, y }, kept[bucket] as number, mean);
  }
  kept[points - 1] = rows[rows.length - 1] as number;
  return kept;
}

type Line = { readonly x: Float64Array; readonly y: Float64Array };
type Point = { readonly x: number; readonly y: number };

function meanOf(rows: Rows, line: Line, begin: number, end: number): Point {
  let [x, y] = [0, 0];
  for (let at = begin; at < end; at += 1) {
    x += line.x[rows[at] as number] as number;
    y += line.y[rows[at] as number] as number;
  }
  return { x: x / (end - begin), y: y / (end - begin) };
}

/** The row whose point makes the largest triangle; the first of equal ones. */
function farthest(rows: Rows, { x, y }: Line, before: number, next: Point): number {
  const [x0, y0] = [x[before] as number, y[before] as number];
  let [best, area] = [rows[0] as number, -1];
  for (const row of rows) {
    const doubled = Math.abs((x0 - next.x) * ((y[row] as number) - y0) - (x0 - (x[row] as number)) * (next.y - y0));
    if (doubled > area) [best, area] = [row, doubled];
  }
  return best;
}
