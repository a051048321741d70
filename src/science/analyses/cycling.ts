import type { MeasuredCurve, NumberRefused } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { type HalfCycle, halfCycles } from '../curves/halfCycles.ts';
import { meanCurrent } from '../curves/meanCurrent.ts';
import { type Profile, profileOf } from '../curves/profile.ts';
import { number } from '../rules/words.ts';
import { columnsIn } from './columns.ts';
import type { Open } from './openNumbers.ts';

/** One half cycle with its profile, both per gram where the mass is known. */
export type Half = {
  readonly half: HalfCycle;
  readonly isInsertion: boolean;
  /** What came out before the first insertion, mAh or mAh/g: 0 but for the first half cycle of a record that begins so. */
  readonly leading: number;
  /** Of the cycle that it belongs to, from 1: a cycle begins with an insertion. */
  readonly cycle: number;
  readonly profile: Profile;
  /** Mean over its charge, mA; per gram where the mass is known. */
  readonly current: number;
  /** What rows leave open of the capacity on either side: where in the last step it ended, and what flowed where no current is told. */
  readonly open: number;
  /** Of that, what rows without a current may hold. */
  readonly bridged: number;
};

export type CyclingOptions = {
  /** Of the active material, g. */
  readonly mass: number | null;
  /** 1 if ions go into the carbon on charge. */
  readonly insertionOnCharge: number;
};

/** Share of the charge of a half cycle that may lie in rows without a current. */
const MOST_BRIDGED = 0.1;

/**
 * The half cycles of a cycler's record from its first insertion on, numbered by cycles.
 *
 * @returns refused where columns are missing, no current flows, ions never go in, where time runs back while current flows, where
 * rows without a current hold more than a tenth of a half cycle, and where the potential falls while the current is positive
 */
export function cyclingOf(
  curve: MeasuredCurve,
  { mass, insertionOnCharge }: CyclingOptions,
): Analysed<readonly [Half, ...Half[]]> {
  const columns = columnsIn(curve, { TEST_TIME: 's', VOLTAGE: 'V', CURRENT: 'mA' });
  if ('refused' in columns) return columns;
  const { TEST_TIME: time, VOLTAGE: voltage, CURRENT: current } = columns.found;
  const halves = halfCycles({ time, current });
  if ('refused' in halves) return halves;
  const jumps = halves.found.reduce((sum, half) => sum + half.jumps, 0);
  if (jumps > 0) {
    const times = jumps === 1 ? 'once' : `${jumps} times`;
    return refused(
      'TIME_RUNS_BACK',
      `time runs back ${times} while current flows, so that no charge is certain: repair the clock first (time-monotonic)`,
    );
  }
  const torn = halves.found.find(({ bridged, capacity }) => bridged.charge > MOST_BRIDGED * capacity);
  if (torn !== undefined) return tooManyMissing(torn);
  // the potential of the carbon alone does fall while a full cell is charged
  const reversed = insertionOnCharge === 0 ? reversedSigns(halves.found, voltage) : null;
  if (reversed !== null) return reversed;
  const insertion = insertionOnCharge === 1 ? 'CHARGE' : 'DISCHARGE';
  const begin = halves.found.findIndex(({ direction }) => direction === insertion);
  const leading = halves.found.slice(0, Math.max(0, begin)).reduce((sum, { capacity }) => sum + capacity, 0);
  const [first, ...others] = halves.found.slice(begin === -1 ? halves.found.length : begin).map((half, at) => ({
    half: { ...half, capacity: half.capacity / (mass ?? 1) },
    isInsertion: half.direction === insertion,
    leading: at === 0 ? leading / (mass ?? 1) : 0,
    cycle: Math.floor(at / 2) + 1,
    profile: profileOf({ time, current, voltage }, half, mass ?? 1),
    current: meanCurrent({ time, current }, half) / (mass ?? 1),
    bridged: half.bridged.charge / (mass ?? 1),
    open: (half.lastStep + half.bridged.charge) / (mass ?? 1),
  }));
  if (first === undefined) {
    return refused(
      'NO_INSERTION',
      `no current goes in the direction of insertion, ${insertion.toLowerCase()}: insertionOnCharge says which it is`,
    );
  }
  return found([first, ...others]);
}

