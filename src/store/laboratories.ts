import type { Laboratory } from '../domain/source.ts';
import type { Connection } from './connection.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { type Row, rowOf } from './rows.ts';
import type { LaboratoryQueries } from './store.ts';
import { laboratories } from './tables/sources.ts';

const laboratory: Noun<typeof laboratories, Laboratory, never> = {
  noun: 'laboratories',
  table: laboratories,
  read: readLaboratories,
  scopes: {},
};

export function laboratoryQueries(connect: () => Connection): LaboratoryQueries {
  return queriesOf(laboratory, connect);
}

export function laboratoryRows(record: Laboratory): readonly Row[] {
  return [rowOf(laboratories, { ...record, affiliations: JSON.stringify(record.affiliations) })];
}

type LaboratoryRow = typeof laboratories.$inferSelect;

export function readLaboratories(_: Connection, rows: readonly LaboratoryRow[]): readonly Laboratory[] {
  return rows.map((row) => ({ ...row, affiliations: JSON.parse(row.affiliations) as readonly string[] }));
}
