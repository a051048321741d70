import type { ShareAt } from '../audit/capacitiveShares.ts';
import { mapRising } from '../facts/bounds.ts';
import { capacitiveShareAt } from '../oddsLaw.ts';
import { decide } from './decide.ts';
import { dunnShares } from './dunnShares.ts';
import { readWithin } from './elsewhere.ts';
import { oddsCheck } from './oddsCheck.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { unprinted } from './unprinted.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** R-AC-DUNN: the capacitive share of a voltammogram at a low scan rate. */
export const acDunn: Rule = {
  code: 'R-AC-DUNN',
  name: 'capacitive share',
  description: 'A capacitive share that is high at a low scan rate speaks for adsorption, a low one against it.',
  question: 'Is most of the current capacitive at a low scan rate?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['CV'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastShare',
      value: 60,
      unit: '%',
      description: 'Least share that supports.',
      source: 'general knowledge',
    },
    {
      name: 'mostShare',
      value: 30,
      unit: '%',
      description: 'Largest share that contradicts.',
      source: 'general knowledge',
    },
    {
      name: 'scanRate',
      value: 0.1,
      unit: 'mV/s',
      description: 'Scan rate to which shares are converted.',
      source: 'general knowledge: the slowest that is usual',
    },
    {
      name: 'agreesFrom',
      value: 0.8,
      unit: '1',
      description: 'Least growth of the odds over that of the law that still agrees.',
      source: 'derived here: what a shift of a peak or a fit of k1 and k2 may leave',
    },
    {
      name: 'agreesTo',
      value: 1.25,
      unit: '1',
      description: 'Largest growth of the odds over that of the law that still agrees.',
      source: 'derived here: one over the least that agrees',
    },
  ],
  caveat:
    'A capacitive share is of the whole voltammogram unless a region is named, and insertion in thin layers counts as capacitive.',
  judge: (input) => {
    const { printed, impossible, unprinted: facts } = dunnShares(input.subject, 'SLOPE');
    const readings = [...printed.map((shares) => reading(input, shares)), ...impossible];
    return readWithin(input, 'SLOPE', [
      ...whereResolved(input.subject, ['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'], readings),
      ...unprinted(facts, 'capacitive share at a stated scan rate'),
    ]);
  },
};

/** Of the share that needs the least conversion; the others tell whether the law holds by which it is converted. */
function reading({ parameter }: RuleInput, shares: readonly ShareAt[]): Reading {
  const to = parameter('scanRate');
  const distance = ({ rate }: ShareAt) => Math.abs(Math.log(rate / to));
  const nearest = shares.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const { rate, bounds: stated, inputs } = nearest;
  if (!Number.isFinite(to) || to <= 0) {
    return { direction: 'NOT_APPLICABLE', inputs, sentence: `No share can be converted to ${to} mV/s.` };
  }
  const bounds = rate === to ? stated : mapRising(stated, (share) => capacitiveShareAt(share, { from: rate, to }));
  const { reason, ...decided } = decide(bounds, {
    supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
    contradicts: { side: 'AT_MOST', parameter: 'mostShare', threshold: parameter('mostShare') },
    unit: '%',
  });
  const why = reason === null ? '' : `: ${reason}`;
  const converted = rate === to ? '' : `, by the odds law ${interval(bounds, '%')} at ${number(to)} mV/s`;
  return {
    ...decided,
    inputs: [...inputs, ...shares.filter((each) => each !== nearest).flatMap((each) => each.inputs)],
    conditions: oddsCheck(shares, { from: parameter('agreesFrom'), to: parameter('agreesTo') }),
    sentence: `The capacitive share is ${interval(stated, '%')} at ${number(rate)} mV/s${converted}${why}.`,
  };
}
