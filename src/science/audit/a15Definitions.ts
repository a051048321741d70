import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import { aboutOf, isOwn } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { needs } from './needs/index.ts';
import type { Need } from './needs/need.ts';

/** A15: what a statement needs to be understood is defined somewhere in the source. */
export const a15Definitions: AuditRule = {
  code: 'A15',
  name: 'missing definition',
  description:
    'C-rates need 1C, shares a boundary, angles a wavelength, capacities cut-offs, an electrolyte and a mass, ID/IG a ' +
    'laser, binding energies a reference, and so on. One note for each kind of omission and ion.',
  question: 'Is everything defined that the numbers need?',
  parameters: [],
  check: (input) => {
    const own = input.facts.find({ also: isOwn });
    return needs.flatMap((need) => checkNeed(need, own.filter(need.applies), input));
  },
};

function checkNeed(need: Need, facts: readonly Fact[], input: AuditInput): readonly CheckResult[] {
  const groups = groupBy(facts, ({ observation: { material, ion } }) => `${material}|${ion}`);
  return [...groups.values()].map((group) => {
    const lacking = group.filter((fact) => !need.isDefined(fact, input));
    return lacking.length === 0 ? passed(need, group) : note(need, lacking);
  });
}

function passed({ what, missing }: Need, inputs: readonly Fact[]): CheckResult {
  const sentence = `${what}${ofIon(inputs)} come with ${missing} (${counted(inputs)}).`;
  return { severity: null, ...aboutOf(inputs), inputs, sentence };
}

function note({ what, missing }: Need, inputs: readonly Fact[]): CheckResult {
  const sentence = `${what}${ofIon(inputs)} come without ${missing} (${counted(inputs)}).`;
  return { severity: 'INFO', ...aboutOf(inputs), inputs, sentence };
}

function ofIon(inputs: readonly Fact[]): string {
  const { ion } = aboutOf(inputs);
  return ion === null ? '' : ` (${ion})`;
}

function counted({ length }: readonly Fact[]): string {
  return length === 1 ? '1 statement' : `${length} statements`;
}
