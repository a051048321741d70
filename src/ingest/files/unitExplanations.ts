import type { CurveColumn } from '../../domain/curve.ts';
import { UNITS } from '../../domain/unitTable.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { unitTimes } from './rescaled.ts';
import { isThousands, roundedSlip, slipOf } from './unitSlips.ts';
import type { Witness, WitnessKind } from './unitWitnesses.ts';

/** A witness that is off by a slip, or by 1. */
export type Judged = Omit<Witness, 'ratio'> & { readonly slip: number };

/** Columns that are wrong by one slip, such as both capacities; their numbers x `factor` would be right in their unit. */
export type Change = {
  readonly columns: readonly CurveColumn[];
  readonly factor: number;
  /** What disagrees with them. */
  readonly by: readonly Judged[];
};

/** What would bring all witnesses together. */
export type Explanation = readonly Change[];

type Cause = 'CURRENT' | 'TIME' | 'VOLTAGE';
export type Factors = Readonly<Record<Cause, number>>;

/** What each kind of witness is computed from. */
const CAUSES: Readonly<Record<WitnessKind, readonly Cause[]>> = {
  CHARGE: ['CURRENT', 'TIME'],
  WORK: ['CURRENT', 'TIME', 'VOLTAGE'],
  POWER: ['CURRENT', 'VOLTAGE'],
  CLOCK: ['TIME'],
  SETPOINT: ['VOLTAGE'],
};

const THOUSANDS = [1e-6, 1e-3, 1e3, 1e6];

/** Within the rounding of quotients. */
const SAME = 1e-9;

/**
 * All explanations with the fewest slips; more than one where the file does not tell which head is wrong.
 *
 * @param pinned slips that are known
 */
export function unitExplanations(
  curve: ReadCurve,
  judged: readonly Judged[],
  pinned: Partial<Factors> = {},
): readonly Explanation[] {
  const columns = causeColumns(curve);
  const slips = {
    CURRENT: pinned.CURRENT === undefined ? [1, ...THOUSANDS] : [pinned.CURRENT],
    TIME: pinned.TIME === undefined ? slipsTo(columns.TIME) : [pinned.TIME],
    VOLTAGE: pinned.VOLTAGE === undefined ? slipsTo(columns.VOLTAGE) : [pinned.VOLTAGE],
  };
  const found = slips.CURRENT.flatMap((CURRENT) =>
    slips.TIME.flatMap((TIME) =>
      slips.VOLTAGE.map((VOLTAGE) => explained(judged, columns, { CURRENT, TIME, VOLTAGE })),
    ),
  ).filter((each) => each !== undefined);
  const fewest = Math.min(...found.map(({ length }) => length));
  // the current first, and counters, which follow from it, last
  return found.filter(({ length }) => length === fewest).toReversed();
}

type CauseColumns = Readonly<Record<Cause, CurveColumn | undefined>>;

function causeColumns({ columns }: ReadCurve): CauseColumns {
  return {
    CURRENT: columnOf(columns, 'CURRENT'),
    TIME: columnOf(columns, 'TEST_TIME') ?? columnOf(columns, 'TIME'),
    VOLTAGE: columnOf(columns, 'VOLTAGE'),
  };
}

/** 1, and what would make another unit of the unit of a column: nobody takes kiloseconds for seconds. */
function slipsTo(column: CurveColumn | undefined): readonly number[] {
  const own = UNITS.find(({ code }) => code === column?.unit);
  const kin = UNITS.filter(({ kind, code }) => kind === own?.kind && code !== own?.code);
  const factors = kin.map(({ factor }) => roundedSlip(factor / (own?.factor ?? Number.NaN)));
  return [1, ...factors.filter((factor) => slipOf(factor) !== null && slipOf(factor) !== 1)];
}

/** What is wrong if current, time and voltage are off by these factors; undefined if no slip of others tells the rest. */
function explained(judged: readonly Judged[], columns: CauseColumns, factors: Factors): Explanation | undefined {
  const changes: Change[] = [];
  for (const cause of ['CURRENT', 'TIME', 'VOLTAGE'] as const) {
    const [column, factor] = [columns[cause], factors[cause]];
    if (factor === 1) continue;
    if (column === undefined) return undefined;
    const by = judged.filter(({ kind, slip }) => slip !== 1 && CAUSES[kind].includes(cause));
    changes.push({ columns: [column], factor, by });
  }
  const own = new Map<string, Judged[]>();
  for (const { column, kind, slip } of judged) {
    const left = roundedSlip(slip / CAUSES[kind].reduce((product, cause) => product * factors[cause], 1));
    if (Math.abs(left - 1) < SAME) continue;
    if (!mayBeOff(column, 1 / left)) return undefined;
    const group = `${kind === 'CLOCK' ? column.quantity : kind} ${left}`;
    own.set(group, [...(own.get(group) ?? []), { column, kind, slip: left }]);
  }
  const groups = [...own.values()].map((by) => {
    const factor = roundedSlip(1 / (by[0]?.slip ?? 1));
    return { columns: by.map(({ column }) => column), factor, by };
  });
  return [...changes, ...groups];
}

/** Programs convert by thousands and write the old unit; else a column is off only if it is of another unit. Dates have none. */
function mayBeOff({ unit, words }: CurveColumn, factor: number): boolean {
  const slip = roundedSlip(factor);
  if (words !== null || slipOf(slip) === null) return false;
  return unitTimes(unit, slip) !== undefined || isThousands(slip);
}
