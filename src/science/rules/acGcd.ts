import type { Estimate } from '../facts/estimates.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { slopeShares } from './slopeShares.ts';
import { unprinted } from './unprinted.ts';
import { interval } from './words.ts';

/** R-AC-GCD: capacity above the slope/plateau boundary bounds what surfaces and defects can hold. */
export const acGcd: Rule = {
  code: 'R-AC-GCD',
  name: 'slope share',
  description: 'A slope share that is high speaks for adsorption, one that is nearly nothing against it.',
  question: 'Does enough capacity lie on the slope?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY', 'DIFFERENTIAL_CAPACITY'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastShare',
      value: 30,
      unit: '%',
      description: 'Least slope share that supports.',
      source: 'general knowledge',
    },
    {
      name: 'traceShare',
      value: 10,
      unit: '%',
      description: 'Slope share below which there is as good as no slope.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Sun et al. 2019 ascribe the slope to adsorption; insertion between wide or defective layers can lie on it too.',
  judge: (input) => {
    const { own } = input.subject;
    const shares = slopeShares(own);
    const read = new Set(shares.map(({ source }) => source));
    const unread = own.find({
      quantity: ['SLOPE_SHARE', 'PLATEAU_SHARE'],
      form: 'VALUE',
      also: ({ bounds, observation: { source } }) => bounds === null && !read.has(source),
    });
    return readWithin(input, 'SLOPE', [
      ...shares.map((each) => reading(input, each)),
      ...unprinted(unread, 'slope share'),
    ]);
  },
};

function reading({ parameter }: RuleInput, { bounds, inputs }: Estimate): Reading {
  const { reason, ...decided } = decide(bounds, {
    supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
    contradicts: { side: 'BELOW', parameter: 'traceShare', threshold: parameter('traceShare') },
    unit: '%',
  });
  const why = reason === null ? '' : `: ${reason}`;
  return { ...decided, inputs, sentence: `The slope share is ${interval(bounds, '%')}${why}.` };
}
