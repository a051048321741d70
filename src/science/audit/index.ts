import { registry } from '../../domain/registry.ts';
import { a7Roles } from './a7Roles.ts';
import type { AuditRule } from './auditRule.ts';

/** Audit rules, in the order in which they are reported. */
export const auditRules = registry<AuditRule>('audit rule', [a7Roles]);