/** What a number of a half cycle is a number of; reversible storage is that of its cycle, whatever its number. */
export function halfConditions({ cycle, isInsertion }: Pick<Half, 'cycle' | 'isInsertion'>): Conditions {
  const direction = isInsertion ? 'INSERTION' : 'EXTRACTION';
  return cycle === 1 ? { cycle: 1, cycleClass: 'FIRST', direction } : { cycleClass: 'REVERSIBLE', direction };
}

/** V, by which the potential of a half cycle goes the wrong way: noise and nucleation move it less. */
const LEAST_REVERSED = 0.1;

/** A refusal where most charge flows against the potential: a current that charges raises it, in half-cells and in full cells. */
function reversedSigns(halves: readonly HalfCycle[], voltage: Float64Array) {
  const against = halves.filter((half) => potentialRise(half, voltage) <= -LEAST_REVERSED);
  const [part, whole] = [against, halves].map((some) => some.reduce((sum, { capacity }) => sum + capacity, 0));
  const [first] = against;
  if (first === undefined || (part as number) <= (whole as number) / 2) return null;
  const [sign, way] = first.direction === 'CHARGE' ? ['positive', 'falls'] : ['negative', 'rises'];
  return refused(
    'CURRENT_REVERSED',
    `the potential ${way} from ${number(voltage[first.from] as number)} to ${number(voltage[first.to] as number)} V while the current is ${sign} ` +
      `(rows ${first.from + 1} to ${first.to + 1}), and so do ${against.length} of ${halves.length} half cycles: the file counts discharge as ` +
      'positive; repair its current first (reverse-current), or set insertionOnCharge to 1 where ions go into the carbon at positive currents',
  );
}

/** V, from first to last row, as a current that charges raises it; NaN where one has no potential. */
function potentialRise({ direction, from, to }: HalfCycle, voltage: Float64Array): number {
  const change = (voltage[to] as number) - (voltage[from] as number);
  return direction === 'CHARGE' ? change : -change;
}

function tooManyMissing({ from, to, bridged, capacity }: HalfCycle) {
  return refused(
    'CURRENTS_MISSING',
    `${bridged.rows} rows without a time or a current may hold ${number(bridged.charge)} of the ${number(capacity)} mAh of rows ${from + 1} to ` +
      `${to + 1}, more than a tenth: export the record again with all currents`,
  );
}

/** The capacity of a cycle, among half cycles of one direction, with what its rows leave open. */
export function openAt(halves: readonly Half[], cycle: number): Open {
  const { half, open } = halves.find((each) => each.cycle === cycle) as Half;
  return { value: half.capacity, open };
}

/** How many rows of a half cycle have no current, and what they may hold; empty where all have one. */
export function bridgedNote({ half: { bridged } }: Half): string {
  if (bridged.rows === 0) return '';
  const rows = bridged.rows === 1 ? '1 row has no current' : `${bridged.rows} rows have no current`;
  return ` ${rows}: the rows beside bridge ${number(bridged.charge)} mAh, which its bounds leave open.`;
}

/** The half cycles of the first cycle, and of the one that stands for reversible storage. */
export function firstAndReversible(halves: readonly Half[], reversibleCycle: number): readonly Half[] {
  return halves.filter(({ cycle }) => cycle === 1 || cycle === reversibleCycle);
}

/** As pictures and sentences call it. */
export function halfName({ cycle, isInsertion }: Pick<Half, 'cycle' | 'isInsertion'>): string {
  return `cycle ${cycle}, ${isInsertion ? 'insertion' : 'extraction'}`;
}

/** Why a number per gram is not given. */
export function massUnknown(metric: string, conditions: Conditions): NumberRefused {
  const message = 'the mass of the active material is not known: give it as the setting ACTIVE_MASS or as "mass"';
  return { metric, conditions, code: 'MASS_UNKNOWN', message };
}
