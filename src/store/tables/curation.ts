import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf, pagedBy, validJson, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { changeActions, retractionStatuses } from './words.ts';

/** Datasets whose records were taken out of the base, and why; their versions stay. */
export const retirements = sqliteTable('retirements', {
  dataset: text()
    .primaryKey()
    .references(() => datasets.id),
  reason: text().notNull(),
  retiredAt: text('retired_at').notNull(),
});

/** Sources that a curator marked as retracted. They outlive the rows of their dataset, which every import writes anew. */
export const retractions = sqliteTable(
  'retractions',
  {
    source: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    reason: text().notNull(),
    notice: text(),
    markedAt: text('marked_at').notNull(),
    /** What the dataset itself says, to be said again when the mark is withdrawn. */
    stated: word('stated', retractionStatuses).notNull(),
  },
  (t) => [pagedBy('retractions', t.dataset, t.source), oneOf('retractions', t.stated, retractionStatuses)],
);

/** Who changed what, when. Rows are never changed and never removed; no release has them. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    action: word('action', changeActions).notNull(),
    /** Key of the dataset, global id of the source, or name of the token. */
    subject: text().notNull(),
    versionBefore: integer('version_before'),
    versionAfter: integer('version_after'),
    note: text(),
  },
  (t) => [pagedBy('changes', t.subject, t.id), oneOf('changes', t.action, changeActions)],
);

/** Who may write. `hash` is the SHA-256 of the token, which itself is kept nowhere; no release has them. */
export const tokens = sqliteTable(
  'tokens',
  {
    name: text().primaryKey(),
    hash: text().notNull().unique(),
    scopes: text().notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at'),
    revokedAt: text('revoked_at'),
  },
  (t) => [validJson('tokens', t.scopes)],
);

/** The name of a release, in its own file alone: a base that is worked on has no row here. */
export const releases = sqliteTable('releases', {
  version: text().primaryKey(),
  releasedAt: text('released_at').notNull(),
});
