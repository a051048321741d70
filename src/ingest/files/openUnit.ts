import { columnQuantities } from '../../domain/columnQuantities.ts';
import { findUnit, type UnitKind } from '../../domain/units.ts';
import { splitLabel } from './splitLabel.ts';

/** Kinds of units that columns of instruments have; plain numbers have none. */
const KINDS: ReadonlySet<UnitKind> = new Set(
  columnQuantities.entries.flatMap(({ unitKind }) =>
    unitKind === null || unitKind === 'DIMENSIONLESS' || unitKind === 'COUNT' ? [] : [unitKind],
  ),
);

/**
 * The unit that the head of a column prints whose quantity is not known: `R/Ohm`, `Energy charge/W.h`, `Vm (V)`.
 *
 * @returns null where it is none, one of several kinds (`C` is coulomb and degree Celsius), or one of two, as in `control/V/mA`
 */
export function openUnit(label: string): string | null {
  const { name, unit } = splitLabel(label.trim());
  return unit === null || unitOf(splitLabel(name).unit) !== null ? null : unitOf(unit);
}

function unitOf(printed: string | null): string | null {
  if (printed === null || printed.trim() === '') return null;
  const found = [...KINDS].flatMap((kind) => findUnit(kind, printed)?.code ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}
