import type { Estimate } from '../facts/estimates.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import { fillingShare } from './fillingShare.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { plateauShares } from './splits.ts';

/** R-FC-GCD: the capacity below the slope/plateau boundary, less what intercalation takes of it, is left for pores. */
export const fcGcd: Rule = {
  code: 'R-FC-GCD',
  name: 'plateau share',
  description:
    'A high share on the plateau that intercalation does not take speaks for pore filling, next to none against it.',
  question: 'Does enough capacity lie on the plateau?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY', 'DIFFERENTIAL_CAPACITY'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastShare',
      value: 30,
      unit: '%',
      description: 'Least share left for pore filling that supports.',
      source: 'general knowledge',
    },
    {
      name: 'traceShare',
      value: 5,
      unit: '%',
      description: 'Share up to which as good as nothing is left for pore filling.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Sun et al. 2019 ascribe the same plateau to insertion between layers. That the filling lies below the intermediate ' +
    'window is itself a claim.',
  judge: (input) =>
    readWithin(
      input,
      'PLATEAU',
      plateauShares(input.subject.own).map((each) => reading(input, each)),
    ),
};

function reading({ subject, parameter }: RuleInput, plateau: Estimate): Reading {
  const { bounds, inputs, sentence } = fillingShare(subject, plateau);
  const { reason, ...decided } = decide(bounds, {
    supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
    contradicts: { side: 'AT_MOST', parameter: 'traceShare', threshold: parameter('traceShare') },
    unit: '%',
  });
  const why = reason === null ? '' : `: ${reason}`;
  return { ...decided, inputs, sentence: `${sentence}${why}.` };
}
