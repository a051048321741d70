import type { AuditRule } from './auditRule.ts';
import { checkOrders } from './opposites/orders.ts';
import { checkProxies } from './opposites/proxies.ts';
import { checkTrends } from './opposites/trends.ts';

/** A10: orders that lead in a circle, trends that point opposite ways, measures of one notion that disagree. */
export const a10Opposites: AuditRule = {
  code: 'A10',
  name: 'opposite predicates',
  description:
    'Typed statements on one quantity and subject, in scopes that overlap, do not contradict each other; a condition that ' +
    'a statement does not name overlaps with any. Measures of kinetics that rank ions differently are reported as well.',
  question: 'Does the source say opposite things of one subject?',
  parameters: [],
  *check(input) {
    const orders = checkOrders(input);
    return [...orders, ...(yield* checkTrends(input)), ...checkProxies(input)];
  },
};
