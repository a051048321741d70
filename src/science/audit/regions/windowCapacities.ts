import type { Fact } from '../../facts/fact.ts';
import type { Subject } from '../../facts/subject.ts';
import { adjoining, type Member, membersOf, regionMembers, setsOf } from '../members.ts';
import type { Limit } from './limits.ts';

/** Windows that lie wholly on one side of a boundary, and the capacities that are stated for them. */
export type Windowed = {
  readonly regions: readonly string[];
  /** One of each part, all of which may be of one state. */
  readonly set: readonly Member[];
  /** Statements of the ends of the windows that lie next to the boundary. */
  readonly ends: readonly Fact[];
  /** The nearest of these ends, in V. */
  readonly edge: number;
};

/** Capacities of the windows on the side of a limit; one for each set of statements that may be of one state. */
export function windowedOf(
  subject: Subject,
  { side, boundary }: Pick<Limit, 'side' | 'boundary'>,
): readonly Windowed[] {
  const inside = adjoining.flatMap((region) => {
    const { lower, upper, inputs } = subject.windows.of(region);
    const edge = side === 'BELOW' ? upper : lower;
    if (edge === null || (side === 'BELOW' ? edge > boundary.value : edge < boundary.value)) return [];
    const quantity = side === 'BELOW' ? 'REGION_UPPER_POTENTIAL' : 'REGION_LOWER_POTENTIAL';
    return [{ region, edge, ends: inputs.filter(({ observation }) => observation.quantity === quantity) }];
  });
  return setsOf(inside.flatMap(({ region }) => membersOfRegion(subject, region))).map((set) => {
    const held = inside.filter(({ region }) => set.some((member) => regionOf(member) === region));
    const edges = held.map(({ edge }) => edge);
    return {
      regions: held.map(({ region }) => region),
      set,
      ends: held.flatMap(({ ends }) => ends),
      edge: side === 'BELOW' ? Math.max(...edges) : Math.min(...edges),
    };
  });
}

function regionOf({ stated }: Member): string | undefined {
  return stated.first.observation.conditions.region;
}

/** The capacity of a region as such; where none is stated, those of the processes in it. */
function membersOfRegion(subject: Subject, region: string): readonly (readonly Member[])[] {
  const here = (members: readonly Member[]) => members.filter((member) => regionOf(member) === region);
  const whole = regionMembers(subject)
    .map(here)
    .filter((members) => members.length > 0);
  return whole.length > 0 ? whole : membersOf(subject, 'PROCESS_CAPACITY').map(here);
}
