import type { UnitKind } from '../../domain/units.ts';
import { splitLabel } from '../files/splitLabel.ts';

/** The unit that the head of a column prints; null where it prints none. */
export function headUnit(head: string, kind: UnitKind): string | null {
  const { unit } = splitLabel(head);
  // the slash of `ID/IG` divides what has no unit
  const isRatio = unit !== null && kind === 'DIMENSIONLESS' && head.endsWith(unit);
  return isRatio ? null : unit;
}
