import type { LineCondition } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { type LowerCutOff, lowerCutOffs } from '../facts/cutOffs.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { interval } from './words.ts';

/** R-PL-V: metal is plated only where the electrode goes below the potential of its ion's metal. */
export const plV: Rule = {
  code: 'R-PL-V',
  name: 'lowest potential',
  description:
    'An electrode that stays above 0 V against the metal cannot be plated; one that goes lower may be or not, so that it ' +
    'is neutral.',
  question: 'Does the electrode stay above the potential at which the metal is plated?',
  processes: ['PLATING'],
  region: null,
  techniques: ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  outcomes: ['CONTRADICTS'],
  parameters: [
    {
      name: 'platingOffset',
      value: 0.005,
      unit: 'V',
      description:
        'Lowest potential against the metal from which on nothing is plated: 0 V and what instruments are off.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Plating needs an overpotential, so that 0 V is necessary and not sufficient; a potential measured against a polarised ' +
    'metal electrode is not that of the carbon alone.',
  judge: ({ subject, parameter }) => {
    const cutOffs = groupBy(lowerCutOffs(subject.own), ({ fact }) => fact.observation.source);
    const stored = subject.own.find({ quantity: 'REDOX_POTENTIAL' });
    const storage = groupBy(stored, ({ observation }) => observation.source);
    return [
      ...[...cutOffs.values()].map((own) => lowestCutOff(own, parameter)),
      ...[...storage.values()].map(storagePotential),
    ];
  },
};

/** Reads the lowest of the cut-offs that one source gives: metal may be plated in any of its runs. */
function lowestCutOff(cutOffs: readonly LowerCutOff[], parameter: RuleInput['parameter']): Reading {
  const { bounds, fact, of } = cutOffs.reduce((low, each) => (each.bounds.lower < low.bounds.lower ? each : low));
  const { direction, comparisons, reason } = decide(bounds, {
    supports: null,
    contradicts: { side: 'AT_LEAST', parameter: 'platingOffset', threshold: parameter('platingOffset') },
    unit: 'V',
  });
  // a cell's cut-off stands where the cell is described, and not where the statement does that was made of it
  const whose = of === null ? '' : `, the lower cut-off of ${of}`;
  const said = `The lowest potential that is reported for the electrode is ${interval(bounds, 'V')}${whose}`;
  const why =
    reason === null
      ? `, not below the ${parameter('platingOffset')} V from which on no metal is plated`
      : `, low enough for plating (${reason}), which alone does not show that metal was plated`;
  const conditions = cutOffs.some(({ ofCycling }) => ofCycling) ? [] : [otherRun];
  return { direction, comparisons, conditions, inputs: [fact], sentence: `${said}${why}.` };
}

const otherRun: LineCondition = {
  code: 'ASSUMED_INPUT',
  sentence: 'the cut-off of the cycling runs is not stated; those of other runs are taken',
};

/** Storage above 0 V, in numbers or words, leaves open how low the electrode goes. */
function storagePotential(facts: readonly Fact[]): Reading {
  const numbers = facts.flatMap(({ bounds }) => (bounds === null ? [] : [interval(bounds, 'V')]));
  const said =
    numbers.length === 0 ? 'The potential of storage is compared in words' : `Storage lies at ${numbers.join(', ')}`;
  const sentence = `${said}: where ions are stored does not say how low the electrode goes.`;
  return { direction: 'NEUTRAL', inputs: facts, qualitative: numbers.length === 0, sentence };
}
