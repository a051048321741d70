import { groupBy } from '../../domain/groupBy.ts';
import type { Parameter } from '../../domain/rule.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { sodiumShifts } from './sodiumShifts.ts';
import { unlessUnresolved } from './unlessUnresolved.ts';

const gotoh = 'Gotoh et al., J. Power Sources 225 (2013) 137';
const morita = 'Morita et al., Chem. Lett. 2019, 712; general knowledge: bulk sodium lies at some 1130 ppm';

const shift = (name: string, value: number, description: string, source: string): Parameter => {
  return { name, value, unit: 'ppm', description, source };
};

/** R-FC-NMR: where sodium of the plateau resonates. */
export const fcNmr: Rule = {
  code: 'R-FC-NMR',
  name: '23Na shift on the plateau',
  description: 'A shift towards that of the metal, or that of ions in closed pores, speaks for pore filling.',
  question: 'Does 23Na resonate on the plateau as in pores, metallic or ionic, or as between layers?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['NMR'],
  family: 'MAGNETIC_RESONANCE',
  weight: 3,
  parameters: [
    shift('leastMetallicShift', 500, 'Least shift of a line on its way to that of the metal.', morita),
    shift('mostMetallicShift', 1200, 'Largest shift of such a line.', morita),
    shift('leastPoreShift', -16, 'Least shift of ionic sodium in closed pores.', gotoh),
    shift('mostPoreShift', -9, 'Largest shift of ionic sodium in closed pores.', gotoh),
    shift('leastLayerShift', 4.2, 'Least shift of sodium between layers: 1 ppm below 5.2 ppm.', gotoh),
    shift('mostLayerShift', 10.9, 'Largest shift of sodium between layers: 1 ppm above 9.9 ppm.', gotoh),
    {
      name: 'ionicWeight',
      value: 1,
      unit: '1',
      description: 'Weight of ionic sodium in closed pores.',
      source:
        'derived here: salts of the electrolyte and the SEI resonate at -5 to -15 ppm as well (general knowledge)',
    },
  ],
  caveat: 'Shifts of other ions are not known well enough. Bulk metal on the electrode resonates at some 1130 ppm too.',
  judge: (input) => readWithin(input, 'PLATEAU', readings(input)),
};

function readings(input: RuleInput): readonly Reading[] {
  const groups = groupBy(shiftsOf(input.subject), ({ observation }) => observation.source);
  return [...groups].map(([source, facts]) => {
    if (input.subject.ion === 'Na') {
      return unlessUnresolved(input.subject, { source, quantities: ['NMR_SHIFT'] }, sodiumShifts(input, facts));
    }
    const sentence = `Shifts that tell pores from layers are known of 23Na alone, not of ${input.subject.ion}.`;
    return { direction: 'NOT_APPLICABLE', inputs: facts, sentence };
  });
}

function shiftsOf({ own }: Subject): readonly Fact[] {
  return [...own.find({ quantity: 'NMR_SHIFT' }), ...own.find({ feature: 'KNIGHT_SHIFT' })];
}
