import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { eitherOf, ionSymbol, oneOf, pagedBy, reportedText, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { massBases } from './words.ts';

export const cells = sqliteTable(
  'cells',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    material: text()
      .notNull()
      .references(() => materials.id),
    ion: ionSymbol()
      .notNull()
      .references(() => ions.symbol),
    ...reportedText('label'),
    ...reportedText('format'),
    ...reportedText('electrolyte'),
    ...reportedText('counterElectrode'),
    massBasis: word('mass_basis', massBases).notNull(),
  },
  (t) => [
    pagedBy('cells', t.dataset, t.id),
    pagedBy('cells', t.material, t.id),
    pagedBy('cells', t.ion, t.id),
    oneOf('cells', t.ion, ionSymbols),
    oneOf('cells', t.massBasis, massBases),
    eitherOf('cells', t.label, t.labelMissing),
    eitherOf('cells', t.format, t.formatMissing),
    eitherOf('cells', t.electrolyte, t.electrolyteMissing),
    eitherOf('cells', t.counterElectrode, t.counterElectrodeMissing),
  ],
);
