import type {
  DatasetDiff,
  FieldChange,
  OrderChange,
  OrderState,
  RecordChange,
  VerdictChange,
} from '../domain/datasetDiff.ts';
import type { DatasetState, HeldRecord } from './datasetState.ts';
import { recordSummary } from './recordSummary.ts';

/** What became of a dataset's records, and of all that follows from them, between two moments. */
export function datasetDiff(before: DatasetState, after: DatasetState): DatasetDiff {
  const pairs = [...new Set([...before.judged.keys(), ...after.judged.keys()])].sort();
  return {
    records: recordChanges(before.records, after.records),
    verdicts: pairs.flatMap((pair) => verdictChanges(pair, before, after)),
    orders: pairs.flatMap((pair) => orderChanges(pair, before, after)),
  };
}

type Held = ReadonlyMap<string, HeldRecord>;

function recordChanges(before: Held, after: Held): readonly RecordChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id): readonly RecordChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined) return is === undefined ? [] : [{ ...named(is), change: 'ADDED', fields: [] }];
    if (is === undefined) return [{ ...named(was), change: 'RETIRED', fields: [] }];
    const fields = fieldChanges(was, is);
    return fields.length === 0 ? [] : [{ ...named(is), change: 'CHANGED', fields }];
  });
}

function named(record: HeldRecord): Pick<RecordChange, 'type' | 'id' | 'summary'> {
  return { type: record.type, id: record.id, summary: recordSummary(record) };
}

function fieldChanges(was: HeldRecord, is: HeldRecord): readonly FieldChange[] {
  const [before, after] = [new Map(leavesOf(was, '')), new Map(leavesOf(is, ''))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [from, to] = [before.get(field) ?? null, after.get(field) ?? null];
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}

/** What a record says, leaf by leaf, under paths such as `statement.value.value.reported`; lists are leaves. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([field, each]) => leavesOf(each, path === '' ? field : `${path}.${field}`));
}

function verdictChanges(pair: string, before: DatasetState, after: DatasetState): readonly VerdictChange[] {
  const [was, is] = [before.judged.get(pair), after.judged.get(pair)];
  const { material, ion } = (was ?? is) as NonNullable<typeof was>;
  const processes = new Set([...(was?.verdicts.keys() ?? []), ...(is?.verdicts.keys() ?? [])]);
  return [...processes].flatMap((process) => {
    const [from, to] = [was?.verdicts.get(process) ?? null, is?.verdicts.get(process) ?? null];
    const isSame = from?.verdict === to?.verdict && from?.score === to?.score;
    return isSame ? [] : [{ material, ion, process, before: from, after: to }];
  });
}

function orderChanges(pair: string, before: DatasetState, after: DatasetState): readonly OrderChange[] {
  const [was, is] = [before.judged.get(pair), after.judged.get(pair)];
  const { material, ion } = (was ?? is) as NonNullable<typeof was>;
  const [from, to] = [was?.order ?? null, is?.order ?? null];
  return orderText(from) === orderText(to) ? [] : [{ material, ion, before: from, after: to }];
}

/** How often a feasible order was drawn changes with every number; which orders are feasible is what counts. */
function orderText(order: OrderState | null): string {
  if (order === null) return '';
  return [order.status, ...order.feasible.map((each) => each.join('<')).sort()].join(' ');
}
