import { integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { eitherOf, orderedByText, pagedBy, reportedText } from './columns.ts';
import { datasets } from './datasets.ts';

/**
 * `search` is what the text filter reads, in lower case; `pyrolysis_temperature` repeats the quantity's canonical value, to
 * order by.
 */
export const materials = sqliteTable(
  'materials',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    slug: text().notNull(),
    name: text().notNull(),
    ...reportedText('precursor'),
    ...reportedText('synthesis'),
    ...reportedText('morphology'),
    ...reportedText('porosity'),
    ...reportedText('doping'),
    pyrolysisTemperature: real('pyrolysis_temperature'),
    search: text().notNull(),
  },
  (t) => [
    pagedBy('materials', t.dataset, t.id),
    pagedBy('materials', t.pyrolysisTemperature, t.id),
    orderedByText('materials', t.name, t.id),
    uniqueIndex('materials_by_slug').on(t.slug, t.dataset),
    eitherOf('materials', t.precursor, t.precursorMissing),
    eitherOf('materials', t.synthesis, t.synthesisMissing),
    eitherOf('materials', t.morphology, t.morphologyMissing),
    eitherOf('materials', t.porosity, t.porosityMissing),
    eitherOf('materials', t.doping, t.dopingMissing),
  ],
);

export const materialAliases = sqliteTable(
  'material_aliases',
  {
    material: text()
      .notNull()
      .references(() => materials.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.material, t.position] })],
);
