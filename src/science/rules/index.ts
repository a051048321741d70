import { registry } from '../../domain/registry.ts';
import { fcGcd } from './fcGcd.ts';
import type { Rule } from './rule.ts';

/** Cross-validation rules, by the process that they judge. */
export const rules = registry<Rule>('rule', [fcGcd]);
