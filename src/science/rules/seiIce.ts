import { exact, subtract } from '../facts/bounds.ts';
import { estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Reading, Rule } from './rule.ts';
import { interval } from './words.ts';

/** R-SEI-ICE: the first-cycle efficiency says how much charge is lost, not to what. */
export const seiIce: Rule = {
  code: 'R-SEI-ICE',
  name: 'first-cycle efficiency',
  description:
    'How much charge of the first cycle is not given back: the extent of irreversible reactions, always neutral.',
  question: 'How much charge does the first cycle lose?',
  processes: ['SEI_FORMATION'],
  region: null,
  techniques: ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  outcomes: [],
  anyState: true,
  parameters: [],
  caveat: 'Ions that stay trapped in the carbon and the reduction of surface groups are lost charge as well.',
  judge: ({ subject }) => {
    const facts = subject.own.find({ quantity: 'INITIAL_COULOMBIC_EFFICIENCY' });
    const read = estimates(facts.filter(({ observation }) => observation.statement.form === 'VALUE'));
    return read.length > 0 ? read.map(extent) : unmeasured(facts);
  },
};

function extent({ bounds, inputs }: ReturnType<typeof estimates>[number]): Reading {
  const lost = interval(subtract(exact(100), bounds), '%');
  const sentence =
    `The first cycle gives back ${interval(bounds, '%')} of its charge: ${lost} is lost, which says how much reacts once, ` +
    'not that it makes an interphase.';
  return { direction: 'NEUTRAL', inputs, sentence };
}

function unmeasured(facts: readonly Fact[]): readonly Reading[] {
  if (facts.length === 0) return [];
  const sentence = 'The first-cycle efficiency is spoken of without a number.';
  return [{ direction: 'INSUFFICIENT', inputs: facts, qualitative: true, sentence }];
}
