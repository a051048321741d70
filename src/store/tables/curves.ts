import { blob, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { ionSymbol, oneOf, pagedBy, validJson, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { measurements } from './measurements.ts';
import { packings } from './words.ts';

/** Files of curves as they were given, by their content; never removed, since earlier versions of datasets name them. */
export const files = sqliteTable(
  'files',
  {
    sha256: text().primaryKey(),
    size: integer().notNull(),
    packing: word('packing', packings).notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [oneOf('files', t.packing, packings)],
);

/** `technique`, `material` and `ion` are those of the measurement, so that filters and counts need not look there. */
export const curves = sqliteTable(
  'curves',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    measurement: text()
      .notNull()
      .references(() => measurements.id),
    technique: text().notNull(),
    material: text()
      .notNull()
      .references(() => materials.id),
    ion: ionSymbol().references(() => ions.symbol),
    name: text(),
    format: text().notNull(),
    potentialReference: text('potential_reference'),
    rowCount: integer('row_count').notNull(),
    file: text()
      .notNull()
      .references(() => files.sha256),
    fileName: text('file_name').notNull(),
    facts: text().notNull(),
    warnings: text().notNull(),
    repairs: text().notNull(),
    shownIn: text('shown_in').notNull(),
    note: text(),
  },
  (t) => [
    pagedBy('curves', t.dataset, t.id),
    pagedBy('curves', t.measurement, t.id),
    pagedBy('curves', t.material, t.id),
    pagedBy('curves', t.technique, t.id),
    pagedBy('curves', t.ion, t.id),
    pagedBy('curves', t.format, t.id),
    pagedBy('curves', t.file, t.id),
    oneOf('curves', t.ion, ionSymbols),
    validJson('curves', t.facts),
    validJson('curves', t.warnings),
    validJson('curves', t.repairs),
    validJson('curves', t.shownIn),
  ],
);

/** What a dataset asks of analyses of a curve, what these cannot give, and which versions of the methods were at work. */
export const curveAnalyses = sqliteTable(
  'curve_analyses',
  {
    curve: text()
      .primaryKey()
      .references(() => curves.id, { onDelete: 'cascade' }),
    methods: text().notNull(),
    plans: text().notNull(),
    notComputed: text('not_computed').notNull(),
  },
  (t) => [
    index('curve_analyses_by_methods').on(t.methods),
    validJson('curve_analyses', t.plans),
    validJson('curve_analyses', t.notComputed),
  ],
);

/** Files without which that of the curve cannot be read. */
export const curveCompanions = sqliteTable(
  'curve_companions',
  {
    curve: text()
      .notNull()
      .references(() => curves.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    file: text()
      .notNull()
      .references(() => files.sha256),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.curve, t.position] }), pagedBy('curve_companions', t.file, t.curve)],
);

/** `digest` is the SHA-256 of the numbers, `words` the words that the numbers of a column of words count. */
export const curveColumns = sqliteTable(
  'curve_columns',
  {
    curve: text()
      .notNull()
      .references(() => curves.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    quantity: text().notNull(),
    label: text().notNull(),
    unit: text(),
    missing: integer().notNull(),
    min: real(),
    max: real(),
    words: text(),
    digest: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.curve, t.position] }),
    pagedBy('curve_columns', t.quantity, t.curve),
    validJson('curve_columns', t.words),
  ],
);

/** The numbers of columns, apart from what describes them: little-endian doubles, packed. */
export const curveValues = sqliteTable(
  'curve_values',
  {
    curve: text()
      .notNull()
      .references(() => curves.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    packing: word('packing', packings).notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.curve, t.position] }), oneOf('curve_values', t.packing, packings)],
);
