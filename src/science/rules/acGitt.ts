import { boundsOf } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { commonCourse, courseOnFilling } from './courseOnFilling.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule } from './rule.ts';
import { type SlopeStatements, slopeStatements } from './slopeStatements.ts';
import { whereResolved } from './whereResolved.ts';
import { number } from './words.ts';

/** Fewest values that show a course. */
const LEAST_VALUES = 3;

/** R-AC-GITT: the diffusion coefficient falls as the slope fills. */
export const acGitt: Rule = {
  code: 'R-AC-GITT',
  name: 'diffusion coefficient on the slope',
  description: 'A diffusion coefficient that falls all along the slope is read as filling of ever weaker sites.',
  question: 'Does the diffusion coefficient fall all along the slope?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['GITT'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  outcomes: ['SUPPORTS'],
  parameters: [],
  caveat:
    'Diffusion coefficients by GITT have artefacts that change even their course: Kang and Chueh, J. Electrochem. Soc. 168 ' +
    '(2021) 120504.',
  judge: (input) => {
    const facts = input.subject.own.find({ quantity: 'DIFFUSION_COEFFICIENT', also: isGitt });
    const readings = slopeStatements(input.subject, facts).map(reading);
    return readWithin(input, 'SLOPE', whereResolved(input.subject, ['DIFFUSION_COEFFICIENT'], readings));
  },
};

function isGitt({ observation: { technique } }: Fact): boolean {
  return technique === null || technique === 'GITT';
}

function reading({ located, whole }: SlopeStatements): Reading {
  return ofValues(located) ?? ofWords(located) ?? ofWords(whole) ?? nothing([...located, ...whole]);
}

/** Values from high to low potential, if there are enough of them. */
function ofValues(facts: readonly Fact[]): Reading | null {
  const steps = estimates(facts.filter(({ observation }) => observation.statement.form === 'VALUE'))
    .flatMap((each) => potentialOf(each).map((potential) => ({ ...each, potential })))
    .sort((a, b) => b.potential - a.potential);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || steps.length < LEAST_VALUES) return null;
  const falls = steps.every(({ bounds }, place) =>
    steps.slice(0, place).every((each) => each.bounds.lower > bounds.upper),
  );
  const path =
    `from ${number(first.bounds.value)} cm2/s at ${number(first.potential)} V to ${number(last.bounds.value)} cm2/s at ` +
    `${number(last.potential)} V`;
  return {
    direction: falls ? 'SUPPORTS' : 'NEUTRAL',
    inputs: steps.flatMap(({ inputs }) => inputs),
    sentence: falls
      ? `The diffusion coefficient falls at each of ${steps.length} potentials of the slope, ${path}.`
      : `The diffusion coefficient goes ${path}, but not down at each of ${steps.length} potentials of the slope.`,
  };
}

function potentialOf({ inputs }: Estimate): readonly number[] {
  return inputs
    .slice(0, 1)
    .flatMap(({ observation: { conditions } }) =>
      conditions.potential === undefined ? [] : [boundsOf(conditions.potential).value],
    );
}

function ofWords(facts: readonly Fact[]): Reading | null {
  const inputs = facts.filter((fact) => courseOnFilling(fact) !== null);
  switch (commonCourse(inputs.map(courseOnFilling))) {
    case null:
      return null;
    case 'DOWN':
      return said('SUPPORTS', 'The diffusion coefficient is said to fall as the slope fills.');
    case 'MIXED':
      return said('NEUTRAL', 'Statements on the course of the diffusion coefficient on the slope go different ways.');
    default:
      return said('NEUTRAL', 'The diffusion coefficient is said not to fall as the slope fills.');
  }

  function said(direction: Reading['direction'], sentence: string): Reading {
    return { direction, inputs, sentence, qualitative: true };
  }
}

function nothing(inputs: readonly Fact[]): Reading {
  const sentence = 'The diffusion coefficient was determined, but nothing is stated of its course on the slope.';
  return { direction: 'INSUFFICIENT', inputs, sentence };
}
