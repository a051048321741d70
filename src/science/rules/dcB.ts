import type { Estimate } from '../facts/estimates.ts';
import { bValues, unprintedBValues } from './bValues.ts';
import { decide, type Test } from './decide.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval } from './words.ts';

/** R-DC-b: what limits the current, by the exponent of current against scan rate. */
export const dcB: Rule = {
  code: 'R-DC-b',
  name: 'b-value',
  description:
    'A current that grows almost with the scan rate is under capacitive control, one that grows almost with its root under ' +
    'diffusion control.',
  question: 'Does the current grow with the scan rate or with its root?',
  processes: ['CAPACITIVE_CONTROL', 'DIFFUSION_CONTROL'],
  region: null,
  techniques: ['CV'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'capacitiveAbove',
      value: 0.75,
      unit: '1',
      description: 'The whole interval above this is capacitive control.',
      source: 'derived here: half-way between the limits 0.5 of diffusion and 1 of a surface process',
    },
    {
      name: 'diffusiveBelow',
      value: 0.65,
      unit: '1',
      description: 'The whole interval below this is diffusion control.',
      source: 'general knowledge; 0.5 is the limit of diffusion: Lindström et al., J. Phys. Chem. B 101 (1997) 7717',
    },
  ],
  caveat: 'A b-value describes a current over a few scan rates; ohmic drop lowers it, leakage raises it.',
  judge: (input) => {
    const region = input.region ?? 'FULL';
    return [
      ...whereResolved(
        input.subject,
        ['B_VALUE'],
        bValues(input.subject, region).map((each) => reading(input, each)),
      ),
      ...unprintedBValues(input.subject, region),
    ];
  },
};

function reading({ process, parameter }: RuleInput, { bounds, inputs }: Estimate): Reading {
  const capacitive: Test = { side: 'ABOVE', parameter: 'capacitiveAbove', threshold: parameter('capacitiveAbove') };
  const diffusive: Test = { side: 'BELOW', parameter: 'diffusiveBelow', threshold: parameter('diffusiveBelow') };
  const tests =
    process === 'DIFFUSION_CONTROL'
      ? { supports: diffusive, contradicts: capacitive }
      : { supports: capacitive, contradicts: diffusive };
  const { reason, ...decided } = decide(bounds, { ...tests, unit: '1' });
  const why = reason === null ? '' : `: ${reason}`;
  return { ...decided, inputs, sentence: `The b-value is ${interval(bounds, '1')}${why}.` };
}
