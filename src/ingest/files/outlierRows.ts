import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { medianOf, spanOf } from './robust.ts';
import { unitFactor } from './unitFactor.ts';

/** Rows of a column that stand out from their surroundings, each 1; `farthest` is the place of the most striking. */
export type OutlierRows = {
  readonly column: CurveColumn;
  readonly isOutlier: Uint8Array;
  readonly farthest: number;
  readonly usual: number;
  /** More than may be outliers: only those in which the column drops to 0 are told then. */
  readonly isMany: boolean;
};

/** An excursion that lasts longer is a state of the cell, not a slip. */
const LONGEST_EXCURSION = 3;

/** Rows to each side that tell what is usual. */
const HALF_WINDOW = 10;

/** Rows before and behind that must be there: at the ends of a file nothing tells an outlier from a beginning. */
const LEAST_SIDE = 3;

/** A current must jump by more than the whole span, with 0, that 98 % of its rows have: steps and pulses stay within it. */
const LEAST_CURRENT_JUMP = 1;

/** A voltage that jumps by a quarter of its span while the current stays as it is was not measured at the cell. */
const LEAST_VOLTAGE_JUMP = 0.25;

/** In V: at rest the span is narrow, and a few millivolt are noise. */
const LEAST_VOLTAGE = 0.05;

/** Median deviations from the median of the surroundings: ten are about 7 standard deviations of noise. */
const LEAST_DEVIATIONS = 10;

/** More of them than this share of the rows are the measurement itself: noise, or pulses; drop-outs to 0 still are not. */
const LARGEST_SHARE = 0.05;

/** Some are told in short files as well. */
const FEWEST_ALLOWED = 3;

/** Median steps beyond which a column has jumped, and the share of its span below which it has not. */
const MOVED_STEPS = 10;
const MOVED_SHARE = 0.001;

/** Columns that change where the instrument begins something else. */
const STEPS = ['STEP_ID', 'STEP_COUNT', 'STEP_TYPE', 'STATE', 'MODE', 'CYCLE_COUNT'];

/**
 * Short excursions of current and voltage that the measurement cannot have made: they stand far out of the rows around them,
 * come back after three rows at most, and neither a new step nor a jump of the other of the two goes with them.
 *
 * A pulse moves current and voltage together, so it is none; a short circuit under a sweep moves the current alone.
 */
export function outlierRows(curve: ReadCurve): readonly OutlierRows[] {
  if (!curve.columns.some(({ quantity }) => quantity === 'TEST_TIME' || quantity === 'TIME')) return [];
  const partners = [
    ['CURRENT', 'VOLTAGE'],
    ['VOLTAGE', 'CURRENT'],
  ] as const;
  return partners.flatMap(([quantity, partner]) => {
    const column = columnOf(curve.columns, quantity);
    if (column === undefined || column.words !== null) return [];
    const found = outliersOf(column, columnOf(curve.columns, partner), stepsOf(curve));
    return found === undefined ? [] : [found];
  });
}

function stepsOf({ columns }: ReadCurve): readonly Float64Array[] {
  return columns.filter(({ quantity }) => STEPS.includes(quantity)).map(({ values }) => values);
}

function outliersOf(
  column: CurveColumn,
  partner: CurveColumn | undefined,
  steps: readonly Float64Array[],
): OutlierRows | undefined {
  const { values } = column;
  const least = leastJump(column);
  if (!(least > 0)) return undefined;
  const others = partner === undefined ? undefined : { values: partner.values, span: spanOf(partner.values) };
  const found: Excursion[] = [];
  let candidates = 0;
  for (let index = LEAST_SIDE; index < values.length - LEAST_SIDE; index += 1) {
    if (!(Math.abs(at(values, index) - at(values, index - 1)) > least)) continue;
    const length = excursionFrom(values, index);
    if (length === 0) continue;
    candidates += length;
    const far = distance(values, index, length);
    if (!(Math.abs(far.by) > least) || beginsStep(steps, index, length)) continue;
    if (others !== undefined && hasMoved(others, index, length)) continue;
    found.push({ ...far, start: index, length });
    index += length - 1;
  }
  const isMany = candidates > Math.max(FEWEST_ALLOWED, values.length * LARGEST_SHARE);
  const told = isMany ? found.filter(({ place }) => values[place] === 0) : found;
  return told.length === 0 ? undefined : outliersIn(column, told, isMany);
}

type Excursion = {
  readonly start: number;
  readonly length: number;
  readonly by: number;
  readonly place: number;
  readonly usual: number;
};

function outliersIn(column: CurveColumn, excursions: readonly Excursion[], isMany: boolean): OutlierRows {
  const isOutlier = new Uint8Array(column.values.length);
  for (const { start, length } of excursions) isOutlier.fill(1, start, start + length);
  const widest = excursions.reduce((most, each) => (Math.abs(each.by) > Math.abs(most.by) ? each : most));
  return { column, isOutlier, farthest: widest.place, usual: widest.usual, isMany };
}

function leastJump({ quantity, values, unit }: CurveColumn): number {
  if (quantity === 'CURRENT') return LEAST_CURRENT_JUMP * spanOf(values, 0);
  return Math.max(LEAST_VOLTAGE_JUMP * spanOf(values), LEAST_VOLTAGE / (unitFactor(unit) ?? 1));
}

/** How many rows pass until the values are back, nearer to where they were than to where they jumped; 0 if too many. */
function excursionFrom(values: Float64Array, start: number): number {
  const before = at(values, start - 1);
  const jump = at(values, start) - before;
  for (let length = 1; length <= LONGEST_EXCURSION; length += 1) {
    if (start + length + LEAST_SIDE > values.length) return 0;
    if (Math.abs(at(values, start + length) - before) < Math.abs(jump) / 2) return length;
  }
  return 0;
}

/** How far the excursion is from its surroundings; 0 where these scatter as widely themselves. */
function distance(
  values: Float64Array,
  start: number,
  length: number,
): { readonly by: number; readonly usual: number; readonly place: number } {
  const around: number[] = [];
  for (let index = start - HALF_WINDOW; index < start + length + HALF_WINDOW; index += 1) {
    const value = at(values, index);
    if ((index < start || index >= start + length) && Number.isFinite(value)) around.push(value);
  }
  const usual = medianOf(around);
  const scatter = medianOf(around.map((value) => Math.abs(value - usual)));
  let place = start;
  for (let index = start; index < start + length; index += 1) {
    if (Math.abs(at(values, index) - usual) > Math.abs(at(values, place) - usual)) place = index;
  }
  const by = at(values, place) - usual;
  return { by: Math.abs(by) > LEAST_DEVIATIONS * scatter ? by : 0, usual, place };
}

function beginsStep(steps: readonly Float64Array[], start: number, length: number): boolean {
  return steps.some(
    (values) => !Object.is(values[start - 1], values[start + length]) || values[start] !== values[start - 1],
  );
}

/** Whether the other column jumps where the excursion begins or ends. */
function hasMoved(
  { values, span }: { readonly values: Float64Array; readonly span: number },
  start: number,
  length: number,
): boolean {
  const steps: number[] = [];
  for (let index = start - HALF_WINDOW; index < start + length + HALF_WINDOW; index += 1) {
    const step = Math.abs(at(values, index) - at(values, index - 1));
    if (Number.isFinite(step)) steps.push(step);
  }
  const usual = Math.max(MOVED_STEPS * medianOf(steps), MOVED_SHARE * span);
  const edge = (index: number) => Math.abs(at(values, index) - at(values, index - 1));
  return edge(start) > usual || edge(start + length) > usual;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
