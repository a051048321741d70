import type { Ascending } from '../../domain/contributionOrder.ts';
import type {
  DatasetDiff,
  FieldChange,
  OrderChange,
  OrderState,
  RecordChange,
  VerdictChange,
  VerdictState,
} from '../../domain/datasetDiff.ts';
import { processes } from '../../domain/processes.ts';
import { shortened } from '../../domain/shortened.ts';

/** A new paper has hundreds of records; whoever wants to see them all asks for JSON. */
const MOST_LISTED = 40;

const order = { RETIRED: 0, CHANGED: 1, ADDED: 2 } as const;
const signs = { ADDED: '+', CHANGED: '~', RETIRED: '-' } as const;

/** What a change does, line by line: records, those that change or go first, then verdicts, then orders. */
export function diffLines(diff: DatasetDiff): readonly string[] {
  const { records, verdicts, orders } = diff;
  if (records.length + verdicts.length + orders.length === 0) return ['no record, verdict or order changes'];
  const listed = records.toSorted((a, b) => order[a.change] - order[b.change]).slice(0, MOST_LISTED);
  const more = records.length - listed.length;
  return [
    ...listed.flatMap(recordLines),
    ...(more > 0 ? [`and ${more} more ${more === 1 ? 'record' : 'records'} ("--json" lists all)`] : []),
    countLine(records),
    ...judgedLines(diff),
  ];
}

/** What is judged otherwise after a change. */
export function judgedLines({ verdicts, orders }: Pick<DatasetDiff, 'verdicts' | 'orders'>): readonly string[] {
  return [
    ...verdicts.map(verdictLine),
    `${verdicts.length} ${verdicts.length === 1 ? 'verdict or score changes' : 'verdicts or scores change'}`,
    ...orders.map(orderLine),
    `${orders.length} ${orders.length === 1 ? 'order changes' : 'orders change'}`,
  ];
}

function recordLines({ change, id, summary, fields }: RecordChange): readonly string[] {
  return [`${signs[change]} ${id}${summary === '' ? '' : `  ${summary}`}`, ...fields.map(fieldLine)];
}

function fieldLine({ field, before, after }: FieldChange): string {
  return `    ${field}: ${before === null ? 'nothing' : shortened(before)} -> ${after === null ? 'nothing' : shortened(after)}`;
}

function countLine(records: readonly RecordChange[]): string {
  const count = (change: RecordChange['change']) => records.filter((each) => each.change === change).length;
  return `${count('ADDED')} ${count('ADDED') === 1 ? 'record' : 'records'} added, ${count('CHANGED')} changed, ${count('RETIRED')} retired`;
}

function verdictLine({ material, ion, process, before, after }: VerdictChange): string {
  return `verdict ${keyOf(material)} ${ion} ${processes.get(process).name}: ${stateText(before)} -> ${stateText(after)}`;
}

function stateText(state: VerdictState | null): string {
  return state === null ? 'nothing known' : `${state.verdict} (${state.score.toFixed(2)})`;
}

function orderLine({ material, ion, before, after }: OrderChange): string {
  return `order ${keyOf(material)} ${ion}: ${orderText(before)} -> ${orderText(after)}`;
}

function orderText(order: OrderState | null): string {
  if (order === null) return 'nothing known';
  return [order.status, ...order.feasible.map(ascendingText)].join(', ');
}

function ascendingText(ascending: Ascending): string {
  return ascending.map((code) => processes.get(code).abbreviation ?? processes.get(code).name).join(' < ');
}

/** `dataset/key` of a global id. */
function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
