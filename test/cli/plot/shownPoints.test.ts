import { expect, test } from '@jest/globals';
import type { Drawn } from '../../../src/cli/plot/drawn.ts';
import { shownPoints } from '../../../src/cli/plot/shownPoints.ts';

const line = (y: readonly number[], look: Drawn['look'] = 'LINE'): Drawn => ({
  x: Float64Array.from(y, (_, row) => row),
  y: Float64Array.from(y),
  look,
});

test('shownPoints() breaks a line where a number is missing, but not a series of points', () => {
  expect(shownPoints(line([1, 2, Number.NaN, 4, Number.NaN, 6, 7]))).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [[3, 4]],
    [
      [5, 6],
      [6, 7],
    ],
  ]);
  expect(shownPoints(line([1, Number.NaN, 3], 'POINTS'))).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
  ]);
});

test('shownPoints() thins a long series out, but keeps its spike and its gap', () => {
  const rows = Array.from({ length: 50_000 }, (_, row) =>
    row > 30_000 && row < 32_000 ? Number.NaN : Math.sin(row / 3000),
  );
  rows[12_345] = 9;
  for (const look of ['LINE', 'POINTS'] as const) {
    const runs = shownPoints(line(rows, look));
    const points = runs.flat();
    expect(points.length).toBeGreaterThan(1000);
    expect(points.length).toBeLessThan(2100);
    expect(points).toContainEqual([12_345, 9]);
    expect(runs).toHaveLength(look === 'LINE' ? 2 : 1);
    expect(points.filter(([x]) => x > 30_000 && x < 32_000)).toEqual([]);
  }
});

test('shownPoints() of a series with every second number missing is no longer than of another', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => (row % 2 === 0 ? row : Number.NaN));
  expect(shownPoints(line(rows)).flat().length).toBeLessThan(2100);
});
