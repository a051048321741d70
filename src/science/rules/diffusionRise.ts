import { boundsOf, mapRising } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { onPlateau } from './onPlateau.ts';
import { quotient } from './quotient.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

/**
 * By how many decades the diffusion coefficient rises from its least value in the intermediate region to that nearest to
 * the cut-off, both printed by one source. Null if one of them is not.
 */
export function diffusionRise({ subject, parameter }: RuleInput, facts: readonly Fact[]): Reading | null {
  const low = estimates(facts.filter(onPlateau(subject)));
  const between = estimates(facts.filter(({ observation }) => observation.conditions.region === 'IP'));
  const [last] = [...low].sort((a, b) => potentialOf(a) - potentialOf(b));
  const [least] = [...between].sort((a, b) => a.bounds.value - b.bounds.value);
  if (last === undefined || least === undefined) return null;
  const rise = mapRising(quotient(last.bounds, least.bounds), Math.log10);
  const { reason, ...decided } = decide(rise, {
    supports: { side: 'AT_LEAST', parameter: 'leastRise', threshold: parameter('leastRise') },
    contradicts: { side: 'BELOW', parameter: 'noRise', threshold: parameter('noRise') },
    unit: '1',
  });
  const why = reason === null ? '' : `: ${reason}`;
  const ends = `from ${interval(least.bounds, 'cm2/s')} to ${interval(last.bounds, 'cm2/s')}`;
  const change = `behind the intermediate minimum it changes by ${interval(rise, 'decades')}`;
  const sentence = `The diffusion coefficient goes ${ends}: ${change}${why}.`;
  return { ...decided, inputs: [...last.inputs, ...least.inputs], inState: last.inputs, sentence };
}

/** Potential of an estimate in V; one that names none counts as furthest from the cut-off. */
function potentialOf({ inputs }: Estimate): number {
  const [stated] = inputs.flatMap(({ observation }) => observation.conditions.potential ?? []);
  return stated === undefined ? Number.POSITIVE_INFINITY : boundsOf(stated).value;
}
