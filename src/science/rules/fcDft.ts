import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import { energyDifference } from './energyDifference.ts';
import { energyWords } from './energyWords.ts';
import type { Rule, RuleInput } from './rule.ts';

/** R-FC-DFT: ions bind in pores more strongly than between layers. */
export const fcDft: Rule = {
  code: 'R-FC-DFT',
  name: 'binding in pores against binding between layers',
  description: 'A computed energy in pores below that between layers, and below 0, speaks for pore filling.',
  question: 'Is binding in pores stronger than between layers, and favourable at all?',
  processes: ['PORE_FILLING'],
  region: null,
  techniques: ['DFT'],
  family: 'THEORY',
  weight: 1,
  parameters: [
    {
      name: 'noDifference',
      value: 0,
      unit: 'eV',
      description: 'Energy in pores minus that between layers below which pores are preferred.',
      source: 'derived here: the sign of a difference',
    },
    {
      name: 'favourable',
      value: 0,
      unit: 'eV',
      description: 'Energy below which binding is favourable against the reference state.',
      source: 'Legrain et al., J. Phys. Chem. C 119 (2015) 13496',
    },
  ],
  caveat:
    'Pores are modelled as nanotubes, layers as two sheets. The preference for pores is the same for all ions, so that it ' +
    'cannot rank them.',
  judge: (input) => energiesBySource(input).flatMap((facts) => energyDifference(input, facts) ?? energyWords(facts)),
};

/** What each source computes for this ion in pores, with what it says of all ions. */
function energiesBySource({ subject: { own, general } }: RuleInput): readonly (readonly Fact[])[] {
  const facts = [own, general].flatMap((each) => [
    ...each.find({ quantity: 'BINDING_ENERGY', technique: 'DFT' }),
    ...each.find({ feature: 'FAVOURABLE_BINDING', technique: 'DFT' }),
  ]);
  return [...groupBy(facts, ({ observation }) => observation.source).values()];
}
