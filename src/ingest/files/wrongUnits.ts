import type { CurveColumn } from '../../domain/curve.ts';
import { nativeTwins } from './nativeTwins.ts';
import type { ReadCurve } from './reading.ts';
import { type Change, type Factors, type Judged, unitExplanations } from './unitExplanations.ts';
import { slipOf, slipText } from './unitSlips.ts';
import { unitWitnesses, type WitnessKind } from './unitWitnesses.ts';

/** A column whose unit is wrong: its numbers x `factor` would be right in the unit that it has. */
export type WrongUnit = { readonly column: CurveColumn; readonly factor: number; readonly because: string };

/** Units that cannot all be right. */
export type WrongUnits = {
  /** Columns that are certainly wrong. */
  readonly certain: readonly WrongUnit[];
  /** Where several explanations fit as well: what disagrees, and what may be wrong instead; null where it is certain. */
  readonly open: { readonly because: string; readonly candidates: readonly (readonly Change[])[] } | null;
};

/**
 * Columns whose unit cannot be right: capacity is current x time, energy and power have the voltage as well, and dates, step
 * times and set voltages run along with time and voltage.
 *
 * What explains all of them with the fewest slips is taken for the cause; where several do, none is.
 */
export function wrongUnits(curve: ReadCurve): WrongUnits {
  const judged = unitWitnesses(curve).flatMap(({ column, kind, ratio }): readonly Judged[] => {
    const slip = slipOf(ratio);
    return slip === null ? [] : [{ column, kind, slip }];
  });
  const { wrong: twins, pinned } = twinsOf(curve);
  const explanations = unitExplanations(curve, judged, pinned);
  const [explanation = [], ...others] = explanations;
  if (others.length > 0) {
    const off = judged.filter(({ slip }) => slip !== 1);
    return { certain: twins, open: { because: reason(off), candidates: explanations } };
  }
  const changes = explanation.filter(({ columns }) => !twins.some(({ column }) => columns.includes(column)));
  return { certain: [...twins, ...changes.flatMap((change) => ofChange(change, twins.length > 0))], open: null };
}

const CAUSES: Readonly<Record<string, keyof Factors>> = { CURRENT: 'CURRENT', TEST_TIME: 'TIME', VOLTAGE: 'VOLTAGE' };

/** Columns that their twins show to be wrong, and the slips, 1 among them, that they settle. */
function twinsOf(curve: ReadCurve): { readonly wrong: readonly WrongUnit[]; readonly pinned: Partial<Factors> } {
  const pinned: Partial<Record<keyof Factors, number>> = {};
  const wrong = nativeTwins(curve).flatMap(({ ratio, column, native }): readonly WrongUnit[] => {
    const [factor, cause] = [slipOf(ratio), CAUSES[column.quantity]];
    if (factor !== null && cause !== undefined) pinned[cause] = factor;
    if (factor === null || factor === 1) return [];
    const because = `"${native.label}", which the instrument gives in ${column.unit}, ${slipText(factor)} it`;
    return [{ column, factor, because }];
  });
  return { wrong, pinned };
}

function ofChange({ columns, factor, by }: Change, isLeft: boolean): readonly WrongUnit[] {
  return columns.map((column) => {
    // each of several counters stands for itself
    const own = by.filter((each) => each.column === column);
    const told = reason(own.length > 0 ? own : by);
    return { column, factor, because: `${told}${isLeft && own.length > 0 ? ' once the others are mended' : ''}` };
  });
}

const GIVEN: Readonly<Record<WitnessKind, string>> = {
  CHARGE: 'current x time',
  WORK: 'voltage x current x time',
  POWER: 'voltage x current',
  CLOCK: 'the test time',
  SETPOINT: 'the voltage',
};

function reason(judged: readonly Judged[]): string {
  return judged.map(({ column, kind, slip }) => `"${column.label}" ${slipText(slip)} ${GIVEN[kind]}`).join(', ');
}
