import type { PotentialRange } from '../../domain/contributionOrder.ts';
import { liesIn } from './axis.ts';
import { at, plus, unit, type Vector, zeros } from './vector.ts';

/** Capacity of a segment of the potential axis that goes to one process, or to nobody knows which. */
export type Atom = { readonly segment: number; readonly process: string | null };

/** The unknowns of a problem, all in mAh/g and none negative: first the atoms, then one contribution for each process. */
export type Layout = {
  readonly size: number;
  readonly segments: readonly PotentialRange[];
  readonly processes: readonly string[];
  readonly atoms: readonly Atom[];
  /** Total capacity: all atoms. */
  readonly total: Vector;
  /** Contribution of a process. */
  readonly contribution: (process: string) => Vector;
  /** Capacity within a range of potentials. */
  readonly within: (range: PotentialRange) => Vector;
  /** What a process contributes within a range, as far as its windows say. */
  readonly part: (process: string, range: PotentialRange) => Vector;
};

/** Every potential. */
export const everywhere: PotentialRange = { upper: null, lower: null };

type Windowed = { readonly process: string; readonly windows: readonly PotentialRange[] };

/** Segments that lie in the windows of several processes are shared out among them. */
export function layoutOf(segments: readonly PotentialRange[], processes: readonly Windowed[]): Layout {
  const atoms = segments.flatMap((range, segment): readonly Atom[] => {
    const holders = processes.filter(({ windows }) => windows.some((window) => liesIn(range, window)));
    return holders.length === 0 ? [{ segment, process: null }] : holders.map(({ process }) => ({ segment, process }));
  });
  const names = processes.map(({ process }) => process);
  const size = atoms.length + names.length;
  const contributions = names.map((_, place) => unit(size, atoms.length + place));
  return {
    size,
    segments,
    processes: names,
    atoms,
    total: sumOf(() => true),
    contribution: (process) => at(contributions, names.indexOf(process)),
    within: (range) => sumOf((atom) => inside(atom, range)),
    part: (process, range) => sumOf((atom) => atom.process === process && inside(atom, range)),
  };

  function inside({ segment }: Atom, range: PotentialRange): boolean {
    return segments.slice(segment, segment + 1).some((each) => liesIn(each, range));
  }

  function sumOf(wanted: (atom: Atom) => boolean): Vector {
    return atoms.reduce<Vector>((sum, atom, place) => (wanted(atom) ? plus(sum, unit(size, place)) : sum), zeros(size));
  }
}
