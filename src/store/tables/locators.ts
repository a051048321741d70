import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { sources } from './sources.ts';
import { extractionMethods, sourceParts } from './words.ts';

/** Where the records of every noun stand in their sources, in the order given. */
export const locators = sqliteTable(
  'locators',
  {
    owner: text().notNull(),
    position: integer().notNull(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    source: text()
      .notNull()
      .references(() => sources.id),
    part: word('part', sourceParts).notNull(),
    section: text(),
    paragraph: integer(),
    sentence: integer(),
    figure: text(),
    panel: text(),
    table: text(),
    page: text(),
    row: integer(),
    column: text(),
    compilation: text().references(() => sources.id),
    method: word('method', extractionMethods).notNull(),
    curator: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.owner, t.position] }),
    index('locators_by_dataset').on(t.dataset),
    index('locators_by_source').on(t.source),
    index('locators_by_compilation').on(t.compilation).where(sql`"compilation" is not null`),
    oneOf('locators', t.part, sourceParts),
    oneOf('locators', t.method, extractionMethods),
  ],
);
