import type { Comparison } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Bounds } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { sigmaParameter } from './compoundSpacing.ts';
import { comparisonOf, passes, type Test } from './decide.ts';
import { dftConditions } from './dftConditions.ts';
import { measuredSpacings } from './measuredSpacings.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { interval, number } from './words.ts';

/** R-IC-DFT: whether binding between layers is favourable at the distances that the layers have. */
export const icDft: Rule = {
  code: 'R-IC-DFT',
  name: 'computed binding at the measured spacing',
  description:
    'Binding between layers that is favourable at all measured distances speaks for intercalation, one that is ' +
    'favourable at other distances only speaks against it.',
  question: 'Is the binding between layers favourable at the distances that are measured?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['DFT', 'XRD'],
  family: 'THEORY',
  weight: 1,
  parameters: [sigmaParameter],
  caveat:
    'Ideal layers in the computation. Favourable against free atoms is not favourable against the metal, and the ends ' +
    'of a printed range are taken as far out as their rounding allows.',
  judge: (input) => {
    const { subject } = input;
    const computed = subject.own.find({ also: isLayers });
    const printed = estimates(computed.filter(isRange));
    return printed.length > 0 ? printed.map((favourable) => reading(input, favourable)) : withoutRange(computed);
  },
};

/** Whether a statement is a computed result on layers; one that names no motif is. */
function isLayers({ observation: { quantity, statement, conditions } }: Fact): boolean {
  const named = quantity === 'FAVOURABLE_SPACING' || (quantity === 'BINDING_ENERGY' && statement.form === 'VALUE');
  return named && (conditions.motif ?? 'PLANAR_LAYERS') === 'PLANAR_LAYERS';
}

function isRange({ observation: { quantity, statement } }: Fact): boolean {
  return quantity === 'FAVOURABLE_SPACING' && statement.form === 'VALUE';
}

function withoutRange(computed: readonly Fact[]): readonly Reading[] {
  return [...groupBy(computed, ({ observation }) => observation.source).values()].map((inputs) => ({
    direction: 'INSUFFICIENT',
    inputs,
    sentence: 'Binding between layers was computed, but no range of distances at which it is favourable is printed.',
  }));
}

function reading({ subject, region, parameter }: RuleInput, favourable: Estimate): Reading {
  const { source, bounds, inputs } = favourable;
  const measured = measuredSpacings(subject, { source, region, sigma: parameter('sigma') });
  const resolutions = resolutionsOf(subject, source);
  const window = span(bounds);
  if (measured === null) {
    const sentence = `Binding is favourable at ${window}, but no distance of the layers is measured.`;
    return { direction: 'INSUFFICIENT', inputs, sentence };
  }
  const { direction, words, comparisons } = against(measured.bounds, bounds);
  return {
    direction,
    comparisons,
    sentence: `The layers are measured at ${span(measured.bounds)}, ${words} the ${window} at which binding is favourable.`,
    inputs: [...inputs, ...measured.inputs, ...resolutions],
    inState: measured.inputs,
    conditions: dftConditions([...inputs, ...resolutions]),
  };
}

/** A window as its ends: no distance within it is the computed one. */
function span(bounds: Bounds): string {
  const { lower, upper } = bounds;
  const closed = Number.isFinite(lower) && Number.isFinite(upper);
  return closed ? `${number(lower)} to ${number(upper)} angstrom` : interval(bounds, 'angstrom');
}

/** What the authors of a computation say of its reach. */
function resolutionsOf({ own, general }: Subject, source: string): readonly Fact[] {
  return [own, general].flatMap((facts) =>
    facts.find({
      quantity: 'BINDING_ENERGY',
      form: 'RESOLUTION',
      also: ({ observation }) => observation.source === source,
    }),
  );
}

type Where = {
  readonly direction: 'SUPPORTS' | 'CONTRADICTS' | 'NEUTRAL';
  readonly comparisons: readonly Comparison[];
  readonly words: string;
};

/** The window is computed, no parameter: its ends are what the measured distances are compared with. */
function against(measured: Bounds, { lower, upper }: Bounds): Where {
  const end = (side: Test['side'], threshold: number): Test => ({ side, parameter: 'favourableSpacing', threshold });
  const [from, to] = [end('AT_LEAST', lower), end('AT_MOST', upper)];
  const [below, above] = [end('BELOW', lower), end('ABOVE', upper)];
  const comparisons = [from, to, below, above]
    .filter(({ threshold }) => Number.isFinite(threshold))
    .map((test) => comparisonOf(measured, test, 'angstrom'));
  if (passes(measured, from) && passes(measured, to))
    return { direction: 'SUPPORTS', comparisons, words: 'all within' };
  if (passes(measured, below)) return { direction: 'CONTRADICTS', comparisons, words: 'all below' };
  if (passes(measured, above)) return { direction: 'CONTRADICTS', comparisons, words: 'all above' };
  return { direction: 'NEUTRAL', comparisons, words: 'partly outside' };
}
