import type { LineCondition } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { exact, mapRising, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { type CutOff, lowerCutOff } from '../facts/state.ts';
import type { Subject } from '../facts/subject.ts';
import { decide } from './decide.ts';
import { readWithin } from './elsewhere.ts';
import { intercalatedCapacity, totalCapacity } from './intercalated.ts';
import { highestPeak, type Peak } from './intermediatePeak.ts';
import { quotient } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
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
  judge: (input) => readWithin(input, REGION, readingsOf(input)),
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
    return peak === null ? withoutPeak(input.subject, facts) : withPeak(input, source, peak);
  });
}

function isInserted({ observation }: Fact): boolean {
  return observation.conditions.direction !== 'EXTRACTION';
}

/** What is said of peaks where none of the intermediate region has a potential. */
function withoutPeak({ windows }: Subject, facts: readonly Fact[]): Reading {
  const at = (level: string) =>
    facts.filter(({ observation: { statement, conditions } }) => {
      const here = conditions.region === undefined || windows.overlap(conditions.region, REGION);
      return here && statement.form === 'PRESENCE' && statement.level === level;
    });
  const [absent, weak] = [at('ABSENT'), at('WEAK')];
  if (absent.length > 0) {
    const sentence = 'No dQ/dV peak can be resolved in the intermediate region.';
    return { direction: 'CONTRADICTS', inputs: absent, qualitative: true, sentence };
  }
  if (weak.length > 0) {
    const sentence = 'The dQ/dV peak of the intermediate region is called weak: it is there, but not distinct.';
    return { direction: 'NEUTRAL', inputs: weak, qualitative: true, sentence };
  }
  return {
    direction: 'INSUFFICIENT',
    inputs: facts,
    sentence: 'No potential of a dQ/dV peak in the intermediate region is stated.',
  };
}

function withPeak({ subject, parameter }: RuleInput, source: string, { bounds, inputs }: Peak): Reading {
  const stated = lowerCutOff(subject);
  const cutOff = stated ?? { potential: parameter('usualCutOff'), inputs: [] };
  const conditions = assumptions(stated);
  const least = parameter('cutOffDistance');
  const above = decide(subtract(bounds, exact(cutOff.potential)), {
    supports: { side: 'AT_LEAST', parameter: 'cutOffDistance', threshold: least },
    contradicts: null,
    unit: 'V',
  });
  const peak = `A dQ/dV peak at ${interval(bounds, 'V')} lies in the intermediate region`;
  const all = [...inputs, ...cutOff.inputs];
  if (above.direction !== 'SUPPORTS') {
    const sentence = `${peak}, but within ${number(least)} V of the cut-off at ${number(cutOff.potential)} V, which may make it.`;
    return { direction: 'INSUFFICIENT', comparisons: above.comparisons, conditions, inputs: all, sentence };
  }
  const [capacity, total] = [intercalatedCapacity(subject, { source, region: null }), totalCapacity(subject, source)];
  if (capacity === null || total === null) {
    const sentence = `${peak}, but the share of the capacity that is ascribed to it is not stated.`;
    return { direction: 'INSUFFICIENT', comparisons: above.comparisons, conditions, inputs: all, sentence };
  }
  const share = mapRising(quotient(capacity.bounds, total.bounds), (x) => 100 * x);
  const { direction, reason, comparisons } = decide(share, {
    supports: { side: 'AT_LEAST', parameter: 'leastShare', threshold: parameter('leastShare') },
    contradicts: null,
    unit: '%',
  });
  const why = reason === null ? '' : `: ${reason}`;
  const inState = [...inputs, ...capacity.inputs, ...total.inputs];
  return {
    direction,
    comparisons: [...comparisons, ...above.comparisons],
    conditions,
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
