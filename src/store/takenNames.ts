import { getTableName } from 'drizzle-orm';
import { type Connection, rowsWhere } from './connection.ts';
import type { RecordRows } from './recordRows.ts';
import { grouped, valueIn } from './rows.ts';
import type { Refusal } from './store.ts';
import { recordTables } from './tables/index.ts';

/** Records whose id another dataset holds, that stand twice by id, slug or DOI, or that belong to another dataset. */
export function takenNames(
  connection: Connection,
  dataset: string,
  records: readonly RecordRows[],
): readonly Refusal[] {
  return [
    ...strangers(dataset, records),
    ...repeatedIds(records),
    ...repeatedValues(records, 'slug', 'slug'),
    ...repeatedValues(records, 'doiKey', 'DOI'),
    ...takenIds(connection, records),
  ];
}

/** Records of other datasets: no rule of a table speaks against them. */
export function strangers(dataset: string, records: readonly RecordRows[]): readonly Refusal[] {
  return records
    .filter(({ record }) => record.dataset !== dataset)
    .map(({ record }) => ({ record: record.id, message: `It belongs to ${record.dataset}, not to ${dataset}` }));
}

function repeatedIds(records: readonly RecordRows[]): readonly Refusal[] {
  return [...grouped(records, ({ record }) => record.id)]
    .filter(([, group]) => group.length > 1)
    .map(([id, group]) => ({ record: id, message: `The dataset has ${group.length} records with this id` }));
}

/** Records of one noun of which an earlier one has the same value in a column that tells them apart. */
function repeatedValues(records: readonly RecordRows[], property: string, kind: string): readonly Refusal[] {
  const nameOf = ({ rows: [own] }: RecordRows) => (own === undefined ? null : valueIn(own, property));
  const having = records.filter((each) => nameOf(each) !== null);
  return [...grouped(having, (each) => `${tableNameOf(each.rows)} ${nameOf(each)}`).values()].flatMap((group) =>
    group
      .slice(1)
      .filter(({ record }) => record.id !== group[0]?.record.id)
      .map((each) => ({
        record: each.record.id,
        message: `The ${kind} "${nameOf(each)}" is also that of ${group[0]?.record.id}`,
      })),
  );
}

/** What the base still holds is of other datasets: this one's rows are already gone. */
function takenIds(connection: Connection, records: readonly RecordRows[]): readonly Refusal[] {
  const byTable = grouped(records, ({ rows }) => tableNameOf(rows));
  return recordTables.flatMap((table) => {
    const ids = (byTable.get(getTableName(table)) ?? []).map(({ record }) => record.id);
    const holders = rowsWhere(connection, table, table.id, ids) as readonly Holder[];
    return holders.map(({ id, dataset }) => ({
      record: id,
      message: `${dataset} already holds a record with this id`,
    }));
  });
}

type Holder = { readonly id: string; readonly dataset: string };

/** A record's own row comes first among its rows. */
function tableNameOf([own]: RecordRows['rows']): string {
  return own === undefined ? '' : getTableName(own.table);
}
