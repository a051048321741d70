import { exact } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import { bValues, unprintedBValues } from './bValues.ts';
import { comparisonOf, decide, passes, type Test } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** R-AC-b: the exponent of current against scan rate on the slope. */
export const acB: Rule = {
  code: 'R-AC-b',
  name: 'b-value on the slope',
  description:
    'A current that grows almost with the scan rate on the slope speaks for adsorption, with its root against.',
  question: 'Is the current on the slope that of a surface process?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['CV'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'capacitive',
      value: 0.8,
      unit: '1',
      description: 'Least b-value that supports.',
      source: 'general knowledge; 1 is the limit of a surface process: Wang et al., J. Phys. Chem. C 111 (2007) 14925',
    },
    {
      name: 'leastLower',
      value: 0.7,
      unit: '1',
      description: 'The lower end of its interval has to lie above this.',
      source: 'general knowledge',
    },
    {
      name: 'diffusive',
      value: 0.65,
      unit: '1',
      description: 'Largest b-value that contradicts.',
      source: 'general knowledge; 0.5 is the limit of diffusion: Lindström et al., J. Phys. Chem. B 101 (1997) 7717',
    },
  ],
  caveat:
    'A b-value describes a current over a few scan rates; it is no mechanism. Insertion in thin layers gives 1 too.',
  judge: (input) =>
    readWithin(input, 'SLOPE', [
      ...whereResolved(
        input.subject,
        ['B_VALUE'],
        bValues(input.subject, 'SLOPE').map((each) => reading(input, each)),
      ),
      ...unprintedBValues(input.subject, 'SLOPE'),
    ]),
};

function reading({ parameter }: RuleInput, { bounds, inputs }: Estimate): Reading {
  const test = (side: Test['side'], name: string): Test => ({ side, parameter: name, threshold: parameter(name) });
  const [capacitive, leastLower] = [test('AT_LEAST', 'capacitive'), test('ABOVE', 'leastLower')];
  const point = exact(bounds.value);
  const supports = passes(point, capacitive) && passes(bounds, leastLower);
  const against = decide(bounds, { supports: null, contradicts: test('AT_MOST', 'diffusive'), unit: '1' });
  const said = `The b-value is ${interval(bounds, '1')}`;
  const comparisons = [comparisonOf(point, capacitive, '1'), comparisonOf(bounds, leastLower, '1')];
  if (supports) return { direction: 'SUPPORTS', inputs, comparisons, sentence: `${said}.` };
  const all = [...against.comparisons, ...comparisons];
  if (against.direction === 'CONTRADICTS') {
    return { direction: 'CONTRADICTS', inputs, comparisons: all, sentence: `${said}.` };
  }
  const [least, low] = [number(capacitive.threshold), number(leastLower.threshold)];
  const why = `it is not at least ${least} with its lower end above ${low}, and ${against.reason}`;
  return { direction: 'NEUTRAL', inputs, comparisons: all, sentence: `${said}: ${why}.` };
}
