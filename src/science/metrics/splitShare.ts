import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { impliedShares, type Part, type PartNumber, restOf } from './splitNumbers.ts';

/** The metric of the share of slope or plateau. */
export function splitShare(part: Part): Metric {
  const { name, share, region } = part;
  const rest = restOf(part).name;
  return {
    code: share,
    name: `${name} share`,
    description: `Share of the capacity on the ${name}: what the ${rest} leaves, or the capacity of the ${name} over the whole.`,
    version: 1,
    formula: `100 % - ${rest} share; ${name} capacity / reversible capacity`,
    quantity: share,
    unitKind: 'SHARE',
    source: 'definition: slope and plateau make the whole',
    compute: ({ own }) =>
      impliedShares(own, part).map(
        (each): Derived => ({
          bounds: each.bounds,
          inputs: [each.first, ...each.inputs],
          conditions: { ...each.first.observation.conditions, region },
          sentence: sentenceOf(each, name, rest),
        }),
      ),
  };
}

function sentenceOf({ bounds, from, whole }: PartNumber, name: string, rest: string): string {
  return whole === null
    ? `A ${rest} share of ${interval(from.bounds, '%')} leaves ${interval(bounds, '%')} for the ${name}.`
    : `The ${name} has ${interval(from.bounds, 'mAh/g')} of ${interval(whole.bounds, 'mAh/g')}: ${interval(bounds, '%')}.`;
}
