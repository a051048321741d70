import { toCanonical } from '../../domain/units.ts';

/** How many canonical units a unit is (mA, mAh, s, V, Wh, W ...); undefined for no unit. */
export function unitFactor(code: string | null | undefined): number | undefined {
  return code === null || code === undefined ? undefined : toCanonical(1, code);
}
