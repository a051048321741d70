import { groupBy } from '../../domain/groupBy.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Reading, Rule } from './rule.ts';
import { whereResolved } from './whereResolved.ts';

/** R-SEI-XPS: what electrolyte decomposes to is on the surface after it has formed an interphase. */
export const seiXps: Rule = {
  code: 'R-SEI-XPS',
  name: 'components of the interphase in XPS',
  description:
    'Carbonate, fluoride and like components in core-level spectra speak for SEI formation, their absence against it.',
  question: 'Do core-level spectra show components of an interphase?',
  processes: ['SEI_FORMATION'],
  region: null,
  techniques: ['XPS'],
  family: 'SURFACE',
  weight: 2,
  anyState: true,
  parameters: [],
  caveat: 'Salt that was not washed off, fluorinated binder and contact with air give fluoride and carbonate too.',
  judge: ({ subject }) => {
    const facts = subject.own.find({
      technique: 'XPS',
      feature: 'SEI_COMPONENTS',
      also: ({ observation }) => observation.conditions.mode !== 'PRISTINE',
    });
    const readings = [...groupBy(facts, ({ observation }) => observation.source).values()].map(reading);
    return whereResolved(subject, ['XPS_BINDING_ENERGY', 'XPS_COMPONENT_SHARE'], readings);
  },
};

function reading(facts: readonly Fact[]): Reading {
  const present = facts.filter((fact) => statementOf(fact, 'PRESENCE')?.level !== 'ABSENT');
  if (present.length > 0) {
    const sentence = `Core-level spectra${levels(present)} show components of an interphase${compounds(present)}.`;
    return { direction: 'SUPPORTS', inputs: present, qualitative: true, sentence };
  }
  if (facts.every(({ observation }) => observation.conditions.compound !== undefined)) {
    const sentence = `Core-level spectra do not show single components${compounds(facts)}; of others nothing is said.`;
    return { direction: 'NEUTRAL', inputs: facts, qualitative: true, sentence };
  }
  const sentence = `Core-level spectra${levels(facts)} show no components of an interphase.`;
  return { direction: 'CONTRADICTS', inputs: facts, qualitative: true, sentence };
}

function levels(facts: readonly Fact[]): string {
  return listed(facts.map(({ observation }) => observation.conditions.line));
}

function compounds(facts: readonly Fact[]): string {
  return listed(facts.map(({ observation }) => observation.conditions.compound));
}

function listed(names: readonly (string | undefined)[]): string {
  const known = [...new Set(names.filter((name) => name !== undefined))];
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}
