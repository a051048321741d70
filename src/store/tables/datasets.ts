import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { orderedByText, pagedBy, rule, validJson } from './columns.ts';

/** Datasets as they are now. `reading` is the SHA-256 of the rows that were made of the content. */
export const datasets = sqliteTable(
  'datasets',
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    title: text().notNull(),
    curator: text().notNull(),
    licence: text().notNull(),
    version: integer().notNull(),
    checksum: text().notNull(),
    reading: text().notNull(),
    importedAt: text('imported_at').notNull(),
  },
  (t) => [
    orderedByText('datasets', t.title, t.id),
    pagedBy('datasets', t.importedAt, t.id),
    rule('datasets_version_counts', '"version" >= 1'),
  ],
);

/** Every version of every dataset as it was given; never changed, never removed. */
export const datasetVersions = sqliteTable(
  'dataset_versions',
  {
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    version: integer().notNull(),
    title: text().notNull(),
    curator: text().notNull(),
    licence: text().notNull(),
    checksum: text().notNull(),
    content: text().notNull(),
    importedAt: text('imported_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset, t.version] }), validJson('dataset_versions', t.content)],
);
