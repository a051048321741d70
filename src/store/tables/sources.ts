import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { eitherOf, oneOf, orderedByText, pagedBy, reportedText, validJson, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { retractionStatuses, sourceKinds } from './words.ts';

export const laboratories = sqliteTable(
  'laboratories',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    name: text().notNull(),
    affiliations: text().notNull(),
  },
  (t) => [pagedBy('laboratories', t.dataset, t.id), validJson('laboratories', t.affiliations)],
);

/**
 * `position` is the place among the sources of the dataset, 0 for the publication that the dataset describes; `doi_key`
 * is the DOI as DOIs compare; `search` is what the text filter reads, in lower case.
 */
export const sources = sqliteTable(
  'sources',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    position: integer().notNull(),
    slug: text().notNull(),
    kind: word('kind', sourceKinds).notNull(),
    ...reportedText('title'),
    ...reportedText('doi'),
    doiKey: text('doi_key'),
    year: integer(),
    ...reportedText('venue'),
    ...reportedText('licence'),
    retraction: word('retraction', retractionStatuses).notNull(),
    laboratory: text().references(() => laboratories.id),
    search: text().notNull(),
  },
  (t) => [
    pagedBy('sources', t.dataset, t.id),
    pagedBy('sources', t.laboratory, t.id),
    pagedBy('sources', t.year, t.id),
    orderedByText('sources', t.title, t.id),
    uniqueIndex('sources_by_position').on(t.dataset, t.position),
    uniqueIndex('sources_by_slug').on(t.slug, t.dataset),
    uniqueIndex('sources_by_doi').on(t.doiKey, t.dataset),
    oneOf('sources', t.kind, sourceKinds),
    oneOf('sources', t.retraction, retractionStatuses),
    eitherOf('sources', t.title, t.titleMissing),
    eitherOf('sources', t.doi, t.doiMissing),
    eitherOf('sources', t.venue, t.venueMissing),
    eitherOf('sources', t.licence, t.licenceMissing),
  ],
);

/** Authors in printed order. */
export const sourceAuthors = sqliteTable(
  'source_authors',
  {
    source: text()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source, t.position] })],
);
