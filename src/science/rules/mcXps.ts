import { groupBy } from '../../domain/groupBy.ts';
import { quantityOf } from '../../domain/observation.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule } from './rule.ts';
import { whereResolved } from './whereResolved.ts';

/** R-MC-XPS: metal shows in photoelectron spectra by its Auger parameter and its plasmon losses. */
export const mcXps: Rule = {
  code: 'R-MC-XPS',
  name: 'marks of metal in XPS',
  description:
    "The metal's Auger parameter or plasmon losses speak for metallic clusters; the position of a core level alone is neutral.",
  question: 'Does XPS show the metal by more than the position of a core level?',
  processes: ['METALLIC_CLUSTERS'],
  region: 'PLATEAU',
  techniques: ['XPS'],
  family: 'SURFACE',
  weight: 1,
  outcomes: ['SUPPORTS'],
  parameters: [],
  caveat:
    'XPS sees about 1 nm (general knowledge), so that it is blind to pores inside of particles; plated metal shows alike. ' +
    'Na 1s: harwellxps.guru and Thermo Fisher, pages on sodium.',
  judge: (input) => {
    const facts = input.subject.own.find({ technique: 'XPS', also: speaksOfMetal });
    const bySource = groupBy(facts, ({ observation }) => observation.source);
    const readings = [...bySource.values()].map(reading);
    return readWithin(input, 'PLATEAU', whereResolved(input.subject, ['XPS_BINDING_ENERGY'], readings));
  },
};

function speaksOfMetal(fact: Fact): boolean {
  const { quantity, conditions } = fact.observation;
  if (conditions.mode === 'PRISTINE') return false;
  const feature = statementOf(fact, 'PRESENCE')?.feature;
  const marks = feature === 'METAL_AUGER_OR_PLASMON' || feature === 'METALLIC_SIGNAL';
  return marks || (quantity === 'XPS_BINDING_ENERGY' && conditions.chemicalState !== undefined && fact.bounds !== null);
}

function reading(facts: readonly Fact[]): Reading {
  const marks = facts.filter((fact) => statementOf(fact, 'PRESENCE')?.feature === 'METAL_AUGER_OR_PLASMON');
  const present = marks.filter((fact) => statementOf(fact, 'PRESENCE')?.level !== 'ABSENT');
  if (present.length > 0) {
    const sentence = "XPS shows the metal's Auger parameter or plasmon losses.";
    return { direction: 'SUPPORTS', inputs: present, qualitative: true, sentence };
  }
  if (marks.length > 0) {
    const sentence =
      "XPS shows neither the metal's Auger parameter nor plasmon losses; it sees about 1 nm and no pores further inside.";
    return { direction: 'NEUTRAL', inputs: marks, qualitative: true, sentence };
  }
  const sentence =
    `${levels(facts)} Position alone does not tell metal from compounds (for Na 1s all lie within about 0.5 eV, so that the ` +
    'Auger parameter is used instead), and XPS sees about 1 nm and no pores further inside.';
  return { direction: 'NEUTRAL', inputs: facts, qualitative: true, sentence };
}

/** Core levels with what the source ascribes them to. */
function levels(facts: readonly Fact[]): string {
  const said = facts.flatMap(({ observation: { conditions, statement } }) => {
    const energy = quantityOf(statement);
    const to = conditions.chemicalState === 'METALLIC' ? 'the metal' : 'ions';
    return energy === null ? [] : [`${conditions.line ?? 'a core level'} at ${formatQuantity(energy)} to ${to}`];
  });
  return said.length === 0 ? 'A component is ascribed to the metal.' : `The source ascribes ${said.join(', ')}.`;
}
