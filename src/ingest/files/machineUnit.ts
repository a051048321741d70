import { columnQuantities } from '../../domain/columnQuantities.ts';
import { findUnit, type UnitKind, unitsOf } from '../../domain/units.ts';
import type { KnownColumn } from './columnPlans.ts';

/**
 * A machine name that ends with another unit of its kind than the format fixes, as a label with that unit:
 * `current_milliampere` and `current_mA` as `current_ampere (mA)`; undefined if it is none.
 *
 * @param known columns whose names end with their units
 */
export function inOtherUnit(label: string, known: readonly KnownColumn[]): string | undefined {
  const ends = endsOf(label);
  for (const { quantity, names, unit } of known) {
    const { unitKind } = columnQuantities.get(quantity);
    if (unitKind === null || unit === undefined) continue;
    for (const name of names) {
      const stem = endsOf(name).find(({ word }) => unitOf(unitKind, word) === unit)?.stem;
      const printed = ends.find((each) => each.stem === stem)?.word;
      const other = printed === undefined ? undefined : unitOf(unitKind, printed);
      if (other !== undefined) return `${name} (${other})`;
    }
  }
  return undefined;
}

/** `net_energy_wh` ends with `wh`, and may end with `energy_wh`: units have at most two words. */
function endsOf(name: string): readonly { readonly stem: string; readonly word: string }[] {
  const last = name.lastIndexOf('_');
  return [last, name.lastIndexOf('_', last - 1)]
    .filter((at) => at > 0)
    .map((at) => ({ stem: name.slice(0, at), word: name.slice(at + 1) }));
}

/** By its code, in any case, its name, or another spelling. */
function unitOf(kind: UnitKind, word: string): string | undefined {
  const plain = word.toLowerCase();
  const named = unitsOf(kind).find(
    ({ code, name }) => code.toLowerCase() === plain || name.toLowerCase().replaceAll(/[- ]/g, '_') === plain,
  );
  return (named ?? findUnit(kind, word))?.code;
}
