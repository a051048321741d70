import type { ColumnOfCurve, Curve } from '../domain/curve.ts';
import { shortened } from '../domain/shortened.ts';
import { codesOf, convert, findUnit, kindOf } from '../domain/units.ts';
import type { AskedColumn } from '../knowledge/curvePoints.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

/** The columns of a curve, each with the curve that its numbers are found by. */
export function columnsOf({ id, columns }: Curve): readonly ColumnOfCurve[] {
  return columns.map((column, position) => ({ ...column, curve: id, position }));
}

/**
 * The column that a name means: the first one that holds the quantity of that code, else the one with that head.
 *
 * @throws {GraphQLError} BAD_USER_INPUT with the names that there are
 */
export function columnNamed(curve: Curve, argument: string, name: string): ColumnOfCurve {
  const columns = columnsOf(curve);
  const found = columns.find(({ quantity }) => quantity === name) ?? columns.find(({ label }) => label === name);
  if (found !== undefined && found.words === null) return found;
  const names = columns
    .filter(({ words }) => words === null)
    .map(({ quantity, label }) => (quantity === 'OTHER' ? `"${label}"` : quantity));
  const why = found === undefined ? 'names no column' : 'names a column of words';
  throw badInput(`Argument "${argument}" is "${shortened(name)}", which ${why} of ${curve.id}: ${names.join(', ')}`);
}

/**
 * The unit that numbers of a column are wanted in; its own if none is named.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a unit of another kind, and on any unit where the file names none
 */
export function wantedUnit(column: ColumnOfCurve, argument: string, wanted: string | null | undefined): string | null {
  if (wanted == null) return column.unit;
  // a column of no known quantity has the kind of its unit alone
  const kind = column.unit === null ? undefined : kindOf(column.unit);
  const what = `"${column.label}" of ${column.curve}`;
  if (kind === undefined) {
    throw badInput(`Argument "${argument}" names a unit, but the file names none for ${what}: leave it out`);
  }
  const found = findUnit(kind, wanted);
  if (found !== undefined) return found.code;
  const legal = `legal are ${codesOf(kind)}`;
  throw badInput(`Argument "${argument}" is "${shortened(wanted)}", no unit of ${kind}, which ${what} has: ${legal}`);
}

/** A number of a column in a unit. */
export function inUnitOf({ unit: own }: ColumnOfCurve, value: number | null, unit: string | null): number | null {
  return value === null || own === null || unit === null ? value : convert(value, own, unit);
}

/** A column with its numbers; those of one tick are read together. */
export async function withNumbers(column: ColumnOfCurve, unit: string | null, context: Context): Promise<AskedColumn> {
  return { column, unit, numbers: await context.load.numbers(column) };
}
