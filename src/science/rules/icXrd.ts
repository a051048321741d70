import { exact, mapRising, subtract } from '../facts/bounds.ts';
import { compoundSpacing, compoundSpacingParameters, sigmaParameter } from './compoundSpacing.ts';
import { comparisonOf, decide, passes } from './decide.ts';
import { occupancy } from './intercalated.ts';
import { product } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { SIGMAS, type SpacingChange, spacingChanges } from './spacingChange.ts';
import { changeSentence, unsized } from './spacingSentence.ts';
import { spacingQuantities } from './spacingWords.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

const UNIT = 'angstrom';

/** R-IC-XRD: ions between layers push them apart, as far as their number needs. */
export const icXrd: Rule = {
  code: 'R-IC-XRD',
  name: 'reversible growth of d002',
  description:
    'Layers that move apart on filling and back on extraction speak for intercalation; layers that stay where they ' +
    'are although the ascribed capacity would need room speak against it.',
  question: 'Do the layers move apart on filling, and back on extraction?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['XRD'],
  family: 'SCATTERING',
  weight: 2,
  parameters: [
    sigmaParameter,
    {
      name: 'leastIncrease',
      value: 0.02,
      unit: UNIT,
      description: 'Least increase of d002 that supports, however small its error.',
      source: 'general knowledge',
    },
    {
      name: 'expectedPart',
      value: 0.5,
      unit: '1',
      description: 'Part of the increase that a linear filling of the galleries needs; less than it contradicts.',
      source: 'derived here: spacings between empty and full galleries by a linear rule, halved for its error',
    },
    ...compoundSpacingParameters,
  ],
  caveat:
    'Layers that are already wider than the compound needs take ions without moving. Only stacks that diffract are seen.',
  judge: (input) => {
    const changes = spacingChanges(input.subject, { region: input.region, sigma: input.parameter('sigma') });
    const readings = changes.map((change) => (change.bounds === null ? unsized(change) : reading(input, change)));
    return whereResolved(input.subject, spacingQuantities, readings);
  },
};

type Sized = SpacingChange & { readonly bounds: NonNullable<SpacingChange['bounds']> };

function reading(input: RuleInput, change: Sized): Reading {
  const { bounds, qualitative, reached, returns } = change;
  const [resolution, least] = [SIGMAS * input.parameter('sigma'), input.parameter('leastIncrease')];
  const parameter = resolution >= least ? 'sigma' : 'leastIncrease';
  const supports = { side: 'AT_LEAST', parameter, threshold: Math.max(resolution, least) } as const;
  const { direction, reason, comparisons } = decide(bounds, { supports, contradicts: null, unit: UNIT });
  const inputs = [...change.inputs, ...(change.initial?.inputs ?? []), ...change.returnInputs];
  const read = { comparisons, qualitative, inState: reached, inputs };
  const sentence = changeSentence(change);
  if (direction === 'SUPPORTS' && returns === true) return { ...read, ...supported(input, change), direction };
  if (direction === 'SUPPORTS') {
    const why = returns === false ? 'it does not return' : 'nothing says whether it returns';
    return { ...read, direction: 'NEUTRAL', sentence: `${sentence}, but ${why} on extraction.` };
  }
  const missed = missing(input, change, resolution);
  return {
    ...read,
    ...missed,
    comparisons: [...(missed.comparisons ?? []), ...comparisons],
    inputs: [...inputs, ...missed.inputs],
    sentence: `${sentence}${missed.direction === 'NEUTRAL' ? `: ${reason}` : ''}. ${missed.sentence}`,
  };
}

/** Full weight only if the layers stay within what the compound needs. */
function supported(input: RuleInput, change: Sized): Pick<Reading, 'sentence' | 'weight'> {
  const needed = compoundSpacing(input);
  const sentence = `${changeSentence(change)}, and back on extraction`;
  if (change.largest === null || change.largest.upper <= needed) return { sentence: `${sentence}.` };
  const reach = interval(change.largest, UNIT);
  return {
    weight: 1,
    sentence: `${sentence}. They reach ${reach}, more than the ${number(needed)} ${UNIT} that the ion needs.`,
  };
}

/** What an increase that is missing says: it contradicts where the ascribed capacity would need a visible one. */
function missing(input: RuleInput, change: Sized, resolution: number): Reading {
  const { bounds, initial, source } = change;
  const { subject, region, parameter } = input;
  const needed = compoundSpacing(input);
  if (initial === null) return neutral('No initial spacing is stated, so that no increase can be expected.');
  if (needed <= initial.bounds.lower) {
    const sentence =
      `Layers that start at ${interval(initial.bounds, UNIT)} are already as wide as the ${number(needed)} ${UNIT} ` +
      'that the ion needs, and need not move.';
    return { direction: 'NOT_APPLICABLE', inputs: [], sentence };
  }
  const filling = occupancy(subject, { source, region });
  if (filling === null) {
    return neutral('No capacity of intercalation is stated within this window, so that no increase can be expected.');
  }
  const room = subtract(exact(needed), initial.bounds);
  const expected = mapRising(product(filling.bounds, room), (x) => parameter('expectedPart') * x);
  const test = { side: 'BELOW', parameter: 'expectedPart', threshold: expected.lower } as const;
  const visible = expected.lower >= resolution;
  const contradicts = bounds.lower < resolution && visible && passes(bounds, test);
  const needs = `The capacity ascribed to intercalation needs ${interval(expected, UNIT)}`;
  const hidden = `not surely more than the ${number(resolution)} ${UNIT} that can be seen`;
  const why = contradicts ? 'more than that' : visible ? 'which is not surely missing' : hidden;
  return {
    direction: contradicts ? 'CONTRADICTS' : 'NEUTRAL',
    comparisons: [comparisonOf(bounds, test, UNIT)],
    inputs: filling.inputs,
    sentence: `${needs}, ${why}.`,
  };
}

function neutral(sentence: string): Reading {
  return { direction: 'NEUTRAL', inputs: [], sentence };
}
