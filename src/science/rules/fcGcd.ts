import { mapFalling } from '../facts/bounds.ts';
import { atLowestRate, estimates } from '../facts/estimates.ts';
import { decide } from './decide.ts';
import type { Rule } from './rule.ts';
import { interval } from './words.ts';

/** R-FC-GCD: capacity below the slope/plateau boundary bounds what pores can hold. */
export const fcGcd: Rule = {
  code: 'R-FC-GCD',
  name: 'plateau share',
  description: 'A plateau share that is high speaks for pore filling, one that is nearly nothing against it.',
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
      description: 'Least plateau share that supports.',
      source: 'general knowledge',
    },
    {
      name: 'traceShare',
      value: 5,
      unit: '%',
      description: 'Plateau share up to which there is as good as no plateau.',
      source: 'general knowledge',
    },
  ],
  caveat: 'Sun et al. 2019 ascribe the same plateau to insertion between layers.',
  judge: ({ subject, parameter }) => {
    const stated = subject.own.find({ quantity: 'PLATEAU_SHARE', form: 'VALUE' });
    const implied = subject.own
      .find({ quantity: 'SLOPE_SHARE', form: 'VALUE' })
      .map((fact) => (fact.bounds === null ? fact : { ...fact, bounds: mapFalling(fact.bounds, (x) => 100 - x) }));
    return atLowestRate(estimates(stated.length > 0 ? stated : implied)).map(({ bounds, inputs }) => {
      const { reason, ...decided } = decide(bounds, {
        supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
        contradicts: { side: 'AT_MOST', parameter: 'traceShare', threshold: parameter('traceShare') },
        unit: '%',
      });
      const why = reason === null ? '' : `: ${reason}`;
      return { ...decided, inputs, sentence: `The plateau share is ${interval(bounds, '%')}${why}.` };
    });
  },
};
