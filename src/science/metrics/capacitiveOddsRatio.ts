import { capacitiveShares, type ShareAt } from '../audit/capacitiveShares.ts';
import { within } from '../audit/stated.ts';
import { oddsRatio } from '../oddsLaw.ts';
import { interval, number } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** How the odds of the capacitive share grow with the scan rate. */
export const capacitiveOddsRatio: Metric = {
  code: 'CAPACITIVE_ODDS_RATIO',
  name: 'growth of the odds of the capacitive share',
  description:
    'Odds f/(1 - f) of the capacitive share at a scan rate over those at the lowest one; by the two-term law the root of the ratio of the rates.',
  version: 1,
  formula: 'f_2 (1 - f_1) / (f_1 (1 - f_2))',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: 'derived here: two-term law of Wang et al., J. Phys. Chem. C 111 (2007) 14925',
  compute: ({ own }) => capacitiveShares(own).flatMap(growths),
};

function growths(shares: readonly ShareAt[]): readonly Derived[] {
  const [lowest, ...higher] = shares.filter(({ rate }) => rate > 0);
  return lowest === undefined ? [] : higher.flatMap((share) => growth(lowest, share));
}

function growth(low: ShareAt, high: ShareAt): readonly Derived[] {
  const bounds = carried([within(low.bounds, 0, 100), within(high.bounds, 0, 100)], oddsRatio);
  if (bounds === null) return [];
  const law = number(Math.sqrt(high.rate / low.rate));
  return high.inputs.slice(0, 1).map((first) => ({
    bounds,
    inputs: [first, ...high.inputs, ...low.inputs],
    sentence:
      `From ${interval(low.bounds, '%')} at ${low.rate} mV/s to ${interval(high.bounds, '%')} at ${high.rate} mV/s the odds ` +
      `grow ${interval(bounds, '1')} times, by the law ${law} times.`,
  }));
}
