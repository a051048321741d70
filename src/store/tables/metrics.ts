import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { pagedBy, validJson } from './columns.ts';
import { curves } from './curves.ts';
import { datasets } from './datasets.ts';
import { materials } from './materials.ts';
import { observations } from './observations.ts';

/**
 * Numbers that analyses made of curves; `content` is the whole metric as JSON, the other columns are what it is found by.
 * `place` is what stays the same from version to version of the method.
 */
export const measuredMetrics = sqliteTable(
  'measured_metrics',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    place: text().notNull(),
    material: text()
      .notNull()
      .references(() => materials.id),
    observation: text().references(() => observations.id),
    content: text().notNull(),
  },
  (t) => [
    pagedBy('measured_metrics', t.dataset, t.id),
    pagedBy('measured_metrics', t.material, t.id),
    pagedBy('measured_metrics', t.observation, t.id),
    validJson('measured_metrics', t.content),
  ],
);

/** The curves that a number was made of, in their order. */
export const measuredMetricCurves = sqliteTable(
  'measured_metric_curves',
  {
    metric: text()
      .notNull()
      .references(() => measuredMetrics.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    curve: text()
      .notNull()
      .references(() => curves.id),
  },
  (t) => [primaryKey({ columns: [t.metric, t.position] }), pagedBy('measured_metric_curves', t.curve, t.metric)],
);

/** What earlier versions of a method made of the same content of a dataset. */
export const formerMetrics = sqliteTable(
  'former_metrics',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    place: text().notNull(),
    version: integer().notNull(),
    content: text().notNull(),
  },
  (t) => [
    pagedBy('former_metrics', t.dataset, t.id),
    index('former_metrics_by_place').on(t.place, t.version),
    validJson('former_metrics', t.content),
  ],
);
