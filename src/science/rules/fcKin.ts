import type { ShareAt } from '../audit/capacitiveShares.ts';
import { mapFalling, mapRising } from '../facts/bounds.ts';
import { capacitiveShareAt } from '../oddsLaw.ts';
import { decide } from './decide.ts';
import { dunnShares } from './dunnShares.ts';
import { readWithin } from './elsewhere.ts';
import { oddsCheck } from './oddsCheck.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { unprinted } from './unprinted.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

/** R-FC-KIN: a diffusive part of the current that persists at a high scan rate. */
export const fcKin: Rule = {
  code: 'R-FC-KIN',
  name: 'diffusive share at a high scan rate',
  description: 'A part of the current that stays diffusive at a high scan rate speaks for storage inside the carbon.',
  question: 'Does part of the current stay under diffusion control at a high scan rate?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['CV'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'mostShare',
      value: 80,
      unit: '%',
      description: 'Largest capacitive share that supports: the rest is diffusive.',
      source: 'general knowledge',
    },
    {
      name: 'allShare',
      value: 95,
      unit: '%',
      description: 'Capacitive share from which on as good as nothing is diffusive.',
      source: 'general knowledge',
    },
    {
      name: 'scanRate',
      value: 1,
      unit: 'mV/s',
      description: 'Scan rate to which shares are converted.',
      source: 'general knowledge: the fastest of the usual series',
    },
    {
      name: 'agreesFrom',
      value: 0.8,
      unit: '1',
      description: 'Least growth of the odds over that of the law that still agrees.',
      source: 'derived here: what a shift of a peak or a fit of k1 and k2 may leave',
    },
    {
      name: 'agreesTo',
      value: 1.25,
      unit: '1',
      description: 'Largest growth of the odds over that of the law that still agrees.',
      source: 'derived here: one over the least that agrees',
    },
  ],
  caveat: 'It cannot tell filling of pores from intercalation: both are diffusive.',
  judge: (input) => {
    const { printed, impossible, unprinted: facts } = dunnShares(input.subject, 'PLATEAU');
    const readings = [...printed.flatMap((shares) => reading(input, shares)), ...impossible];
    return readWithin(input, 'PLATEAU', [
      ...whereResolved(input.subject, ['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'], readings),
      ...unprinted(facts, 'capacitive share at a stated scan rate'),
    ]);
  },
};

/** Of the share that needs the least conversion; the others tell whether the law holds by which it is converted. */
function reading({ parameter }: RuleInput, shares: readonly ShareAt[]): readonly Reading[] {
  const to = parameter('scanRate');
  const distance = ({ rate }: ShareAt) => Math.abs(Math.log(rate / to));
  const [nearest, ...others] = shares.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined || !(to > 0)) return [];
  const { rate, bounds: stated, inputs } = nearest;
  const bounds = rate === to ? stated : mapRising(stated, (share) => capacitiveShareAt(share, { from: rate, to }));
  const { reason, ...decided } = decide(bounds, {
    supports: { side: 'AT_MOST', parameter: 'mostShare', threshold: parameter('mostShare') },
    contradicts: { side: 'AT_LEAST', parameter: 'allShare', threshold: parameter('allShare') },
    unit: '%',
  });
  const why = reason === null ? '' : `: ${reason}`;
  const left = interval(
    mapFalling(bounds, (share) => Math.max(0, 100 - share)),
    '%',
  );
  const converted = rate === to ? '' : `, by the odds law ${interval(bounds, '%')} at ${number(to)} mV/s`;
  return [
    {
      ...decided,
      inputs: [...inputs, ...others.flatMap((each) => each.inputs)],
      conditions: oddsCheck(shares, { from: parameter('agreesFrom'), to: parameter('agreesTo') }),
      sentence: `The capacitive share is ${interval(stated, '%')} at ${number(rate)} mV/s${converted}, which leaves ${left} under diffusion control${why}.`,
    },
  ];
}
