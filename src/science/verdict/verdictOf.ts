import type { EvidenceLine, Strand, Verdict } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/groupBy.ts';

/** What follows from lines. */
export type Weighing = {
  readonly verdict: Verdict;
  readonly score: number;
  readonly supportingWeight: number;
  readonly contradictingWeight: number;
  readonly strands: readonly Strand[];
};

/** A contradiction from this effective weight on keeps a proposition from being corroborated. */
const HEAVY = 2;

/** Support outweighs contradiction where it is this many times as heavy. */
const OUTWEIGHS = 3;

/** Families whose support makes a proposition corroborated. */
const INDEPENDENT = 2;

/**
 * Verdict and score of a proposition. A strand is a technique family in a laboratory and counts once for and once
 * against, with its heaviest line; so duplicates change nothing, another line against never helps, and another line for
 * never harms.
 */
export function weigh(lines: readonly EvidenceLine[]): Weighing {
  const strands = strandsOf(lines);
  const supportingWeight = sum(strands.map(({ supports }) => supports));
  const contradictingWeight = sum(strands.map(({ contradicts }) => contradicts));
  const score = (supportingWeight - contradictingWeight) / (supportingWeight + contradictingWeight + 2);
  const verdict = verdictOf(strands, { for: supportingWeight, against: contradictingWeight, score });
  return { verdict, score, supportingWeight, contradictingWeight, strands };
}

function strandsOf(lines: readonly EvidenceLine[]): readonly Strand[] {
  const pointing = lines.filter(({ effectiveWeight, inferred }) => effectiveWeight > 0 && !inferred);
  const groups = groupBy(pointing, ({ family, laboratory }) => `${family}|${laboratory}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.laboratory === null) return [];
    const heaviest = (direction: string) =>
      Math.max(0, ...group.filter((line) => line.direction === direction).map((line) => line.effectiveWeight));
    return [
      {
        family: first.family,
        laboratory: first.laboratory,
        supports: heaviest('SUPPORTS'),
        contradicts: heaviest('CONTRADICTS'),
      },
    ];
  });
}

type Weights = { readonly for: number; readonly against: number; readonly score: number };

function verdictOf(strands: readonly Strand[], weights: Weights): Verdict {
  if (weights.for === 0 && weights.against === 0) return 'INSUFFICIENT';
  const experimental = new Set(
    strands.filter(({ family, supports }) => family !== 'THEORY' && supports > 0).map(({ family }) => family),
  );
  if (weights.against > 0 && (weights.score < 0 || experimental.size === 0)) return 'DISPUTED';
  const heavy = strands.some(({ contradicts }) => contradicts >= HEAVY);
  if (experimental.size >= INDEPENDENT && !heavy && OUTWEIGHS * weights.against <= weights.for) return 'CORROBORATED';
  return weights.against > 0 ? 'CONTESTED' : 'SUPPORTED';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
