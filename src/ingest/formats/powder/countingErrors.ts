import type { RowShape } from '../../files/numberRows.ts';
import { numberOf } from '../../files/numberText.ts';
import { splitRow } from '../../files/splitRow.ts';

/** Fewer rows may look like anything. */
const FEWEST_ROWS = 10;

/** Whether rows of three numbers are even steps of an angle, counts, and the root of the counts but for a factor. */
export function hasCountingErrors(rows: readonly string[], { delimiter, decimal }: RowShape): boolean {
  const points = rows.map((row) => splitRow(row.trim(), delimiter).map((cell) => numberOf(cell.trim(), decimal)));
  const steps = points.slice(1).map(([angle = 0], index) => angle - (points[index]?.[0] ?? 0));
  return (
    points.length >= FEWEST_ROWS &&
    points.every(([angle = Number.NaN, , sigma = Number.NaN]) => angle > -10 && angle < 180 && sigma > 0) &&
    spread(steps) < 1.1 &&
    followsCounts(points)
  );
}

/** Whether the third numbers go with the second: beside a flat voltage, a constant current is a steady root of it too. */
function followsCounts(points: readonly (readonly number[])[]): boolean {
  const varied = spread(points.map(([, counts = 0]) => counts)) - 1;
  const left = spread(points.map(([, counts = 0, sigma = 0]) => (sigma * sigma) / counts)) - 1;
  return left < 0.2 && left < varied / 2;
}

/** The greatest by the least of positive numbers; infinite if one is not positive. */
function spread(values: readonly number[]): number {
  const least = Math.min(...values);
  return least > 0 ? Math.max(...values) / least : Number.POSITIVE_INFINITY;
}
