import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { cells } from './cells.ts';
import { ionSymbol, oneOf, pagedBy, validJson, word } from './columns.ts';
import { conditionColumns, conditionRules } from './conditions.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { quantities } from './quantities.ts';
import { missingReasons } from './words.ts';

export const measurements = sqliteTable(
  'measurements',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    technique: text().notNull(),
    material: text()
      .notNull()
      .references(() => materials.id),
    cell: text().references(() => cells.id),
    ion: ionSymbol().references(() => ions.symbol),
    rawDataMissing: word('raw_data_missing', missingReasons),
    shownIn: text('shown_in').notNull(),
    note: text(),
  },
  (t) => [
    pagedBy('measurements', t.dataset, t.id),
    pagedBy('measurements', t.technique, t.id),
    pagedBy('measurements', t.material, t.id),
    pagedBy('measurements', t.cell, t.id),
    pagedBy('measurements', t.ion, t.id),
    oneOf('measurements', t.ion, ionSymbols),
    oneOf('measurements', t.rawDataMissing, missingReasons),
    validJson('measurements', t.shownIn),
  ],
);

/** Settings in the order in which the technique declares them. */
export const measurementSettings = sqliteTable(
  'measurement_settings',
  {
    measurement: text()
      .notNull()
      .references(() => measurements.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    code: text().notNull(),
    quantity: text()
      .notNull()
      .references(() => quantities.id),
  },
  (t) => [
    primaryKey({ columns: [t.measurement, t.position] }),
    index('measurement_settings_by_quantity').on(t.quantity),
  ],
);

export const measurementConditions = sqliteTable(
  'measurement_conditions',
  {
    owner: text()
      .notNull()
      .references(() => measurements.id, { onDelete: 'cascade' }),
    ...conditionColumns(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.name] }), ...conditionRules('measurement_conditions', t)],
);
