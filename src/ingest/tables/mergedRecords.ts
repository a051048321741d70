import type { InputNode } from '../../contract/inputTree.ts';
import { shortened } from '../../domain/shortened.ts';
import type { MadeRecord } from './madeRecord.ts';
import { saidBy } from './nodes.ts';
import type { RowProblem } from './tableProblem.ts';

/**
 * Records with one key as one: what one row leaves open another may say, and what two say differently is reported.
 *
 * @param told where what is wrong goes
 */
export function mergedRecords(records: readonly MadeRecord[], told: RowProblem[]): readonly MadeRecord[] {
  const merged = new Map<string, MadeRecord>();
  for (const record of records) {
    const first = merged.get(record.key);
    merged.set(record.key, first === undefined ? record : both(first, record, told));
  }
  return [...merged.values()];
}

function both(first: MadeRecord, second: MadeRecord, told: RowProblem[]): MadeRecord {
  const names = new Set([...Object.keys(first.fields), ...Object.keys(second.fields)]);
  const fields = [...names].map((name) => {
    const [one, other] = [first.fields[name], second.fields[name]];
    if (one && other && saidBy(one) !== saidBy(other)) told.push(conflict({ record: second, name, one, other }));
    return [name, one ?? other] as const;
  });
  return { ...first, fields: Object.fromEntries(fields) };
}

type Conflict = {
  readonly record: MadeRecord;
  readonly name: string;
  readonly one: InputNode;
  readonly other: InputNode;
};

function conflict({ record, name, one, other }: Conflict): RowProblem {
  const { line: row, column } = other.place;
  const [said, before] = [other, one].map((node) => shortened(textOf(node)));
  const what = name === 'value' ? 'the value' : `the ${name}`;
  const message = `"${said}" is not ${what} of "${shortened(record.name)}" in row ${one.place.line}, "${before}": keep one, or tell them apart by "identity" or a condition`;
  return { row, column, code: 'ROW_CONFLICT', message, against: one.place.line };
}

/** What a quantity or a text says, without the names of its fields. */
function textOf(node: InputNode): string {
  const inner = node.kind === 'map' ? node.entries.find(({ key }) => key === 'reported' || key === 'text') : undefined;
  return saidBy(inner?.value ?? node);
}
