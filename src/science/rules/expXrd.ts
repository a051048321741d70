import type { Bounds } from '../facts/bounds.ts';
import { sigmaParameter } from './compoundSpacing.ts';
import { decide } from './decide.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { SIGMAS, type SpacingChange, spacingChanges } from './spacingChange.ts';
import { changeSentence, unsized } from './spacingSentence.ts';
import { spacingQuantities } from './spacingWords.ts';
import { whereResolved } from './whereResolved.ts';

/** R-EXP-XRD: whether the layers move apart and come back, whatever moves them. */
export const expXrd: Rule = {
  code: 'R-EXP-XRD',
  name: 'reversible interlayer expansion',
  description:
    'An increase of d002 on filling that can be seen and returns on extraction is interlayer expansion; a change too small ' +
    'to be seen is none. A contraction that can be seen is neutral.',
  question: 'Does d002 grow on filling by more than can be resolved, and come back?',
  processes: ['INTERLAYER_EXPANSION'],
  region: null,
  techniques: ['XRD'],
  family: 'SCATTERING',
  weight: 3,
  parameters: [sigmaParameter],
  caveat: 'Only stacks that diffract are seen. An offset of all angles alike hardly changes the increase.',
  judge: (input) => {
    const changes = spacingChanges(input.subject, { region: input.region, sigma: input.parameter('sigma') });
    const readings = changes.map((change) => (change.bounds === null ? unsized(change) : reading(input, change)));
    return whereResolved(input.subject, spacingQuantities, readings);
  },
};

type Sized = SpacingChange & { readonly bounds: NonNullable<SpacingChange['bounds']> };

function reading({ parameter }: RuleInput, change: Sized): Reading {
  const threshold = SIGMAS * parameter('sigma');
  const { direction, reason, comparisons } = decide(change.bounds, {
    supports: { side: 'AT_LEAST', parameter: 'sigma', threshold },
    contradicts: { side: 'AT_MOST', parameter: 'sigma', threshold },
    unit: 'angstrom',
  });
  const inputs = [...change.inputs, ...(change.initial?.inputs ?? []), ...change.returnInputs];
  const read = { comparisons, qualitative: change.qualitative, inState: change.reached, inputs };
  const sentence = changeSentence(change);
  if (direction === 'CONTRADICTS' && mayShrink(change.bounds, threshold)) {
    const why = 'which is no expansion, and is not surely within what can be resolved either';
    return { ...read, direction: 'NEUTRAL', sentence: `${sentence}, ${why}.` };
  }
  if (direction !== 'SUPPORTS') {
    return { ...read, direction, sentence: `${sentence}${reason === null ? '' : `: ${reason}`}.` };
  }
  if (change.returns === true) return { ...read, direction, sentence: `${sentence}, and back on extraction.` };
  const why = change.returns === false ? 'it does not return' : 'nothing says whether it returns';
  return { ...read, direction: 'NEUTRAL', sentence: `${sentence}, but ${why} on extraction.` };
}

/**
 * Whether a change may be a contraction that can be resolved: that is no expansion, but layers that stay where they are
 * either. An open lower end says nothing of the kind: a change "below 0.02 angstrom" is one in size.
 */
function mayShrink({ lower }: Bounds, threshold: number): boolean {
  return Number.isFinite(lower) && lower < -threshold;
}
