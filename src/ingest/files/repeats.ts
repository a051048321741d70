import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';

/** Stretch of rows that repeats an earlier one; places from 0. */
export type RepeatedBlock = { readonly start: number; readonly first: number; readonly length: number };

/** What tells rows apart: without such a column, equal rows are nothing strange. */
const AXES = [
  'TEST_TIME',
  'TIME',
  'UNIX_TIME',
  'RECORD_INDEX',
  'FREQUENCY',
  'TWO_THETA',
  'SCATTERING_VECTOR',
  'RAMAN_SHIFT',
  'WAVENUMBER',
  'MAGNETIC_FIELD',
  'BINDING_ENERGY',
  'KINETIC_ENERGY',
];

/** Fewer equal rows may be chance, as at two rests that begin alike. */
const SHORTEST_BLOCK = 10;

/** Whether a row is equal to the row above it; undefined if the curve has no column that tells rows apart. */
export function repeatedRowsOf(curve: ReadCurve): ((index: number) => boolean) | undefined {
  const axis = axisOf(curve);
  if (axis === undefined) return undefined;
  // Number.isFinite: a row without its time is cut, not repeated
  return (index) => index > 0 && Number.isFinite(axis[index]) && areEqual(curve, index, index - 1);
}

/** Stretches of 10 and more rows that come a second time, found where the axis jumps back. */
export function repeatedBlocksOf(curve: ReadCurve): readonly RepeatedBlock[] {
  const axis = axisOf(curve);
  if (axis === undefined) return [];
  const rising = (axis[Math.min(SHORTEST_BLOCK, axis.length) - 1] ?? 0) >= (axis[0] ?? 0) ? 1 : -1;
  const found: RepeatedBlock[] = [];
  let firsts: ReadonlyMap<number, number> | undefined;
  const jumpsBack = (from: number, to: number) => ((axis[to] ?? 0) - (axis[from] ?? 0)) * rising < 0;
  const blockFrom = (index: number) => {
    firsts ??= firstPlaces(axis);
    return blockAt(curve, firsts.get(axis[index] ?? Number.NaN) ?? index, index);
  };
  // what follows a stretch is held against what is before it, so that several in a row are found at once
  let before = 0;
  for (let index = 1; index < axis.length; index += 1) {
    const block = jumpsBack(before, index) ? blockFrom(index) : undefined;
    if (block === undefined) before = index;
    else {
      found.push(block);
      index += block.length - 1;
    }
  }
  return found;
}

/** The row in which each number of the axis comes first. Built only if the axis jumps back. */
function firstPlaces(axis: Float64Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [index, value] of axis.entries()) if (!places.has(value)) places.set(value, index);
  return places;
}

function axisOf({ columns }: ReadCurve): Float64Array | undefined {
  for (const quantity of AXES) {
    const column = columnOf(columns, quantity);
    if (column !== undefined) return column.values;
  }
  return undefined;
}

function blockAt(curve: ReadCurve, first: number, start: number): RepeatedBlock | undefined {
  if (first >= start) return undefined;
  const most = rowCount(curve) - start;
  let length = 0;
  while (length < most && areEqual(curve, start + length, first + length)) length += 1;
  return length < SHORTEST_BLOCK ? undefined : { start, first, length };
}

/** NaN, no number in the file, is equal to itself here. */
function areEqual({ columns }: ReadCurve, a: number, b: number): boolean {
  return columns.every(({ values }) => Object.is(values[a], values[b]));
}
