import { type Bounds, exact, subtract } from '../facts/bounds.ts';
import { compoundSpacing, compoundSpacingParameters, sigmaParameter } from './compoundSpacing.ts';
import { comparisonOf, passes } from './decide.ts';
import { occupancy } from './intercalated.ts';
import { quotient } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { SIGMAS, type SpacingChange, spacingChanges } from './spacingChange.ts';
import { changeSentence, unsized } from './spacingSentence.ts';
import { spacingQuantities } from './spacingWords.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** R-IC-OCC: whether the layers moved apart as far as the ascribed number of ions says. */
export const icOcc: Rule = {
  code: 'R-IC-OCC',
  name: 'gallery occupancy by spacing and by capacity',
  description:
    'Ions between layers fill the same part of the galleries by the growth of the spacing and by their capacity.',
  question: 'Do the growth of d002 and the capacity ascribed to intercalation give the same occupancy?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['XRD', 'DIFFERENTIAL_CAPACITY', 'GALVANOSTATIC_CYCLING'],
  family: 'SCATTERING',
  weight: 1,
  parameters: [
    sigmaParameter,
    {
      name: 'factor',
      value: 2,
      unit: '1',
      description: 'Factor by which both occupancies may differ and still agree.',
      source: 'derived here: both are linear rules between empty and full galleries',
    },
    ...compoundSpacingParameters,
  ],
  caveat: 'Galleries that are wide from the start fill without moving; a mean spacing hides stacks that stay empty.',
  judge: (input) => {
    const changes = spacingChanges(input.subject, { region: input.region, sigma: input.parameter('sigma') });
    const readings = changes.map((change) => (change.bounds === null ? unsized(change) : reading(input, change)));
    return whereResolved(input.subject, spacingQuantities, readings);
  },
};

type Sized = SpacingChange & { readonly bounds: NonNullable<SpacingChange['bounds']> };

function reading(input: RuleInput, change: Sized): Reading {
  const { subject, region, parameter } = input;
  const { bounds, initial, qualitative, source } = change;
  const inputs = [...change.inputs, ...(initial?.inputs ?? [])];
  if (initial === null) {
    return {
      direction: 'INSUFFICIENT',
      inputs,
      sentence: 'No initial spacing is stated, so that there is no occupancy.',
    };
  }
  const needed = compoundSpacing(input);
  if (needed <= initial.bounds.upper + SIGMAS * parameter('sigma')) {
    const sentence =
      `Layers that start at ${interval(initial.bounds, 'angstrom')} are as wide as the ${number(needed)} angstrom that ` +
      'the ion needs, so that their growth gives no occupancy.';
    return { direction: 'NOT_APPLICABLE', inputs, sentence };
  }
  if (bounds.upper < -SIGMAS * parameter('sigma')) {
    return {
      direction: 'NOT_APPLICABLE',
      inputs,
      sentence: `${changeSentence(change)}, which is no filling of galleries.`,
    };
  }
  const byCapacity = occupancy(subject, { source, region });
  if (byCapacity === null) {
    const sentence = 'No capacity of intercalation is stated within this window, so that there is no second occupancy.';
    return { direction: 'INSUFFICIENT', inputs, sentence };
  }
  const bySpacing = quotient(bounds, subtract(exact(needed), initial.bounds));
  const { direction, comparisons } = agreement(quotient(bySpacing, byCapacity.bounds), parameter('factor'));
  const why = { SUPPORTS: 'they agree', CONTRADICTS: 'they do not agree', NEUTRAL: 'they do not surely agree' };
  const sentence =
    `Galleries are filled to ${interval(bySpacing, '1')} by the growth of the spacing and to ` +
    `${interval(byCapacity.bounds, '1')} by the capacity: ${why[direction]} within a factor of ${number(parameter('factor'))}.`;
  const all = [...inputs, ...byCapacity.inputs];
  return { direction, comparisons, qualitative, inState: change.reached, inputs: all, sentence };
}

/** Whether a ratio lies within a factor to either side. */
function agreement(ratio: Bounds, factor: number) {
  const low = { parameter: 'factor', threshold: 1 / factor } as const;
  const high = { parameter: 'factor', threshold: factor } as const;
  const least = { ...low, side: 'AT_LEAST' } as const;
  const most = { ...high, side: 'AT_MOST' } as const;
  const comparisons = [comparisonOf(ratio, least, '1'), comparisonOf(ratio, most, '1')];
  if (passes(ratio, least) && passes(ratio, most)) return { direction: 'SUPPORTS', comparisons } as const;
  const apart = [{ ...low, side: 'BELOW' } as const, { ...high, side: 'ABOVE' } as const].filter((test) =>
    passes(ratio, test),
  );
  const passed = apart.map((test) => comparisonOf(ratio, test, '1'));
  return { direction: apart.length > 0 ? 'CONTRADICTS' : 'NEUTRAL', comparisons: [...passed, ...comparisons] } as const;
}
