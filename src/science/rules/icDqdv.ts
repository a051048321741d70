import type { Comparison, LineCondition } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { exact, mapRising, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { type CutOff, lowerCutOff } from '../facts/state.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import { intercalatedCapacity, totalCapacity } from './intercalated.ts';
import { highestPeak, type Peak } from './intermediatePeak.ts';
import { liesIn } from './liesIn.ts';
import { peakWords } from './peakWords.ts';
import { quotient } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** The region in which a step of intercalation would lie. */
const REGION = 'IP';

/** R-IC-DQDV: a peak of dQ/dV of its own between slope and pore filling. */
export const icDqdv: Rule = {
  code: 'R-IC-DQDV',
  name: 'dQ/dV peak of the intermediate region',
  description:
    'A distinct peak between slope and pore filling that holds much of the capacity speaks for intercalation.',
  question: 'Is there a distinct dQ/dV peak in the intermediate region, with enough capacity?',
  processes: ['INTERCALATION'],
  region: REGION,
  techniques: ['DIFFERENTIAL_CAPACITY', 'GALVANOSTATIC_CYCLING'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastShare',
      value: 20,
      unit: '%',
      description: 'Least share of the capacity in the intermediate region that supports.',
      source: 'general knowledge',
    },
    {
      name: 'cutOffDistance',
      value: 0.02,
      unit: 'V',
      description: 'A peak nearer than this to the lower cut-off may be made by it.',
      source: 'general knowledge',
    },
    {
      name: 'usualCutOff',
      value: 0.01,
      unit: 'V',
      description: 'Lower cut-off that is assumed where none is stated.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Circular: the window between two peaks is named intercalation, and its capacity is then taken to show ' +
    'intercalation.',
  judge: (input) =>
    readWithin(
      input,
      REGION,
      whereResolved(input.subject, ['DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL'], readingsOf(input)),
    ),
};

function readingsOf(input: RuleInput): readonly Reading[] {
  const { own } = input.subject;
  const stated = [
    ...own.find({ quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', form: 'VALUE', also: isInserted }),
    ...own.find({ feature: 'DIFFERENTIAL_CAPACITY_PEAK', also: isInserted }),
  ];
  const bySource = groupBy(stated, ({ observation }) => observation.source);
  return [...bySource].map(([source, facts]) => {
    const peak = highestPeak(input.subject, facts);
    return peak === null ? peakWords(input.subject, facts) : withPeak(input, source, peak);
  });
}

function isInserted({ observation }: Fact): boolean {
  return observation.conditions.direction !== 'EXTRACTION';
}

/** A peak that the cut-off does not make, in words and with what was held against it. */
type Placed = {
  readonly peak: string;
  readonly inputs: readonly Fact[];
  readonly cutOff: Pick<CutOff, 'inputs'>;
  readonly read: { readonly comparisons: readonly Comparison[]; readonly conditions: readonly LineCondition[] };
};

function withPeak(input: RuleInput, source: string, { bounds, inputs }: Peak): Reading {
  const { subject, region, parameter } = input;
  const peak = `A dQ/dV peak at ${interval(bounds, 'V')} lies in the intermediate region`;
  if (!liesIn(subject, region, bounds)) {
    return { direction: 'NOT_APPLICABLE', inputs, sentence: `${peak}, but not in the one that is judged.` };
  }
  const stated = lowerCutOff(subject);
  const cutOff = stated ?? { potential: parameter('usualCutOff'), inputs: [] };
  const least = parameter('cutOffDistance');
  const { direction, comparisons } = decide(subtract(bounds, exact(cutOff.potential)), {
    supports: { side: 'AT_LEAST', parameter: 'cutOffDistance', threshold: least },
    contradicts: null,
    unit: 'V',
  });
  const read = { comparisons, conditions: assumptions(stated) };
  if (direction === 'SUPPORTS') return withShare(input, source, { inputs, peak, cutOff, read });
  const sentence = `${peak}, but within ${number(least)} V of the cut-off at ${number(cutOff.potential)} V, which may make it.`;
  return { ...read, direction: 'INSUFFICIENT', inState: inputs, inputs: [...inputs, ...cutOff.inputs], sentence };
}

function withShare({ subject, parameter }: RuleInput, source: string, { peak, inputs, cutOff, read }: Placed): Reading {
  const [capacity, total] = [intercalatedCapacity(subject, { source, region: null }), totalCapacity(subject, source)];
  if (capacity === null || total === null) {
    const sentence = `${peak}, but the share of the capacity that is ascribed to it is not stated.`;
    return { ...read, direction: 'INSUFFICIENT', inState: inputs, inputs: [...inputs, ...cutOff.inputs], sentence };
  }
  const share = mapRising(quotient(capacity.bounds, total.bounds), (x) => 100 * x);
  const { direction, reason, comparisons } = decide(share, {
    supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
    contradicts: null,
    unit: '%',
  });
  const inState = [...inputs, ...capacity.inputs, ...total.inputs];
  const why = reason === null ? '' : `: ${reason}`;
  return {
    ...read,
    direction,
    comparisons: [...comparisons, ...read.comparisons],
    inState,
    inputs: [...inState, ...cutOff.inputs],
    sentence:
      `${peak}; ${interval(share, '%')} of the capacity is ascribed to it${why}. ` +
      'That is circular: the window itself is what is called intercalation.',
  };
}

function assumptions(stated: CutOff | null): readonly LineCondition[] {
  if (stated === null) return [{ code: 'ASSUMED_INPUT', sentence: 'no lower cut-off is stated, a usual one is taken' }];
  if (!stated.assumed) return [];
  return [{ code: 'ASSUMED_INPUT', sentence: 'the lower cut-off is not stated, that of another run is taken' }];
}
