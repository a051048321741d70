import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import { nativeTwins } from './nativeTwins.ts';
import type { ReadCurve } from './reading.ts';
import { unitWitnesses, type Witness, type WitnessKind } from './unitWitnesses.ts';

/** A column whose unit is wrong: its numbers x `factor` would be right in the unit that it has. */
export type WrongUnit = { readonly column: CurveColumn; readonly factor: number; readonly because: string };

/** What slips of a unit make, with how far a ratio may be from it. */
const SLIPS: readonly (readonly [factor: number, tolerance: number])[] = [
  // milli and micro; rows far apart integrate badly, but not by more
  ...[1e-6, 1e-3, 1e3, 1e6].map((factor) => [factor, 0.15] as const),
  // hours for seconds, coulombs for ampere-hours; joules for watt-hours
  ...[3600, 1 / 3600].map((factor) => [factor, 0.05] as const),
  // coulombs for milliampere-hours: no large factor, so it has to be met well
  ...[3.6, 1 / 3.6].map((factor) => [factor, 0.03] as const),
];

/** Counters that are off by less have the right unit, whatever else they have. */
const AGREES = 2;

/** The slip that a ratio tells of, 1 where there is none; null where it is neither. */
function slipOf(ratio: number): number | null {
  if (ratio > 1 / AGREES && ratio < AGREES) return 1;
  return SLIPS.find(([factor, tolerance]) => Math.abs(ratio / factor - 1) <= tolerance)?.[0] ?? null;
}

type Judged = Omit<Witness, 'ratio'> & { readonly slip: number };
type Causes = Readonly<Record<'CURRENT' | 'TIME' | 'VOLTAGE', number>>;

/**
 * Columns whose unit cannot be right: capacity is current x time, energy and power have the voltage as well.
 *
 * Where all that the current gives is off by the same factor, the current is wrong, else the column that stands alone.
 */
export function wrongUnits(curve: ReadCurve): readonly WrongUnit[] {
  const judged = unitWitnesses(curve).flatMap(({ column, kind, ratio }): readonly Judged[] => {
    const slip = slipOf(ratio);
    return slip === null ? [] : [{ column, kind, slip }];
  });
  const twins = nativeTwins(curve).flatMap(({ ratio, ...twin }) => {
    const slip = slipOf(ratio);
    return slip === null || slip === 1 ? [] : [{ ...twin, slip }];
  });
  const pinned = twins.find(({ column }) => column.quantity === 'CURRENT');
  const causes = causesOf(judged, pinned?.slip);
  const ofTwins = twins.map(({ column, native, slip }) => ({
    column,
    factor: slip,
    because: `"${native.label}", which the instrument gives in ${column.unit}, ${slipText(slip)} it`,
  }));
  const ofCauses = Object.entries(causes).flatMap(([cause, slip]): readonly WrongUnit[] => {
    const column = columnOf(curve.columns, cause === 'TIME' ? timeOf(curve) : cause);
    if (slip === 1 || column === undefined || twins.some((twin) => twin.column === column)) return [];
    const by = judged.filter((each) => each.slip === slip);
    return [{ column, factor: slip, because: reason(by) }];
  });
  const isAlone = ofTwins.length + ofCauses.length === 0;
  const ofWitnesses = judged.flatMap(({ column, kind, slip }): readonly WrongUnit[] => {
    // what is left once the causes are mended
    const left = roundedSlip(slip / shareOf(kind, causes));
    if (left === 1 || slipOf(left) === null) return [];
    const because = `${reason([{ column, kind, slip: left }])}${isAlone ? '' : ' once the others are mended'}`;
    return [{ column, factor: roundedSlip(1 / left), because }];
  });
  return [...ofTwins, ...ofCauses, ...ofWitnesses];
}

function timeOf({ columns }: ReadCurve): string {
  return columnOf(columns, 'TEST_TIME') === undefined ? 'TIME' : 'TEST_TIME';
}

/** Which of current, time and voltage is off, so that all witnesses are explained at once. */
function causesOf(judged: readonly Judged[], pinned: number | undefined): Causes {
  const [charge, work, power] = (['CHARGE', 'WORK', 'POWER'] as const).map((kind) => common(judged, kind));
  const none = { CURRENT: 1, TIME: 1, VOLTAGE: 1 };
  if (pinned !== undefined) return { ...none, CURRENT: pinned };
  const isOff = (slip: number | null | undefined): slip is number => typeof slip === 'number' && slip !== 1;
  if (isOff(charge)) {
    if (power === charge) return { ...none, CURRENT: charge };
    if (power === 1 && work === charge) return { ...none, TIME: charge };
    // nobody takes hours for seconds in a current, nor milliampere for ampere in a time
    if (power === null && work === charge) return { ...none, [isThousands(charge) ? 'CURRENT' : 'TIME']: charge };
    if (power === null && work === null && isThousands(charge)) return { ...none, CURRENT: charge };
    return none;
  }
  return isOff(work) && power === work ? { ...none, VOLTAGE: work } : none;
}

function isThousands(slip: number): boolean {
  return Number.isInteger(Math.log10(slip) / 3);
}

/** The slip of all witnesses of a kind; 1 where they differ and one of them agrees; null where there is none. */
function common(judged: readonly Judged[], of: WitnessKind): number | null {
  const slips = new Set(judged.filter(({ kind }) => kind === of).map(({ slip }) => slip));
  const [first] = slips;
  return first === undefined ? null : slips.size === 1 ? first : 1;
}

function shareOf(kind: WitnessKind, { CURRENT, TIME, VOLTAGE }: Causes): number {
  return CURRENT * (kind === 'POWER' ? 1 : TIME) * (kind === 'CHARGE' ? 1 : VOLTAGE);
}

/** Quotients of slips are slips: 1000 x 0.001 is 1, not 0.9999999999999999. */
function roundedSlip(slip: number): number {
  return Number(slip.toPrecision(12));
}

const GIVEN: Readonly<Record<WitnessKind, string>> = {
  CHARGE: 'current x time',
  WORK: 'voltage x current x time',
  POWER: 'voltage x current',
};

function reason(judged: readonly Judged[]): string {
  return judged.map(({ column, kind, slip }) => `"${column.label}" ${slipText(slip)} ${GIVEN[kind]}`).join(', ');
}

/** `is 1000 times`, `is 1/1000 of`. */
function slipText(slip: number): string {
  return slip >= 1 ? `is ${Number(slip.toPrecision(6))} times` : `is 1/${Number((1 / slip).toPrecision(6))} of`;
}
