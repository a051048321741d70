import { ionSymbols } from '../../domain/ion.ts';
import { ofEachInSteps } from '../../domain/steps.ts';
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
    'laser, binding energies a reference, and so on. One note for each kind of omission.',
  question: 'Is everything defined that the numbers need?',
  parameters: [],
  check: (input) => {
    const own = input.facts.find({ also: isOwn });
    return ofEachInSteps(needs, (need) => checkNeed(need, own.filter(need.applies), input));
  },
};

function checkNeed(need: Need, facts: readonly Fact[], input: AuditInput): readonly CheckResult[] {
  const isDefined = (fact: Fact) => need.isDefined(fact, input);
  const lacking = facts.filter((fact) => !isDefined(fact));
  return [...result(need, lacking, 'INFO'), ...result(need, facts.filter(isDefined), null)];
}

function result({ what, missing }: Need, inputs: readonly Fact[], severity: 'INFO' | null): readonly CheckResult[] {
  if (inputs.length === 0) return [];
  const verb = severity === null ? 'with' : 'without';
  const sentence = `${what}${ofIons(inputs)} come ${verb} ${missing} (${counted(inputs)}).`;
  return [{ severity, ...aboutOf(inputs), inputs, sentence }];
}

/** The ions that the statements name. */
function ofIons(inputs: readonly Fact[]): string {
  const named = ionSymbols.filter((ion) => inputs.some(({ observation }) => observation.ion === ion));
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

function counted({ length }: readonly Fact[]): string {
  return length === 1 ? '1 statement' : `${length} statements`;
}
