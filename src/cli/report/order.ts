import type { Ascending, JudgedOrder, OrderOutcome } from '../../domain/contributionOrder.ts';
import { processes } from '../../domain/processes.ts';
import type { Paint } from './style.ts';

/** An order of contributions for reading. */
export function orderLines(order: JudgedOrder, paint: Paint): readonly string[] {
  const rate = order.cRate === null ? '' : ` at ${order.cRate} C`;
  const labels = new Map(order.constraints.map(({ key, sentence }) => [key, sentence]));
  return [
    `${paint('bold', `Order of contributions${rate}`)}: ${order.status}${order.reason === null ? '' : `, ${order.reason}`}`,
    ...outcomeLines(order, '  '),
    ...order.infeasibleSubsets.map(({ sentence }) => paint('red', `  cannot all hold: ${sentence}`)),
    ...order.repairs.flatMap(({ removed, sentence, outcome }) => [
      `  repair: ${sentence}`,
      ...removed.map((key) => paint('gray', `    without: ${labels.get(key)}`)),
      ...outcomeLines(outcome, '    '),
    ]),
    ...order.assumptions.map(({ sentence }) => paint('gray', `  assumed: ${sentence}`)),
  ];
}

function outcomeLines(outcome: OrderOutcome, indent: string): string[] {
  const { claims, orders, processes: bounds, status, method, settledBy } = outcome;
  return [
    ...claims.map(({ ascending, status: said }) => `${indent}claimed ${orderText(ascending)}: ${said ?? status}`),
    ...orders.map(({ ascending, share, standardError }) => {
      const error = method === 'SAMPLED' ? ` +- ${(100 * standardError).toFixed(2)}` : '';
      return `${indent}feasible ${orderText(ascending)}: ${(100 * share).toFixed(2)}${error} % of the set`;
    }),
    ...bounds.map(({ process, lower, upper }) => {
      const most = upper === null ? 'no upper bound' : `${upper.toFixed(1)}`;
      return `${indent}${processes.get(process).name}: ${lower.toFixed(1)} to ${most} mAh/g`;
    }),
    ...settledBy
      .filter(({ best }) => best)
      .map(({ label, bits }) => `${indent}would settle it best: ${label} (${bits.toFixed(3)} bits)`),
  ];
}

/** An order in the abbreviations of the field. */
export function orderText(ascending: Ascending): string {
  return ascending
    .map((code) => processes.get(code))
    .map(({ abbreviation, name }) => abbreviation ?? name)
    .join(' < ');
}
