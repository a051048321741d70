import { groupBy } from '../../domain/groupBy.ts';
import type { RoleStatement } from '../../domain/observation.ts';
import { roles } from '../../domain/roles.ts';
import type { Fact } from '../facts/fact.ts';
import { aboutOf } from './about.ts';
import type { AuditRule, CheckResult } from './auditRule.ts';

/** A7: a labelled element, such as a resistor of an equivalent circuit, keeps one role. */
export const a7Roles: AuditRule = {
  code: 'A7',
  name: 'label and role',
  description: 'A labelled element (a resistor, a peak) keeps one role throughout a source.',
  question: 'Does every label keep its role?',
  parameters: [],
  check: ({ facts }) => {
    const labels = groupBy(facts.find({ form: 'ROLE' }), (fact) => roleIn(fact).label);
    return [...labels].map(([label, inputs]) => checkLabel(label, inputs));
  },
};

/** What a statement of this form says; only those are asked for. */
function roleIn({ observation }: Fact): RoleStatement {
  return observation.statement as RoleStatement;
}

function checkLabel(label: string, inputs: readonly Fact[]): CheckResult {
  const played = [...new Set(inputs.map((fact) => roleIn(fact).role))];
  const names = played.map((role) => roles.get(role).name);
  const subject = { ...aboutOf(inputs), inputs };
  return played.length === 1
    ? { ...subject, severity: null, sentence: `${label} stands for one thing, the ${names[0]}.` }
    : { ...subject, severity: 'WARNING', sentence: `${label} stands for ${names.join(' and for ')}.` };
}
