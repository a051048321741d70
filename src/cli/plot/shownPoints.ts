import { drawableRows, type Rows } from '../../science/curves/drawable.ts';
import { minMax } from '../../science/curves/minMax.ts';
import type { Drawn } from './drawn.ts';

/** About so many points of a series are drawn: four for each px of a plot. */
const POINTS = 2000;

export type ShownPoint = readonly [x: number, y: number];

/**
 * What is drawn of a series: so many points that no peak is lost and more would not be seen.
 *
 * A line has a run from break to break. It breaks where rows have no number; if it is long, where as many rows in
 * succession have none as make a point.
 */
export function shownPoints({ x, y, look }: Drawn): readonly (readonly ShownPoint[])[] {
  const rows = drawableRows(x, y);
  const runs = look === 'POINTS' ? [rows] : unbroken(rows, Math.max(1, Math.floor(x.length / POINTS)));
  return runs.map((run) => {
    const share = Math.max(3, Math.round((POINTS * run.length) / rows.length));
    return Array.from(minMax(run, y, share), (row) => [x[row] as number, y[row] as number] as const);
  });
}

/** The rows from gap to gap, where a gap is at least so many rows long. */
function unbroken(rows: Rows, gap: number): readonly Rows[] {
  const runs: Rows[] = [];
  let begin = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    if (at < rows.length && (rows[at] as number) - (rows[at - 1] as number) <= gap) continue;
    runs.push(rows.subarray(begin, at));
    begin = at;
  }
  return runs;
}
