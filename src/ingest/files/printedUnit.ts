import { findUnit, type Unit, type UnitKind, unitsOf } from '../../domain/units.ts';

/**
 * The unit of a kind that the head of a column prints. Programs write `kOhm` and `mAH`: where no unit is spelled so, one that
 * differs in the case of its letters alone is meant, M apart, which may be milli or mega.
 */
export function printedUnit(kind: UnitKind, printed: string): Unit | undefined {
  const exact = findUnit(kind, printed);
  if (exact !== undefined) return exact;
  const wanted = anyCase(printed);
  const alike = unitsOf(kind).filter(({ code, aliases }) =>
    [code, ...aliases].some((text) => anyCase(text) === wanted),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** `kOhm` and `KOHm` as `kohm`. */
function anyCase(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('Ω', 'ohm')
    .replace(/[\s.·*]+/g, ' ')
    .replace(/[^M]+/g, (part) => part.toLowerCase());
}
