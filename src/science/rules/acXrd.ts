import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { courseOnFilling } from './courseOnFilling.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { isPristine, type Shift, slopeShift } from './slopeShift.ts';
import { type SlopeStatements, slopeStatements } from './slopeStatements.ts';
import { spacingFacts, spacingQuantities } from './spacingWords.ts';
import { whereResolved } from './whereResolved.ts';
import { interval } from './words.ts';

/** What can be seen is this many standard deviations. */
const SIGNIFICANT = 3;

/** R-AC-XRD: on the slope the layers stay where they are. */
export const acXrd: Rule = {
  code: 'R-AC-XRD',
  name: 'interlayer spacing on the slope',
  description: 'Layers that keep their distance on the slope speak for adsorption, layers that move against it.',
  question: 'Do the layers keep their distance on the slope?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['XRD'],
  family: 'SCATTERING',
  weight: 2,
  parameters: [
    {
      name: 'sigma',
      value: 0.01,
      unit: 'angstrom',
      description: 'Standard deviation of a change of d002; three of them are what can be seen.',
      source: 'general knowledge',
    },
  ],
  caveat: 'That no shift is seen does not exclude insertion into wide galleries.',
  judge: (input) => {
    const { subject } = input;
    const cycled = spacingFacts(subject.own, (fact) => !isPristine(fact));
    const pristine = [subject.own, subject.general].flatMap((facts) =>
      facts.find({ quantity: 'D002', form: 'VALUE', also: isPristine }),
    );
    const readings = slopeStatements(subject, cycled).flatMap((said) => reading(input, said, pristine));
    return readWithin(input, 'SLOPE', whereResolved(subject, spacingQuantities, readings));
  },
};

/** Numbers come before words, and what is said of the slope before what is said of the whole window. */
function reading(
  input: RuleInput,
  { source, located, whole }: SlopeStatements,
  pristine: readonly Fact[],
): readonly Reading[] {
  const start = pristine.filter(({ observation }) => observation.source === source);
  const onSlope = slopeShift([...start, ...located]);
  if (onSlope !== null) return [ofNumber(input, onSlope, 'On the slope')];
  const words = ofWords(located, 'on the slope', 'INSUFFICIENT');
  if (words !== null) return [words];
  const over = slopeShift(whole.filter(({ observation }) => observation.quantity === 'D002_SHIFT'));
  if (over !== null) return [onlyIfStill(ofNumber(input, over, 'Over the whole window'))];
  const throughout = ofWords(whole, 'on filling', 'NEUTRAL');
  if (throughout !== null) return [throughout];
  const sentence = 'The spacing was measured on the slope, but nothing is stated of its change there.';
  return located.length === 0 ? [] : [{ direction: 'INSUFFICIENT', inputs: located, sentence }];
}

function ofNumber({ parameter }: RuleInput, { bounds, inputs }: Shift, where: string): Reading {
  const threshold = SIGNIFICANT * parameter('sigma');
  const { reason, ...decided } = decide(sizeOf(bounds), {
    supports: { side: 'AT_MOST', parameter: 'sigma', threshold },
    contradicts: { side: 'ABOVE', parameter: 'sigma', threshold },
    unit: 'angstrom',
  });
  const why = reason === null ? '' : `: ${reason}, three standard deviations`;
  return { ...decided, inputs, sentence: `${where} d002 changes by ${interval(bounds, 'angstrom')}${why}.` };
}

function sizeOf({ value, lower, upper }: Bounds): Bounds {
  return {
    value: Math.abs(value),
    lower: Math.max(0, lower, -upper),
    upper: Math.max(Math.abs(lower), Math.abs(upper)),
  };
}

/** Layers that move over the whole window need not move on the slope. */
function onlyIfStill(reading: Reading): Reading {
  if (reading.direction !== 'CONTRADICTS') return reading;
  const sentence = `${reading.sentence} How much of it on the slope is not stated.`;
  return { direction: 'NEUTRAL', inputs: reading.inputs, sentence };
}

/** `moving`: what it means that layers are said to move, without a size. */
function ofWords(facts: readonly Fact[], where: string, moving: 'INSUFFICIENT' | 'NEUTRAL'): Reading | null {
  const inputs = facts.filter((fact) => courseOnFilling(fact) !== null);
  const still = inputs.filter((fact) => courseOnFilling(fact) === 'FLAT');
  if (inputs.length === 0) return null;
  if (still.length === inputs.length) {
    const sentence = `The layers are said to keep their distance ${where}.`;
    return { direction: 'SUPPORTS', inputs, sentence, qualitative: true };
  }
  if (still.length > 0) {
    return {
      direction: 'NEUTRAL',
      inputs,
      sentence: `Statements on the layers ${where} go different ways.`,
      qualitative: true,
    };
  }
  const sentence = `The layers are said to move ${where}, but ${moving === 'NEUTRAL' ? 'not whether on the slope' : 'not how far'}.`;
  return { direction: moving, inputs, sentence, qualitative: true };
}
