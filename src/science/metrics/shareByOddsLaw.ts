import { capacitiveShares, type ShareAt } from '../audit/capacitiveShares.ts';
import { mapRising } from '../facts/bounds.ts';
import { capacitiveShareAt } from '../oddsLaw.ts';
import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';

/** Capacitive share at other scan rates, from that at the lowest. */
export const shareByOddsLaw: Metric = {
  code: 'CAPACITIVE_SHARE_BY_ODDS_LAW',
  name: 'capacitive share by the odds law',
  description: 'Capacitive share at each scan rate that the source has one of, from that at its lowest scan rate.',
  version: 1,
  formula: 'f/(1 - f) at v = sqrt(v / v_lowest) times f/(1 - f) at v_lowest',
  quantity: 'CAPACITIVE_SHARE',
  unitKind: 'SHARE',
  source: 'derived here: two-term law of Wang et al., J. Phys. Chem. C 111 (2007) 14925',
  compute: ({ own }) => capacitiveShares(own).flatMap(predictions),
};

function predictions(shares: readonly ShareAt[]): readonly Derived[] {
  const [lowest, ...higher] = shares.filter(({ rate }) => rate > 0);
  return lowest === undefined ? [] : higher.flatMap((share) => predicted(lowest, share));
}

function predicted({ rate: from, bounds: share, inputs: shares }: ShareAt, at: ShareAt): readonly Derived[] {
  const bounds = mapRising(share, (f) => capacitiveShareAt(f, { from, to: at.rate }));
  const conditions = at.inputs.map(({ observation }) => observation.conditions);
  return shares.slice(0, 1).map((first) => ({
    bounds,
    inputs: [first, ...shares],
    parameters: [
      { name: 'scanRate', value: at.rate, unit: 'mV/s', source: 'scan rate of the share that is reported beside' },
    ],
    conditions: { ...first.observation.conditions, ...conditions[0] },
    sentence: `From ${interval(share, '%')} at ${from} mV/s the odds law makes ${interval(bounds, '%')} at ${at.rate} mV/s.`,
    reported: at.inputs,
  }));
}
