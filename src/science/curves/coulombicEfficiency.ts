import type { HalfCycle } from './halfCycles.ts';

/** Two half cycles that belong together, in mAh. */
export type Cycle = {
  /** From 1. */
  readonly cycle: number;
  readonly insertion: number;
  /** Null where the record ends before it. */
  readonly extraction: number | null;
  /** Extraction over insertion; above 1 where directions are mixed up, or more came out than went in. */
  readonly efficiency: number | null;
};

/**
 * Pairs half cycles to cycles that begin with an insertion, and gives their Coulombic efficiency.
 *
 * In a half cell against the metal the carbon takes up ions while the cell is discharged.
 *
 * @param insertion the direction in which ions go into the carbon
 */
export function cyclesOf(
  halves: readonly HalfCycle[],
  insertion: HalfCycle['direction'] = 'DISCHARGE',
): readonly Cycle[] {
  const begin = halves.findIndex(({ direction }) => direction === insertion);
  if (begin === -1) return [];
  const cycles: Cycle[] = [];
  for (let at = begin; at < halves.length; at += 2) {
    const into = (halves[at] as HalfCycle).capacity;
    const out = halves[at + 1]?.capacity ?? null;
    cycles.push({
      cycle: cycles.length + 1,
      insertion: into,
      extraction: out,
      efficiency: out === null || into === 0 ? null : out / into,
    });
  }
  return cycles;
}
