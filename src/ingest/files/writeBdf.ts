import { columnQuantities } from '../../domain/columnQuantities.ts';
import type { CurveColumn } from '../../domain/curve.ts';
import { convert, findUnit } from '../../domain/units.ts';
import { columnOf } from './columnOf.ts';
import { FileError } from './fileError.ts';
import { splitLabel } from './splitLabel.ts';

/** Columns without which a file is no BDF. */
const REQUIRED = ['TEST_TIME', 'VOLTAGE', 'CURRENT'];

/** A BDF file: text in pieces, and the heads of the columns that are left out. */
export type BdfText = {
  readonly pieces: Iterable<string>;
  /** BDF has no term for them. */
  readonly leftOut: readonly string[];
  /** Capacities and energies that begin again where those of BDF go on, or the other way round. */
  readonly countedOtherwise: readonly string[];
};

/** Rows in one piece of text. */
const ROWS_PER_PIECE = 4096;

/**
 * A curve as BDF (CSV, preferred labels of the ontology 1.3.0), in the units that BDF fixes.
 *
 * Words of the state are the kind of step, where there is no other. Of several columns of one quantity the first is written. Numbers are written so that they are read back as they are;
 * what a row lacks is an empty cell.
 *
 * @throws {FileError} if time, voltage or current are missing, or have no unit that is known
 */
export function writeBdf(columns: readonly CurveColumn[]): BdfText {
  const missing = REQUIRED.filter((quantity) => columnOf(columns, quantity)?.unit == null);
  if (missing.length > 0) {
    const names = missing.map((quantity) => columnQuantities.get(quantity).name).join(', ');
    throw new FileError('NO_BDF', `cannot be written as BDF, which needs time, voltage and current: it lacks ${names}`);
  }
  // in the order of the vocabulary, which begins with what BDF requires
  const written = columnQuantities.entries.flatMap(({ code, bdf }) => {
    const column = columnOf(columns, code) ?? (code === 'STEP_TYPE' ? stateOf(columns) : undefined);
    if (bdf === null || column === undefined || (bdf.unit !== null && column.unit === null)) return [];
    return [{ column, label: bdf.label, cellOf: cellsOf(column, bdf.unit) }];
  });
  const kept = new Set(written.map(({ column }) => column));
  const others = columns.filter((column) => !kept.has(column));
  return {
    pieces: piecesOf(written, columns[0]?.values.length ?? 0),
    leftOut: others.filter((column) => !isCounted(column)).map(({ label }) => label),
    countedOtherwise: others.filter(isCounted).map(({ label }) => label),
  };
}

/** Testers that print letters for charge, discharge and rest have no other kind of step. */
function stateOf(columns: readonly CurveColumn[]): CurveColumn | undefined {
  const state = columnOf(columns, 'STATE');
  return state?.words == null ? undefined : state;
}

/** A capacity or an energy: BDF has terms for these, but the column counts from another beginning. */
function isCounted({ quantity, label }: CurveColumn): boolean {
  const { unitKind, bdf } = columnQuantities.get(quantity);
  if (quantity !== 'OTHER') return bdf === null && (unitKind === 'CAPACITY' || unitKind === 'CELL_ENERGY');
  const { name, unit } = splitLabel(label);
  const isUnit = unit !== null && [findUnit('CAPACITY', unit), findUnit('CELL_ENERGY', unit)].some(Boolean);
  return isUnit && /^(?:Q|dQ|Capacity|Energy)\b/i.test(name);
}

type Written = { readonly label: string; readonly cellOf: (row: number) => string };

function* piecesOf(written: readonly Written[], count: number): Iterable<string> {
  yield `${written.map(({ label }) => label).join(',')}\n`;
  for (let begin = 0; begin < count; begin += ROWS_PER_PIECE) {
    let piece = '';
    for (let row = begin; row < Math.min(count, begin + ROWS_PER_PIECE); row += 1) {
      piece += `${written.map(({ cellOf }) => cellOf(row)).join(',')}\n`;
    }
    yield piece;
  }
}

function cellsOf({ values, words, unit }: CurveColumn, bdfUnit: string | null): (row: number) => string {
  if (words !== null) return (row) => quoted(words[values[row] as number] ?? '');
  return (row) => {
    const value = values[row] as number;
    if (!Number.isFinite(value)) return '';
    return String(unit === null || bdfUnit === null ? value : convert(value, unit, bdfUnit));
  };
}

/** RFC 4180. */
function quoted(word: string): string {
  return /[",\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}
