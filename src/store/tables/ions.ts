import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { ionSymbol, oneOf, pagedBy } from './columns.ts';
import { datasets } from './datasets.ts';

/** Ions with their reference values; other tables refer to them by symbol. */
export const ions = sqliteTable(
  'ions',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    symbol: ionSymbol('symbol').notNull().unique(),
    name: text().notNull(),
    charge: integer().notNull(),
    compound: text().notNull(),
  },
  (t) => [pagedBy('ions', t.dataset, t.id), oneOf('ions', t.symbol, ionSymbols)],
);
