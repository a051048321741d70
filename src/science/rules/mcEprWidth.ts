import { estimates } from '../facts/estimates.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import { eprStates, narrowLineValues } from './eprStates.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { temperatureLaw } from './temperatureLaw.ts';
import { whereResolved } from './whereResolved.ts';
import { interval } from './words.ts';

/** R-MC-EPRw: conduction electrons show in an intensity that temperature does not change; pure Li has a sharp line. */
export const mcEprWidth: Rule = {
  code: 'R-MC-EPRw',
  name: 'width and temperature law of the narrow EPR line',
  description:
    'An intensity that does not depend on temperature (Pauli) speaks for metal, one that falls with 1/T (Curie) for ' +
    'localised spins and so against it; a line of Li below a width speaks for metal.',
  question: 'Does the narrow line behave as that of conduction electrons?',
  processes: ['METALLIC_CLUSTERS'],
  region: 'PLATEAU',
  techniques: ['EPR'],
  family: 'MAGNETIC_RESONANCE',
  weight: 2,
  parameters: [
    {
      name: 'metalWidthOfLi',
      value: 0.15,
      unit: 'mT',
      description: 'Peak-to-peak width below which a line of Li is that of metal.',
      source: 'general knowledge; Beuneu, J. Magn. Reson. 227 (2013) 46 has below 0.01 mT for very pure Li colloids',
    },
    {
      name: 'pauliExponent',
      value: 0.2,
      unit: '1',
      description: 'Largest n, to either side, in intensity ~ T^-n that counts as no dependence on temperature.',
      source: 'derived here: Pauli has n = 0, Curie n = 1; a fifth of the way is left to scatter',
    },
    {
      name: 'curieExponent',
      value: 0.8,
      unit: '1',
      description: 'Least n in intensity ~ T^-n that counts as the law of Curie.',
      source: 'derived here: Pauli has n = 0, Curie n = 1; a fifth of the way is left to scatter',
    },
  ],
  caveat: 'Additives and carbon with free electrons have lines of conduction electrons too (PubMed 40457623).',
  judge: (input) =>
    readWithin(
      input,
      'PLATEAU',
      eprStates(input.subject).flatMap(({ last, earlier }) => [
        ...whereResolved(
          input.subject,
          ['EPR_LINE_WIDTH'],
          widths(narrowLineValues([...last, ...earlier], 'EPR_LINE_WIDTH'), input),
        ),
        ...whereResolved(
          input.subject,
          ['EPR_INTENSITY'],
          temperatureLaw(narrowLineValues([...last, ...earlier], 'EPR_INTENSITY'), input),
        ),
      ]),
    ),
};

function widths(facts: ReturnType<typeof narrowLineValues>, { subject, parameter }: RuleInput): readonly Reading[] {
  return estimates(facts).map(({ bounds, inputs }) => {
    const said = `The narrow EPR line is ${interval(bounds, 'mT')} wide`;
    if (subject.ion !== 'Li') {
      const sentence = `${said}: no width is known that tells ${subject.ion} metal from other spins.`;
      return { direction: 'NEUTRAL', inputs, sentence };
    }
    const { reason, ...decided } = decide(bounds, {
      supports: { side: 'BELOW', parameter: 'metalWidthOfLi', threshold: parameter('metalWidthOfLi') },
      contradicts: null,
      unit: 'mT',
    });
    const why =
      reason === null ? ', as narrow as that of Li metal' : `: ${reason}; a wide line may still be that of metal`;
    return { ...decided, inputs, sentence: `${said}${why}.` };
  });
}
