import type { Bounds } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { type SpacingChange, spacingChanges } from './spacingChange.ts';
import { plateauShares } from './splits.ts';
import { unlessUnresolved } from './unlessUnresolved.ts';
import { interval } from './words.ts';

/** R-FC-XRDpair: charge on the plateau that leaves the layers where they are goes elsewhere. */
export const fcXrdPair: Rule = {
  code: 'R-FC-XRDpair',
  name: 'plateau charge without a shift of d002',
  description: 'Charge that is stored on the plateau while the layers keep their distance speaks for pore filling.',
  question: 'Do the layers keep their distance while charge is stored on the plateau?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['XRD', 'GALVANOSTATIC_CYCLING'],
  family: 'SCATTERING',
  weight: 2,
  outcomes: ['SUPPORTS'],
  parameters: [
    {
      name: 'noShift',
      value: 0.02,
      unit: 'angstrom',
      description: 'Change of d002 across the plateau below which the layers keep their distance.',
      source: 'derived here: two standard deviations of a change of d002 of a broad (002) reflection',
    },
    {
      name: 'sigma',
      value: 0.01,
      unit: 'angstrom',
      description: 'Standard deviation of a change of d002.',
      source: 'general knowledge: fits of broad (002) reflections',
    },
    {
      name: 'traceShare',
      value: 5,
      unit: '%',
      description: 'Plateau share up to which there is as good as no charge to explain.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Layers may be wide enough to take ions without moving. An expansion shows intercalation, not the absence of filling.',
  judge: (input) => {
    const shares = plateauShares(input.subject.own);
    const changes = spacingChanges(input.subject, { region: 'PLATEAU', sigma: input.parameter('sigma') });
    const readings = changes.map((change) =>
      unlessUnresolved(
        input.subject,
        { source: change.source, quantities: ['D002', 'D002_SHIFT', 'TWO_THETA'] },
        reading(input, change, shares.find(({ source }) => source === change.source) ?? shares[0]),
      ),
    );
    return readWithin(input, 'PLATEAU', readings);
  },
};

function reading({ parameter }: RuleInput, change: SpacingChange, plateau: Estimate | undefined): Reading {
  const inputs = [...change.inputs, ...(plateau?.inputs ?? [])];
  const { direction, why } = charge(plateau, parameter('traceShare'));
  if (direction === 'NOT_APPLICABLE') return { direction, inputs, sentence: `${why}.` };
  if (change.bounds === null) return { ...change.lacking, inputs };
  const shift = magnitude(change.bounds);
  const { comparisons, reason, ...decided } = decide(shift, {
    supports: { side: 'BELOW', parameter: 'noShift', threshold: parameter('noShift') },
    contradicts: null,
    unit: 'angstrom',
  });
  if (change.qualitative || decided.direction === 'SUPPORTS') {
    const [how, compared] = change.qualitative
      ? ['The layers are said to keep their distance', []]
      : [`The layers move by ${interval(shift, 'angstrom')}`, comparisons];
    const sentence = `${how} across the plateau, and ${why}.`;
    return { direction, comparisons: compared, inputs, qualitative: change.qualitative, sentence };
  }
  const sentence =
    `The layers move by ${interval(change.bounds, 'angstrom')} across the plateau (${reason}), ` +
    'which shows intercalation, not the absence of filling.';
  return { direction: 'NEUTRAL', comparisons, inputs, sentence };
}

type Charge = { readonly direction: 'SUPPORTS' | 'NEUTRAL' | 'NOT_APPLICABLE'; readonly why: string };

/** Whether there is charge on the plateau that has to be stored somewhere. */
function charge(plateau: Estimate | undefined, trace: number): Charge {
  if (plateau === undefined) {
    return { direction: 'NEUTRAL', why: 'how much capacity lies on the plateau is not stated' };
  }
  const share = `the plateau share is ${interval(plateau.bounds, '%')}`;
  if (plateau.bounds.upper <= trace) {
    return { direction: 'NOT_APPLICABLE', why: `There is as good as no plateau to explain: ${share}` };
  }
  if (plateau.bounds.lower > trace) return { direction: 'SUPPORTS', why: share };
  return { direction: 'NEUTRAL', why: `${share}, which may be as good as nothing` };
}

/** Size of a change, whichever way it goes. */
function magnitude({ value, lower, upper }: Bounds): Bounds {
  return {
    value: Math.abs(value),
    lower: Math.max(0, lower, -upper),
    upper: Math.max(Math.abs(lower), Math.abs(upper)),
  };
}
