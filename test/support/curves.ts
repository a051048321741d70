import type { CurveColumn, FileWarning } from '../../src/domain/curve.ts';
import { checks } from '../../src/ingest/checks/index.ts';
import type { ReadCurve } from '../../src/ingest/files/reading.ts';
import { repairs } from '../../src/ingest/repairs/index.ts';
import type { Repaired } from '../../src/ingest/repairs/repair.ts';

/** Units of made columns where a test does not name another. */
const UNITS: Readonly<Record<string, string>> = {
  TEST_TIME: 's',
  VOLTAGE: 'V',
  CURRENT: 'A',
  POWER: 'W',
  CYCLE_COUNT: 'count',
  STEP_ID: 'count',
  AMBIENT_TEMPERATURE: 'degC',
};

type Cells = readonly number[] | readonly string[] | Float64Array;

/** A made curve; columns by quantity, or by quantity and label: `OTHER Current`. Lines follow a head of one line. */
export function madeCurve(
  cells: Readonly<Record<string, Cells>>,
  { units = {}, ...rest }: Partial<ReadCurve> & { readonly units?: Readonly<Record<string, string>> } = {},
): ReadCurve {
  const columns = Object.entries(cells).map(([head, values]) => columnOfCells(head, values, units));
  const count = columns[0]?.values.length ?? 0;
  return {
    name: null,
    technique: null,
    potentialReference: null,
    columns,
    lines: Uint32Array.from({ length: count }, (_, index) => index + 2),
    facts: [],
    warnings: [],
    ...rest,
  };
}

function columnOfCells(head: string, cells: Cells, units: Readonly<Record<string, string>>): CurveColumn {
  const [quantity = '', label = quantity] = head.split(/ (.*)/);
  const unit = units[head] ?? (quantity === 'OTHER' ? null : (UNITS[quantity] ?? unitOfCounter(quantity)));
  if (isWords(cells)) {
    const words = [...new Set(cells)];
    return { quantity, label, unit: null, values: Float64Array.from(cells, (cell) => words.indexOf(cell)), words };
  }
  return { quantity, label, unit, values: Float64Array.from(cells), words: null };
}

function isWords(cells: Cells): cells is readonly string[] {
  return typeof cells[0] === 'string';
}

function unitOfCounter(quantity: string): string | null {
  if (quantity.endsWith('CAPACITY')) return 'Ah';
  return quantity.endsWith('ENERGY') ? 'Wh' : null;
}

/** Numbers made from their places, 0 to count - 1. */
export function numbers(count: number, of: (index: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => of(index));
}

/** Capacity, energy and power of a curve follow from its current: 100 rows of charge at 1 A, then 100 of discharge, 36 s apart. */
export function faultlessCells(): Record<string, Float64Array> {
  const direction = (index: number) => (index < 100 ? 1 : -1);
  const charged = (index: number) => Math.min(index, 100) / 100;
  const voltage = (index: number) => 3 + (index < 100 ? index : 200 - index) / 1000;
  return {
    TEST_TIME: numbers(200, (index) => 36 * index),
    VOLTAGE: numbers(200, voltage),
    CURRENT: numbers(200, direction),
    CYCLE_COUNT: numbers(200, () => 1),
    CHARGING_CAPACITY: numbers(200, charged),
    DISCHARGING_CAPACITY: numbers(200, (index) => Math.max(0, index - 100) / 100),
    CUMULATIVE_ENERGY: numbers(200, (index) => (3.05 * index) / 100),
    POWER: numbers(200, (index) => voltage(index) * direction(index)),
    AMBIENT_TEMPERATURE: numbers(200, () => 25),
  };
}

/** What one check tells of a curve. */
export function found(code: string, curve: ReadCurve): readonly FileWarning[] {
  return checks.get(code).find(curve);
}

/** Rows, from 1, that one check tells. */
export function rowsTold(code: string, curve: ReadCurve): readonly number[] {
  return found(code, curve).flatMap(({ rows }) => rows.map(({ row }) => row));
}

/** A curve after one repair. */
export function mended(code: string, curve: ReadCurve): Repaired {
  return repairs.get(code).repair(curve);
}
