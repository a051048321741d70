import { comparisonOf, decide, passes } from './decide.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { pristineSpacings, type Spacing } from './spacing.ts';
import { interval } from './words.ts';

const UNIT = 'angstrom';
const SOURCE =
  'Sun et al. 2019, extended adsorption-insertion: classes above 4.0, of 3.6 to 4.0 and below 3.6 angstrom';

/** R-IC-D002: whether the pristine carbon has room for Na between its layers. */
export const icD002: Rule = {
  code: 'R-IC-D002',
  name: 'room between pristine layers',
  description: 'Na enters layers that lie 3.6 to 4.0 angstrom apart; closer ones keep it out.',
  question: 'Do the pristine layers lie far enough apart for Na?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['XRD'],
  family: 'SCATTERING',
  weight: 1,
  parameters: [
    {
      name: 'leastSpacing',
      value: 3.6,
      unit: UNIT,
      description: 'Distance of layers below which Na does not enter.',
      source: SOURCE,
    },
    {
      name: 'mostSpacing',
      value: 4,
      unit: UNIT,
      description: 'Distance of layers above which Na is stored as if adsorbed.',
      source: SOURCE,
    },
  ],
  caveat: 'A necessary condition: room between layers does not show that ions enter it.',
  judge: (input) => pristineSpacings(input.subject).map((spacing) => reading(input, spacing)),
};

function reading({ subject, parameter }: RuleInput, { bounds, inputs }: Spacing): Reading {
  // The pristine carbon is looked at on purpose, so no potential of it is another state.
  const read = { inputs, inState: [] };
  const spacing = `The pristine layers lie ${interval(bounds, UNIT)} apart`;
  if (subject.ion !== 'Na') {
    const sentence = `${spacing}; how far apart they have to be is known for Na alone.`;
    return { ...read, direction: 'NOT_APPLICABLE', sentence };
  }
  const least = { side: 'AT_LEAST', parameter: 'leastSpacing', threshold: parameter('leastSpacing') } as const;
  const most = { side: 'AT_MOST', parameter: 'mostSpacing', threshold: parameter('mostSpacing') } as const;
  const { direction, comparisons, reason } = decide(bounds, {
    supports: least,
    contradicts: { ...least, side: 'BELOW' },
    unit: UNIT,
  });
  if (direction !== 'SUPPORTS') {
    return { ...read, direction, comparisons, sentence: `${spacing}${reason === null ? '' : `: ${reason}`}.` };
  }
  const wide = comparisonOf(bounds, most, UNIT);
  if (passes(bounds, most)) {
    return { ...read, direction, comparisons: [...comparisons, wide], sentence: `${spacing}, which is room for Na.` };
  }
  const sentence = `${spacing}, not surely at most ${most.threshold} ${UNIT}: between wider ones Na is as good as adsorbed.`;
  return { ...read, direction: 'NEUTRAL', comparisons: [wide, ...comparisons], sentence };
}
