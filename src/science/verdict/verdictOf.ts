import type { EvidenceLine, Strand, Verdict } from '../../domain/evidence.ts';

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

/** Strands in the order of their first lines. Lines that point nowhere, are inferred or weigh nothing are in none. */
function strandsOf(lines: readonly EvidenceLine[]): readonly Strand[] {
  const strands = new Map<string, Strand>();
  for (const { family, laboratory, direction, effectiveWeight, inferred } of lines) {
    const points = direction === 'SUPPORTS' || direction === 'CONTRADICTS';
    if (!points || inferred || laboratory === null || effectiveWeight <= 0) continue;
    const key = `${family}|${laboratory}`;
    const strand = strands.get(key) ?? { family, laboratory, supports: 0, contradicts: 0 };
    const side = direction === 'SUPPORTS' ? 'supports' : 'contradicts';
    strands.set(key, { ...strand, [side]: Math.max(strand[side], effectiveWeight) });
  }
  return [...strands.values()];
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
