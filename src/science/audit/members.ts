import { groupBy } from '../../domain/groupBy.ts';
import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import { add, type Bounds, exact } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { capacityOf, partAndWhole } from './a1Totals.ts';
import { ofState, type Stated, statedValues } from './stated.ts';

/** Processes that exclude each other; clusters, for one, are part of what fills pores. */
const exclusive = ['ADSORPTION', 'INTERCALATION', 'PORE_FILLING'];

/** Regions that do not overlap. */
export const adjoining = ['HP', 'IP', 'LP'];

/** A part of a capacity, as sentences name it. */
export type Member = { readonly name: string; readonly stated: Stated };

/** Alternatives for each part. */
export type Members = readonly (readonly Member[])[];

/** Capacities or shares of processes. */
export function membersOf({ own }: Subject, quantity: 'PROCESS_CAPACITY' | 'PROCESS_SHARE'): Members {
  return exclusive.map((process) =>
    statedValues(own.find({ quantity, form: 'VALUE', process })).map((stated) => ({
      name: processes.get(process).name,
      stated,
    })),
  );
}

/** Capacities of regions. */
export function regionMembers({ own }: Subject): Members {
  return adjoining.map((region) =>
    statedValues(own.find({ quantity: 'REGION_CAPACITY', form: 'VALUE', region: [region] })).map((stated) => ({
      name: regions.get(region).name,
      stated,
    })),
  );
}

/** Each member with one of every other kind that may be of the state of all before it; each set once. */
export function setsOf(kinds: Members): readonly (readonly Member[])[] {
  const sets = kinds.flatMap((kind) =>
    kind.map((anchor) =>
      completed(
        [anchor],
        kinds.filter((other) => other !== kind),
      ),
    ),
  );
  return [...groupBy(sets, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

function completed(set: readonly Member[], [kind, ...others]: Members): readonly Member[] {
  return kind === undefined ? set : completed([...set, ...smallest(kind, set)], others);
}

function smallest(kind: readonly Member[], set: readonly Member[]): readonly Member[] {
  const all = kind.map(({ stated }) => stated);
  const fitting = set.reduce<readonly Stated[]>((left, { stated }) => ofState(left, stated, partAndWhole), all);
  return kind
    .filter(({ stated }) => fitting.includes(stated))
    .toSorted((a, b) => a.stated.bounds.lower - b.stated.bounds.lower)
    .slice(0, 1);
}

function keyOf(set: readonly Member[]): string {
  return set
    .map(({ stated }) => stated.first.id)
    .toSorted()
    .join('|');
}

/** What parts add up to. */
export function sumOf(set: readonly Member[]): Bounds {
  return set.map(({ stated }) => capacityOf(stated)).reduce(add, exact(0));
}
