import { exact, mapFalling } from '../facts/bounds.ts';
import { estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { onPlateau } from './onPlateau.ts';
import { product, quotient } from './quotient.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

/** Regions before the plateau. */
const before: readonly (string | undefined)[] = ['SLOPE', 'HP'];

/**
 * The contrast of pores on the plateau against that before it, or that of the pristine carbon, both as numbers of one
 * source. Null if one of them is not printed.
 */
export function contrastDrop({ subject, parameter }: RuleInput, facts: readonly Fact[]): Reading | null {
  const values = facts.filter(({ bounds }) => bounds !== null);
  const [low] = estimates(values.filter(onPlateau(subject)));
  const [high] = estimates(values.filter(isBefore));
  if (low === undefined || high === undefined) return null;
  const drop = mapFalling(product(exact(100), quotient(low.bounds, high.bounds)), (share) => 100 - share);
  const [least, none] = [parameter('leastDrop'), parameter('noDrop')];
  const { reason, ...decided } = decide(drop, {
    supports: { side: 'AT_LEAST', parameter: 'leastDrop', threshold: least },
    contradicts: { side: 'AT_MOST', parameter: 'noDrop', threshold: none },
    unit: '%',
  });
  const read = { inputs: [...low.inputs, ...high.inputs], inState: low.inputs };
  const sentence = `The contrast of pores drops by ${interval(drop, '%')} on the plateau`;
  if (decided.direction === 'CONTRADICTS' && drop.lower < -none) {
    const grows = `${sentence}: it may grow by more than ${none} %, which neither empty nor filled pores explain.`;
    return { ...decided, ...read, direction: 'NEUTRAL', sentence: grows };
  }
  return { ...decided, ...read, sentence: `${sentence}${reason === null ? '' : `: ${reason}`}.` };
}

function isBefore({ observation: { conditions } }: Fact): boolean {
  return conditions.mode === 'PRISTINE' || before.includes(conditions.region);
}
