import { type Bounds, boundsOf } from '../facts/bounds.ts';
import { atLowestRate, type Estimate, estimates } from '../facts/estimates.ts';
import { closedPores, holdAtMost } from './closedPores.ts';
import { decide } from './decide.ts';
import { quotient } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import type { Derived } from './splits.ts';
import { interval } from './words.ts';

/** R-FC-VOL: pores hold no more than bulk metal does in their volume. */
export const fcVol: Rule = {
  code: 'R-FC-VOL',
  name: 'pore filling against pore volume',
  description: 'A capacity ascribed to pore filling that exceeds what the closed pores can hold contradicts it.',
  question: 'Can the closed pores hold the capacity that is ascribed to their filling?',
  processes: ['PORE_FILLING'],
  region: null,
  techniques: ['PYCNOMETRY', 'SAXS', 'GAS_SORPTION', 'GALVANOSTATIC_CYCLING', 'DIFFERENTIAL_CAPACITY'],
  family: 'SORPTION',
  weight: 2,
  outcomes: ['CONTRADICTS'],
  parameters: [
    {
      name: 'fullPores',
      value: 1,
      unit: '1',
      description: 'Share of the pore volume that bulk metal of the capacity may take up at most.',
      source: "derived here: Faraday's law, and the metal as the densest filling",
    },
  ],
  caveat:
    'A bound that no filling at all satisfies supports nothing. Helium enters some pores that ions reach, which are then ' +
    'missing from the closed volume; carbon less dense than graphite makes the volume from density too large.',
  judge: (input) =>
    atLowestRate(
      estimates(input.subject.own.find({ quantity: 'PROCESS_CAPACITY', form: 'VALUE', process: 'PORE_FILLING' })),
    ).flatMap((stated) => closedPores(input.subject).map((pores) => reading(input, stated, pores))),
};

function reading({ subject, parameter }: RuleInput, stated: Estimate, pores: Derived): Reading {
  const inputs = [...pores.inputs, ...stated.inputs];
  const volume = interval(pores.bounds, 'cm3/g');
  const reference = subject.reference(subject.ion);
  if (reference === null) {
    const sentence = `What ${volume} of closed pores can hold is not known: the base has no density of ${subject.ion}.`;
    return { direction: 'INSUFFICIENT', inputs, sentence };
  }
  const bound = holdAtMost(pores.bounds, boundsOf(reference.metalVolumetricCapacity));
  const filled: Bounds = quotient(stated.bounds, bound);
  const { direction, comparisons } = decide(filled, {
    supports: null,
    contradicts: { side: 'ABOVE', parameter: 'fullPores', threshold: parameter('fullPores') },
    unit: '1',
  });
  const why = direction === 'CONTRADICTS' ? '' : ', which no filling at all would also satisfy';
  const sentence =
    `Closed pores of ${volume} hold at most ${interval(bound, 'mAh/g')} of ${subject.ion}; ` +
    `${interval(stated.bounds, 'mAh/g')} is ascribed to their filling${why}.`;
  return { direction, comparisons, inputs, sentence };
}
