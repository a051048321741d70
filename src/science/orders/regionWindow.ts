import type { PotentialRange } from '../../domain/contributionOrder.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** Where a region lies, and what says so. */
export type RegionWindow = {
  readonly range: PotentialRange;
  readonly inputs: readonly Fact[];
  /** An end was taken from the position of a dQ/dV peak. */
  readonly fromPeak: boolean;
  /** An end is the usual boundary of slope and plateau, since the source names none. */
  readonly usual: boolean;
};

/** Regions that start at the upper cut-off, and those that end at the lower one, whether known or not. */
const fromTheTop = ['FULL', 'HP', 'SLOPE'];
const toTheBottom = ['FULL', 'LP', 'PLATEAU'];

/** Regions that adjoin one from above or below, for an end that is stated of the neighbour alone. */
const above: Readonly<Record<string, string>> = { IP: 'HP', LP: 'IP' };
const below: Readonly<Record<string, string>> = { HP: 'IP', IP: 'LP' };

/** The window of a region as the statements give it; null where an inner end is not known. */
export function regionWindow(subject: Subject, region: string): RegionWindow | null {
  const own = subject.windows.of(region);
  const over = own.upper === null ? neighbour(subject, above[region], 'lower') : null;
  const under = own.lower === null ? neighbour(subject, below[region], 'upper') : null;
  const range = { upper: own.upper ?? over?.end ?? null, lower: own.lower ?? under?.end ?? null };
  if (range.upper === null && !fromTheTop.includes(region)) return null;
  if (range.lower === null && !toTheBottom.includes(region)) return null;
  const parted = region === 'SLOPE' || region === 'PLATEAU' ? boundaryStatements(subject) : [];
  const ends = own.inputs.filter(({ bounds }) => bounds !== null);
  const inputs = [...ends, ...(over?.inputs ?? []), ...(under?.inputs ?? []), ...parted];
  const unstated = (region === 'SLOPE' || region === 'PLATEAU') && !inputs.some((fact) => parts(fact, region));
  return { range, inputs, fromPeak: inputs.some(isFromPeak), usual: unstated };
}

/** Where slope and plateau are parted: as the statement itself says, else as the source does. */
export function partedAt(subject: Subject, region: 'SLOPE' | 'PLATEAU', fact: Fact): RegionWindow | null {
  const { boundary } = fact.observation.conditions;
  if (boundary === undefined) return regionWindow(subject, region);
  const { value } = boundsOf(boundary);
  const range = region === 'SLOPE' ? { upper: null, lower: value } : { upper: value, lower: null };
  return { range, inputs: [], fromPeak: isFromPeak(fact), usual: false };
}

/** Whether a statement gives the end at which slope and plateau meet. */
function parts({ observation: { quantity } }: Fact, region: string): boolean {
  const end = region === 'SLOPE' ? 'REGION_LOWER_POTENTIAL' : 'REGION_UPPER_POTENTIAL';
  return quantity === 'SLOPE_PLATEAU_BOUNDARY' || quantity === end;
}

export function boundaryStatements({ own, general }: Subject): readonly Fact[] {
  const [stated] = [own, general]
    .map((facts) =>
      facts.find({ quantity: 'SLOPE_PLATEAU_BOUNDARY', form: 'VALUE', also: (fact) => fact.bounds !== null }),
    )
    .filter((facts) => facts.length > 0);
  return stated ?? [];
}

function neighbour(subject: Subject, region: string | undefined, side: 'upper' | 'lower') {
  if (region === undefined) return null;
  const window = subject.windows.of(region);
  const inputs = window.inputs.filter(
    ({ observation }) =>
      observation.quantity === (side === 'upper' ? 'REGION_UPPER_POTENTIAL' : 'REGION_LOWER_POTENTIAL'),
  );
  return { end: window[side], inputs };
}

function isFromPeak({ observation }: Fact): boolean {
  return observation.conditions.boundaryMethod === 'DIFFERENTIAL_CAPACITY_PEAK';
}
