import { sql } from 'drizzle-orm';
import { index, primaryKey, real, type SQLiteColumn, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { cells } from './cells.ts';
import { flag, ionSymbol, oneOf, pagedBy, validJson, word, yesOrNo } from './columns.ts';
import { conditionColumns, conditionRules } from './conditions.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { measurements } from './measurements.ts';
import { sources } from './sources.ts';
import { observationForms } from './words.ts';

/**
 * Everything reported. `statement` is the statement as JSON without its number, which is the quantity `statement` of
 * the observation; `region`, `process` and `c_rate` repeat three conditions, and `canonical_value` the number of a value,
 * to filter and order by; `search` is what the text filter reads, in lower case.
 */
export const observations = sqliteTable(
  'observations',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    source: text()
      .notNull()
      .references(() => sources.id),
    form: word('form', observationForms).notNull(),
    statement: text().notNull(),
    quantity: text(),
    material: text().references(() => materials.id),
    ion: ionSymbol().references(() => ions.symbol),
    cell: text().references(() => cells.id),
    measurement: text().references(() => measurements.id),
    technique: text(),
    region: text(),
    process: text(),
    canonicalValue: real('canonical_value'),
    cRate: real('c_rate'),
    cited: flag('cited').notNull(),
    note: text(),
    search: text().notNull(),
  },
  (t) => [
    ...[t.dataset, t.source, t.form, t.quantity, t.material, t.ion, t.cell, t.measurement].map((column) =>
      pagedBy('observations', column, t.id),
    ),
    ...[t.technique, t.region, t.process].map((column) => pagedBy('observations', column, t.id)),
    pagedBy('observations', t.cRate, t.id),
    index('observations_by_quantity_and_value').on(t.quantity, t.canonicalValue, t.id),
    index('observations_by_quantity_and_c_rate').on(t.quantity, t.cRate, t.id),
    ...[t.form, t.technique, t.region, t.process].map((column) => inOrderOfRate(column, t.cRate, t.id)),
    oneOf('observations', t.form, observationForms),
    oneOf('observations', t.ion, ionSymbols),
    validJson('observations', t.statement),
    yesOrNo('observations', t.cited),
  ],
);

/** An index to page by C-rate through rows found by a column; what has no rate is paged by id. */
function inOrderOfRate(column: SQLiteColumn, cRate: SQLiteColumn, id: SQLiteColumn) {
  return index(`observations_by_${column.name}_and_c_rate`).on(column, cRate, id).where(sql`"c_rate" is not null`);
}

export const observationConditions = sqliteTable(
  'observation_conditions',
  {
    owner: text()
      .notNull()
      .references(() => observations.id, { onDelete: 'cascade' }),
    ...conditionColumns(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.name] }), ...conditionRules('observation_conditions', t)],
);

/** The ions of an observation: its own, those that an ordering ranks, the one that a ratio compares with. */
export const observationIons = sqliteTable(
  'observation_ions',
  {
    observation: text()
      .notNull()
      .references(() => observations.id, { onDelete: 'cascade' }),
    ion: ionSymbol()
      .notNull()
      .references(() => ions.symbol),
  },
  (t) => [
    primaryKey({ columns: [t.observation, t.ion] }),
    index('observation_ions_by_ion').on(t.ion, t.observation),
    oneOf('observation_ions', t.ion, ionSymbols),
  ],
);

/** The materials of an observation: its own and those that its statement names. */
export const observationMaterials = sqliteTable(
  'observation_materials',
  {
    observation: text()
      .notNull()
      .references(() => observations.id, { onDelete: 'cascade' }),
    material: text()
      .notNull()
      .references(() => materials.id),
  },
  (t) => [
    primaryKey({ columns: [t.observation, t.material] }),
    index('observation_materials_by_material').on(t.material, t.observation),
  ],
);
