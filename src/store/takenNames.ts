import { getTableName } from 'drizzle-orm';
import { type Connection, rowsWhere } from './connection.ts';
import type { RecordRows } from './recordRows.ts';
import { grouped } from './rows.ts';
import type { Refusal } from './store.ts';
import { recordTables } from './tables/index.ts';
import { materials } from './tables/materials.ts';
import { sources } from './tables/sources.ts';

/** Records whose id or slug another dataset holds, that stand twice, or that belong to another dataset. */
export function takenNames(
  connection: Connection,
  dataset: string,
  records: readonly RecordRows[],
): readonly Refusal[] {
  return [
    ...strangers(dataset, records),
    ...repeatedIds(records),
    ...repeatedSlugs(records),
    ...takenIds(connection, records),
    ...takenSlugs(connection, records),
  ];
}

function strangers(dataset: string, records: readonly RecordRows[]): readonly Refusal[] {
  return records
    .filter(({ record }) => record.dataset !== dataset)
    .map(({ record }) => ({ record: record.id, message: `It belongs to ${record.dataset}, not to ${dataset}` }));
}

function repeatedIds(records: readonly RecordRows[]): readonly Refusal[] {
  return [...grouped(records, ({ record }) => record.id)]
    .filter(([, group]) => group.length > 1)
    .map(([id, group]) => ({ record: id, message: `The dataset has ${group.length} records with this id` }));
}

function repeatedSlugs(records: readonly RecordRows[]): readonly Refusal[] {
  const slugged = records.filter(({ record }) => record.slug !== undefined);
  return [...grouped(slugged, ({ rows, record }) => `${tableNameOf(rows)} ${record.slug}`).values()].flatMap((group) =>
    group
      .slice(1)
      .filter(({ record }) => record.id !== group[0]?.record.id)
      .map(({ record }) => ({
        record: record.id,
        message: `The slug "${record.slug}" is also that of ${group[0]?.record.id}`,
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

function takenSlugs(connection: Connection, records: readonly RecordRows[]): readonly Refusal[] {
  const byTable = grouped(records, ({ rows }) => tableNameOf(rows));
  return [materials, sources].flatMap((table) => {
    const asking = new Map(
      (byTable.get(getTableName(table)) ?? []).map(({ record }) => [record.slug ?? '', record.id]),
    );
    return rowsWhere(connection, table, table.slug, [...asking.keys()])
      .filter(({ id, slug }) => asking.get(slug) !== id)
      .map(({ id, slug }) => ({ record: asking.get(slug) ?? id, message: `The slug "${slug}" is taken by ${id}` }));
  });
}

/** A record's own row comes first among its rows. */
function tableNameOf([own]: RecordRows['rows']): string {
  return own === undefined ? '' : getTableName(own.table);
}
