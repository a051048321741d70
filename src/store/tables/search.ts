import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NameKind } from '../../domain/search/names.ts';
import type { RecordType } from '../../domain/search/types.ts';
import { oneOf, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { nameKindWords, searchedTypes } from './words.ts';

/**
 * What is searched of every record, folded and in columns by how much it counts, each word with the mark of its column. The full-text index `search_index`
 * reads it: drizzle cannot write virtual tables, so that `searchIndex.sql` makes it and keeps it equal to this table.
 * `place` is its row there.
 */
export const searchTexts = sqliteTable(
  'search_texts',
  {
    place: integer().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    owner: text().notNull().unique(),
    type: word<RecordType>('type', searchedTypes).notNull(),
    name: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    about: text().notNull(),
  },
  (t) => [index('search_texts_by_dataset').on(t.dataset), oneOf('search_texts', t.type, searchedTypes)],
);

/** The names of records; `key` is the name as names are looked up. */
export const searchNames = sqliteTable(
  'search_names',
  {
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    owner: text().notNull(),
    type: word<RecordType>('type', searchedTypes).notNull(),
    kind: word<NameKind>('kind', nameKindWords).notNull(),
    key: text().notNull(),
    name: text().notNull(),
  },
  (t) => [
    index('search_names_by_dataset').on(t.dataset),
    index('search_names_by_key').on(t.key, t.type, t.owner),
    oneOf('search_names', t.type, searchedTypes),
    oneOf('search_names', t.kind, nameKindWords),
  ],
);
