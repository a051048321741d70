import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { ionSymbol, oneOf, pagedBy } from './columns.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';

/** What claims assert or deny; shared by claims of several datasets, so of none. */
export const propositions = sqliteTable(
  'propositions',
  {
    id: text().primaryKey(),
    material: text().references(() => materials.id),
    ion: ionSymbol().references(() => ions.symbol),
    process: text().notNull(),
    region: text(),
  },
  (t) => [
    ...[t.material, t.ion, t.process, t.region].map((column) => pagedBy('propositions', column, t.id)),
    oneOf('propositions', t.ion, ionSymbols),
  ],
);
