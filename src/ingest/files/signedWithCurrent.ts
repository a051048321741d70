import { columnQuantities } from '../../domain/columnQuantities.ts';
import type { CurveColumn } from '../../domain/curve.ts';

/** Columns whose signs belong to those of the current. */
export type SignedWithCurrent = {
  /** Bear its sign: net counters rise while it is positive, powers are positive then. */
  readonly alike: readonly CurveColumn[];
  /** Bear its sign in a part of the rows only, as a power without a sign does. */
  readonly unlike: readonly CurveColumn[];
};

/** Share of the rows that must agree: counters fall where they are reset. */
const MOST_ROWS = 0.9;

const COUNTERS: ReadonlySet<string | null> = new Set([
  'CAPACITY',
  'CELL_ENERGY',
  'SPECIFIC_CAPACITY',
  'SPECIFIC_ENERGY',
]);

/**
 * Capacities, energies and powers that have a sign, held against that of the current, row by row. Those that have the opposite
 * sign already, and counters of charge or discharge alone, are of neither kind.
 */
export function signedWithCurrent(columns: readonly CurveColumn[], current: CurveColumn): SignedWithCurrent {
  const judged = columns.filter(isSigned).map((column) => ({ column, share: shareAlike(column, current) }));
  const of = (holds: (share: number) => boolean) =>
    judged.filter(({ share }) => holds(share)).map(({ column }) => column);
  return {
    alike: of((share) => share >= MOST_ROWS),
    unlike: of((share) => share < MOST_ROWS && share > 1 - MOST_ROWS),
  };
}

/** Net ones and powers are signed by what they are, others where they have negative numbers. */
function isSigned({ quantity, values, words }: CurveColumn): boolean {
  if (words !== null || !(quantity === 'POWER' || isCounter(quantity))) return false;
  return quantity === 'POWER' || /(?:^|_)NET_/.test(quantity) || values.some((value) => value < 0);
}

function isCounter(quantity: string): boolean {
  return COUNTERS.has(columnQuantities.get(quantity).unitKind) && !quantity.includes('CHARGING');
}

/** Share of the rows with a current in which a column has its sign, or grows by it; NaN where there are none. */
function shareAlike({ quantity, values }: CurveColumn, { values: current }: CurveColumn): number {
  const at = (index: number) => values[index] ?? Number.NaN;
  const signAt = (index: number) => Math.sign(current[index] ?? Number.NaN);
  let [alike, counted] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const isPower = quantity === 'POWER';
    // what a counter gained across a switch is of both directions
    if (!isPower && signAt(index) !== signAt(index - 1)) continue;
    const agreement = Math.sign(isPower ? at(index) : at(index) - at(index - 1)) * signAt(index);
    if (agreement > 0) alike += 1;
    if (Math.abs(agreement) > 0) counted += 1;
  }
  return alike / counted;
}
