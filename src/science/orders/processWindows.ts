import type { PotentialRange } from '../../domain/contributionOrder.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { windowFor } from './regionConstraints.ts';
import type { RegionWindow } from './regionWindow.ts';

/** Where a process takes place, as typed statements tie it to regions. */
export type ProcessWindows = {
  readonly process: string;
  readonly windows: readonly PotentialRange[];
  readonly inputs: readonly Fact[];
  readonly fromPeak: boolean;
  readonly usual: boolean;
};

/** Statements that name both the process and a region smaller than all; from those about the ion, else from the others. */
function tyingFacts({ own, general }: Subject, process: string): readonly Fact[] {
  const [tying] = [own, general]
    .map((facts) =>
      facts.find({
        quantity: 'PROCESS_CAPACITY',
        process,
        also: ({ observation: { conditions } }) => conditions.region !== undefined && conditions.region !== 'FULL',
      }),
    )
    .filter((found) => found.length > 0);
  return tying ?? [];
}

/** Windows of a process; none if one of its regions has no known place: then nothing ties it to the potential axis. */
export function processWindows(subject: Subject, process: string): ProcessWindows {
  const tying = tyingFacts(subject, process);
  const found = tying.map((fact) => windowOfFact(subject, fact));
  const known = found.filter((window) => window !== null);
  const placed = known.length === found.length ? known : [];
  return {
    process,
    windows: distinct(placed.map(({ range }) => range)),
    inputs: [...tying, ...placed.flatMap(({ inputs }) => inputs)],
    fromPeak: placed.some(({ fromPeak }) => fromPeak),
    usual: placed.some(({ usual }) => usual),
  };
}

/** The window that a statement about a process names; null if it names none or its place is not known. */
export function windowOfFact(subject: Subject, fact: Fact): RegionWindow | null {
  const { region } = fact.observation.conditions;
  return region === undefined || region === 'FULL' ? null : windowFor(subject, region, fact);
}

function distinct(ranges: readonly PotentialRange[]): readonly PotentialRange[] {
  const byText = new Map(ranges.map((range) => [`${range.upper}|${range.lower}`, range]));
  return [...byText.values()].sort((a, b) => topOf(b) - topOf(a));
}

function topOf({ upper }: PotentialRange): number {
  return upper ?? Number.MAX_VALUE;
}
