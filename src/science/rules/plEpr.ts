import { type Estimate, estimates } from '../facts/estimates.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import { eprStates, narrowLineValues } from './eprStates.ts';
import { metalSkinDepth } from './metalSkinDepth.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** How conditions label spectra detected at the second harmonic of the modulation. */
const SECOND_HARMONIC = /second[\s-]harmonic/i;

/** R-PL-EPR: metal in pieces thicker than the skin depth has a line of high asymmetry. */
export const plEpr: Rule = {
  code: 'R-PL-EPR',
  name: 'EPR of plated metal',
  description:
    'A high asymmetry A/B or a line at the second harmonic speaks for plated metal; a low asymmetry excludes only deposits ' +
    'thicker than the skin depth and is neutral.',
  question: 'Does EPR show metal in pieces thicker than the skin depth?',
  processes: ['PLATING'],
  region: 'PLATEAU',
  techniques: ['EPR'],
  family: 'MAGNETIC_RESONANCE',
  weight: 1,
  outcomes: ['SUPPORTS'],
  parameters: [
    {
      name: 'platedAsymmetry',
      value: 2,
      unit: '1',
      description: 'Least A/B that supports.',
      source: 'Holiatkina et al., J. Appl. Phys. 134 (2023) 145702: a flat plate of 1.4 skin depths has A/B of 2',
    },
    {
      name: 'thinAsymmetry',
      value: 1.3,
      unit: '1',
      description: 'A/B up to which pieces are thinner than the skin depth; excludes thicker ones and decides nothing.',
      source: 'Holiatkina et al., J. Appl. Phys. 134 (2023) 145702: a flat plate of 0.83 skin depths has A/B of 1.3',
    },
    {
      name: 'usualFrequency',
      value: 9.45,
      unit: 'GHz',
      description: 'Microwave frequency where a run states none: X band; for the skin depth.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Conducting carbon of tens of micrometres has asymmetric lines too. Second harmonic: Dutoit et al., Magn. Reson. 5 ' +
    '(2024) 87, shown for Li.',
  judge: (input) =>
    readWithin(
      input,
      'PLATEAU',
      eprStates(input.subject).flatMap(({ last, earlier }) => [
        ...whereResolved(
          input.subject,
          ['EPR_ASYMMETRY'],
          estimates(narrowLineValues([...earlier, ...last], 'EPR_ASYMMETRY')).map((each) => asymmetry(each, input)),
        ),
        ...secondHarmonic([...earlier, ...last]),
      ]),
    ),
};

function asymmetry({ bounds, inputs }: Estimate, input: RuleInput): Reading {
  const { parameter, subject } = input;
  const { direction, comparisons, reason } = decide(bounds, {
    supports: { side: 'AT_LEAST', parameter: 'platedAsymmetry', threshold: parameter('platedAsymmetry') },
    contradicts: null,
    unit: '1',
  });
  const { depth, frequency } = metalSkinDepth(inputs, input);
  const skin = `the skin depth of ${number(depth)} um (${subject.ion} metal at ${number(frequency)} GHz)`;
  const said = `A/B is ${interval(bounds, '1')}`;
  if (direction === 'SUPPORTS')
    return { direction, comparisons, inputs, sentence: `${said}: metal thicker than ${skin}.` };
  const sentence =
    bounds.upper <= parameter('thinAsymmetry')
      ? `${said}: this contradicts only deposits thicker than ${skin}; thinner ones may be there.`
      : `${said}: ${reason}; only up to ${number(parameter('thinAsymmetry'))} does it exclude deposits thicker than ${skin}.`;
  return { direction, comparisons, inputs, sentence };
}

function secondHarmonic(facts: readonly Fact[]): readonly Reading[] {
  const lines = facts.filter((fact) => statementOf(fact, 'PRESENCE') !== null && isSecondHarmonic(fact));
  if (lines.length === 0) return [];
  const present = lines.filter((fact) => statementOf(fact, 'PRESENCE')?.level !== 'ABSENT');
  if (present.length > 0) {
    const sentence = 'A line is seen at the second harmonic, which shows mainly bulk metal.';
    return [{ direction: 'SUPPORTS', inputs: present, qualitative: true, sentence }];
  }
  const sentence = 'No line is seen at the second harmonic; how little metal it would show is not known.';
  return [{ direction: 'NEUTRAL', inputs: lines, qualitative: true, sentence }];
}

function isSecondHarmonic({ observation: { conditions } }: Fact): boolean {
  return [conditions.line, conditions.analysis].some((label) => label !== undefined && SECOND_HARMONIC.test(label));
}
