import { auditRules } from '../../knowledge/ruleBook.ts';
import { ionOrNull, referred, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const audit: Pick<ApiResolvers, 'AuditFinding' | 'AuditCheck' | 'AuditRepair'> = {
  AuditFinding: {
    rule: ({ rule }) => auditRules.get(rule),
    source: ({ source }, _, context) => referred('sources', source, context),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    inputs: ({ inputs }, _, context) => Promise.all(inputs.map((id) => referred('observations', id, context))),
  },
  AuditCheck: {
    rule: ({ rule }) => auditRules.get(rule),
    source: ({ source }, _, context) => referred('sources', source, context),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    inputs: ({ inputs }, _, context) => Promise.all(inputs.map((id) => referred('observations', id, context))),
  },
  AuditRepair: { observation: ({ observation }, _, context) => referred('observations', observation, context) },
};
