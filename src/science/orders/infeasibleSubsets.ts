/** A set of members, by their places. */
type Subset = readonly number[];

export type Conflicts = {
  /** Irreducible: each proper subset is feasible. Smallest first. */
  readonly subsets: readonly Subset[];
  /** Minimal sets that meet every subset: without them the rest is feasible. Smallest first. */
  readonly repairs: readonly Subset[];
  /** False if the search was cut short. */
  readonly complete: boolean;
};

/** Steps of the search; three independent contradictions of five members each take a few hundred. */
const MOST_STEPS = 5000;

/**
 * All irreducible infeasible subsets of some members and all minimal repairs, by the tree of hitting sets: leave out a
 * member of a contradiction that is known, look for another one among the rest, and so on.
 *
 * R. Reiter, Artif. Intell. 32 (1987) 57, doi:10.1016/0004-3702(87)90062-2. No branch is cut that could hide a subset,
 * so that both lists are complete.
 *
 * @param isFeasible of the members at these places; it must not become infeasible by leaving one out
 */
export function conflictsOf(size: number, isFeasible: (members: Subset) => boolean): Conflicts {
  const all = Array.from({ length: size }, (_, place) => place);
  const subsets: Subset[] = [];
  const hitting: Subset[] = [];
  const open: Subset[] = [[]];
  const seen = new Set<string>();
  for (let step = 0; step < open.length && step < MOST_STEPS; step++) {
    for (const removed of open.slice(step, step + 1)) {
      const subset = conflictWithout(removed);
      if (subset === null) hitting.push(removed);
      for (const member of subset ?? []) enter([...removed, member].sort((a, b) => a - b));
    }
  }
  return { subsets: inOrder(subsets), repairs: inOrder(minimal(hitting)), complete: open.length <= MOST_STEPS };

  function enter(removed: Subset): void {
    const key = removed.join();
    if (!seen.has(key)) open.push(removed);
    seen.add(key);
  }

  /** A subset that shares no member with those removed: one that is known, else a new one. */
  function conflictWithout(removed: Subset): Subset | null {
    const known = subsets.find((subset) => subset.every((member) => !removed.includes(member)));
    if (known !== undefined) return known;
    const left = all.filter((member) => !removed.includes(member));
    if (isFeasible(left)) return null;
    const found = irreducible(left);
    subsets.push(found);
    return found;
  }

  /** Leaves out one member after the other, as long as the rest stays infeasible. */
  function irreducible(members: Subset): Subset {
    return members.reduce<Subset>((left, member) => {
      const fewer = left.filter((each) => each !== member);
      return isFeasible(fewer) ? left : fewer;
    }, members);
  }
}

function minimal(sets: readonly Subset[]): readonly Subset[] {
  return sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((each) => set.includes(each))),
  );
}

function inOrder(sets: readonly Subset[]): readonly Subset[] {
  const keyOf = (set: Subset) => set.map((each) => String(each).padStart(3, '0')).join();
  return sets
    .map((set) => set.toSorted((a, b) => a - b))
    .sort((a, b) => a.length - b.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}
