import { capacitiveShares, type ShareAt } from '../audit/capacitiveShares.ts';
import { compatible } from '../audit/conditionsOf.ts';
import { within } from '../audit/stated.ts';
import { mapRising } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';

/** b-value that a capacitive share amounts to. */
export const bFromCapacitiveShare: Metric = {
  code: 'B_FROM_CAPACITIVE_SHARE',
  name: 'b-value from the capacitive share',
  description: 'The exponent that a current of a capacitive and a diffusive term has at one scan rate.',
  version: 1,
  formula: 'b = (1 + f) / 2 at the scan rate of f',
  quantity: 'B_VALUE',
  unitKind: 'DIMENSIONLESS',
  source:
    'derived here: d ln i / d ln v of i = k1 v + k2 v^(1/2); terms of Wang et al., J. Phys. Chem. C 111 (2007) 14925',
  compute: ({ own }) =>
    capacitiveShares(own)
      .flat()
      .flatMap((share) => exponent(own, share)),
};

function exponent(own: Facts, { rate, bounds: share, inputs: shares }: ShareAt): readonly Derived[] {
  const bounds = mapRising(within(share, 0, 100), (f) => (1 + f / 100) / 2);
  return shares.slice(0, 1).map((first) => ({
    bounds,
    inputs: [first, ...shares],
    sentence: `A capacitive share of ${interval(share, '%')} at ${rate} mV/s makes b ${interval(bounds, '1')} there.`,
    reported: own.find({
      quantity: 'B_VALUE',
      form: 'VALUE',
      also: (fact) => compatible(fact, first, ['scanRate', 'analysis']),
    }),
  }));
}
