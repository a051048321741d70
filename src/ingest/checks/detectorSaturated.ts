import type { CurveColumn } from '../../domain/curve.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

const SIGNALS: ReadonlySet<string> = new Set(['INTENSITY', 'COUNT_RATE']);

/** Noise hardly gives five equal points at the top of a peak. */
const SHORTEST_TOP = 5;

/** With fewer levels, as of a few counts, equal neighbours are chance. */
const FEWEST_LEVELS = 20;

export const detectorSaturated: CurveCheck = {
  code: 'DETECTOR_SATURATED',
  name: 'saturated detector',
  description: 'The strongest peak has a flat top of 5 and more equal points: the detector was at its limit.',
  repair: null,
  find: (curve) =>
    curve.columns
      .filter(({ quantity, words }) => words === null && SIGNALS.has(quantity))
      .flatMap(({ label, values }) => {
        const highest = highestOf(values);
        if (!hasLevels(values)) return [];
        const length = longestRun(values, highest);
        if (length < SHORTEST_TOP) return [];
        const rows = rowsOf(curve, (index) => values[index] === highest);
        const message = `${rowsText(rows)}: "${label}" stays at its maximum, ${highest}, for ${length} points: its height is cut off`;
        return [fileWarning('DETECTOR_SATURATED', message, { column: label, rows })];
      }),
};

function highestOf(values: CurveColumn['values']): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}

function hasLevels(values: CurveColumn['values']): boolean {
  const levels = new Set<number>();
  for (const value of values) {
    if (levels.add(value).size >= FEWEST_LEVELS) return true;
  }
  return false;
}

function longestRun(values: CurveColumn['values'], of: number): number {
  let [longest, length] = [0, 0];
  for (const value of values) {
    length = value === of ? length + 1 : 0;
    if (length > longest) longest = length;
  }
  return longest;
}
