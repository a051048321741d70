import { fingerprint } from '../domain/fingerprint.ts';
import type { Registry } from '../domain/registry.ts';
import type { AuditDefinition, RuleDefinition } from '../domain/rule.ts';
import { auditRules as checks } from '../science/audit/index.ts';
import { rules as judges } from '../science/rules/index.ts';
import { metrics } from './derivedMetrics.ts';

/** Cross-validation rules as data. */
export const rules: Registry<RuleDefinition> = judges;

/** Audit rules as data. */
export const auditRules: Registry<AuditDefinition> = checks;

/** Which rules judge: changes with any rule's code, weight or threshold. */
export const ruleSetVersion: string = fingerprint(
  JSON.stringify([...rules.entries, ...auditRules.entries].map((rule) => [rule.code, rule.parameters, weightOf(rule)])),
);

function weightOf(rule: RuleDefinition | AuditDefinition): number | null {
  return 'weight' in rule ? rule.weight : null;
}

/** Registries of the scalars whose values are codes of rules or metrics. */
export const ruleVocabularies = { RuleCode: rules, AuditRuleCode: auditRules, MetricCode: metrics };
