import type { Ascending, JudgedOrder, OrderOutcome } from '../../domain/contributionOrder.ts';
import { processes } from '../../domain/processes.ts';
import { amount } from './numbers.ts';
import type { Paint } from './style.ts';

/** How many sets of statements that cannot all hold a report lists, and how many repairs. */
const LISTED_SETS = 3;
const LISTED_REPAIRS = 4;

/** An order of contributions for reading. */
export function orderLines(order: JudgedOrder, paint: Paint): readonly string[] {
  const rate = order.cRate === null ? '' : ` at ${amount(order.cRate, 'C')}`;
  return [
    `${paint('bold', `Order of contributions${rate}`)}: ${order.status}${order.reason === null ? '' : `, ${order.reason}`}`,
    ...outcomeLines(order, '  '),
    ...conflictLines(order, paint),
    ...repairLines(order, paint),
    ...order.assumptions.map(({ sentence }) => paint('gray', `  assumed: ${sentence}`)),
  ];
}

/** Each set with the sentences of its constraints. */
function conflictLines({ infeasibleSubsets, constraints }: JudgedOrder, paint: Paint): readonly string[] {
  const sentences = new Map(constraints.map(({ key, sentence }) => [key, sentence]));
  return [
    ...infeasibleSubsets
      .slice(0, LISTED_SETS)
      .flatMap((subset) => [
        paint('red', '  cannot all hold:'),
        ...subset.constraints.map((key) => `    ${sentences.get(key)}`),
      ]),
    ...moreLines('set', infeasibleSubsets.length - LISTED_SETS),
  ];
}

function repairLines({ repairs, constraints }: JudgedOrder, paint: Paint): readonly string[] {
  const sentences = new Map(constraints.map(({ key, sentence }) => [key, sentence]));
  return [
    ...repairs
      .slice(0, LISTED_REPAIRS)
      .flatMap(({ removed, sentence, outcome }) => [
        `  repair: ${sentence}`,
        ...removed.map((key) => paint('gray', `    without: ${sentences.get(key)}`)),
        ...outcomeLines(outcome, '    '),
      ]),
    ...moreLines('repair', repairs.length - LISTED_REPAIRS),
  ];
}

function moreLines(noun: string, count: number): readonly string[] {
  return count <= 0 ? [] : [`  and ${count} more ${noun}${count === 1 ? '' : 's'}`];
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
function orderText(ascending: Ascending): string {
  return ascending
    .map((code) => processes.get(code))
    .map(({ abbreviation, name }) => abbreviation ?? name)
    .join(' < ');
}
