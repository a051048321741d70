import type { Comparison } from '../../domain/evidence.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import { comparisonOf, decide, passes, type Test } from './decide.ts';
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
  const { direction, why, compared } = charge(plateau, parameter('traceShare'));
  if (direction === 'NOT_APPLICABLE') return { direction, comparisons: compared, inputs, sentence: `${why}.` };
  if (change.bounds === null) return { ...change.lacking, inputs };
  const shift = magnitude(change.bounds);
  const { comparisons, reason, ...decided } = decide(shift, {
    supports: { side: 'BELOW', parameter: 'noShift', threshold: parameter('noShift') },
    contradicts: null,
    unit: 'angstrom',
  });
  if (change.qualitative || decided.direction === 'SUPPORTS') {
    const [how, moved] = change.qualitative
      ? ['The layers are said to keep their distance', []]
      : [`The layers move by ${interval(shift, 'angstrom')}`, comparisons];
    const sentence = `${how} across the plateau, and ${why}.`;
    return { direction, comparisons: [...compared, ...moved], inputs, qualitative: change.qualitative, sentence };
  }
  const sentence =
    `The layers move by ${interval(change.bounds, 'angstrom')} across the plateau (${reason}), ` +
    `which ${meaning(change.bounds, parameter('noShift'))}.`;
  return { direction: 'NEUTRAL', comparisons: [...compared, ...comparisons], inputs, sentence };
}

/** What layers that do not surely keep their distance show. */
function meaning({ lower, upper }: Bounds, noShift: number): string {
  if (lower >= noShift) return 'shows intercalation, not the absence of filling';
  if (upper <= -noShift) return 'is a contraction: it shows neither intercalation nor the absence of filling';
  return 'shows neither that they keep their distance nor that they do not';
}

type Charge = {
  readonly direction: 'SUPPORTS' | 'NEUTRAL' | 'NOT_APPLICABLE';
  readonly why: string;
  readonly compared: readonly Comparison[];
};

/** Whether there is charge on the plateau that has to be stored somewhere. */
function charge(plateau: Estimate | undefined, trace: number): Charge {
  if (plateau === undefined) {
    return { direction: 'NEUTRAL', why: 'how much capacity lies on the plateau is not stated', compared: [] };
  }
  const test = (side: Test['side']): Test => ({ side, parameter: 'traceShare', threshold: trace });
  const [none, some] = [test('AT_MOST'), test('ABOVE')];
  const compared = [none, some].map((each) => comparisonOf(plateau.bounds, each, '%'));
  const share = `the plateau share is ${interval(plateau.bounds, '%')}`;
  if (passes(plateau.bounds, none)) {
    return { direction: 'NOT_APPLICABLE', why: `There is as good as no plateau to explain: ${share}`, compared };
  }
  if (passes(plateau.bounds, some)) return { direction: 'SUPPORTS', why: share, compared };
  return { direction: 'NEUTRAL', why: `${share}, which may be as good as nothing`, compared };
}

/** Size of a change, whichever way it goes. */
function magnitude({ value, lower, upper }: Bounds): Bounds {
  return {
    value: Math.abs(value),
    lower: Math.max(0, lower, -upper),
    upper: Math.max(Math.abs(lower), Math.abs(upper)),
  };
}
