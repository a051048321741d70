import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { ReadCurve } from '../files/reading.ts';
import type { CurveCheck } from './check.ts';

/** Counters, whole or per mass; not the energies of spectra. */
const COUNTER = /(?:CAPACITY|(?:CHARGING|CUMULATIVE|NET|SPECIFIC|CYCLE)_ENERGY)$/;

/** With more levels over the range no analysis sees the steps. */
const MOST_LEVELS = 1000;

/** Fewer are a counter that hardly ran. */
const FEWEST_LEVELS = 3;

/** Rows of a flowing current within one level: fewer are steps of the recording, not of the rounding. */
const LEAST_ROWS_PER_LEVEL = 4;

/** How far, in steps, the numbers of a rounded column may be from multiples of the step. */
const OFF_LATTICE = 0.01;

export const coarseColumn: CurveCheck = {
  code: 'COARSE_COLUMN',
  name: 'coarsely rounded',
  description: 'A counter of capacity or energy is rounded so coarsely that it stands still while the current flows.',
  repair: null,
  find: (curve) => {
    const current = columnOf(curve.columns, 'CURRENT');
    if (current === undefined) return [];
    return curve.columns
      .filter(({ quantity, words }) => words === null && COUNTER.test(quantity))
      .flatMap((column) => {
        const found = roundingOf(column.values, current.values);
        return found === undefined ? [] : [told(column, found, curve)];
      });
  },
};

type Rounding = { readonly step: number; readonly levels: number; readonly rowsPerLevel: number };

function told(
  { label, unit, quantity }: CurveColumn,
  { step, levels, rowsPerLevel }: Rounding,
  { columns }: ReadCurve,
) {
  const hasTime = columns.some(({ quantity }) => quantity === 'TEST_TIME' || quantity === 'TIME');
  const product = quantity.endsWith('ENERGY') ? 'voltage x current' : 'the current';
  const advice = hasTime ? `; integrate ${product} over time instead` : '';
  const size = Number(step.toPrecision(6));
  const message = `"${label}" is rounded to ${size} ${unit ?? ''}, 1/${Math.round(levels)} of its range, and stays the same for ${Math.round(rowsPerLevel)} rows at a time while the current flows${advice}`;
  return fileWarning('COARSE_COLUMN', message, { column: label });
}

/** The smallest step of a column all of whose numbers are multiples of it, if it is coarse. */
function roundingOf(values: Float64Array, current: Float64Array): Rounding | undefined {
  let [lowest, highest, step] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  // of rows that charge and rows that discharge: most counters run in one of them
  const [flowing, changes] = [new Uint32Array(2), new Uint32Array(2)];
  let above = Number.NaN;
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    const change = Math.abs(value - above);
    if (change > 0) step = Math.min(step, change);
    above = value;
    const flow = current[index] ?? 0;
    if (!(Math.abs(flow) > 0)) continue;
    const direction = flow > 0 ? 1 : 0;
    flowing[direction] = (flowing[direction] ?? 0) + 1;
    if (change > 0) changes[direction] = (changes[direction] ?? 0) + 1;
  }
  const levels = (highest - lowest) / step;
  const rowsPerLevel = Math.min(
    ...[...flowing].map((rows, index) => (rows === 0 ? Infinity : rows / (changes[index] ?? 0))),
  );
  if (!(levels >= FEWEST_LEVELS && levels <= MOST_LEVELS && rowsPerLevel >= LEAST_ROWS_PER_LEVEL)) return undefined;
  return values.every((value) => isMultiple(value, step)) ? { step, levels, rowsPerLevel } : undefined;
}

function isMultiple(value: number, step: number): boolean {
  if (!Number.isFinite(value)) return true;
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) <= OFF_LATTICE;
}
