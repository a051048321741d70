/** Parts of a curve whose ratios are compared. */
const MOST_PARTS = 25;

/** Rows in which a column must grow before it tells anything; less are the beginning of a test, or its end. */
const FEWEST_ROWS = 10;

/**
 * The ratio of what is told to what is given, as half of the curve has it: one wild row spoils the part in which it stands,
 * and no other.
 *
 * @param told what a row adds; NaN where it does not count
 * @param given what the row should add
 * @returns NaN if too few rows add anything
 */
export function medianRatio(count: number, told: (index: number) => number, given: (index: number) => number): number {
  const length = Math.max(1, Math.ceil(count / MOST_PARTS));
  const parts: { readonly ratio: number; readonly rows: number }[] = [];
  for (let start = 0; start < count; start += length) {
    const part = partOf(start, Math.min(count, start + length), told, given);
    if (Number.isFinite(part.ratio) && part.ratio > 0) parts.push(part);
  }
  parts.sort((a, b) => a.ratio - b.ratio);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  if (rows < FEWEST_ROWS) return Number.NaN;
  let passed = 0;
  const middle = parts.find((part) => {
    passed += part.rows;
    return passed >= rows / 2;
  });
  return middle?.ratio ?? Number.NaN;
}

function partOf(start: number, end: number, told: (index: number) => number, given: (index: number) => number) {
  let [sumTold, sumGiven, rows] = [0, 0, 0];
  for (let index = start; index < end; index += 1) {
    const [says, gives] = [told(index), given(index)];
    if (Number.isFinite(gives)) sumGiven += gives;
    if (!(says > 0) || !Number.isFinite(says)) continue;
    sumTold += says;
    rows += 1;
  }
  return { ratio: sumTold / sumGiven, rows };
}
