import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { eitherOf, ionSymbol, oneOf, pagedBy, reportedText, word } from './columns.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { observations } from './observations.ts';
import { dftReferences, motifs, signConventions, spacingTreatments } from './words.ts';

export const dftResults = sqliteTable(
  'dft_results',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    motif: word('motif', motifs).notNull(),
    model: text().notNull(),
    ion: ionSymbol()
      .notNull()
      .references(() => ions.symbol),
    material: text().references(() => materials.id),
    ...reportedText('site'),
    ...reportedText('functional'),
    ...reportedText('dispersion'),
    reference: word('reference', dftReferences).notNull(),
    signConvention: word('sign_convention', signConventions).notNull(),
    spacing: word('spacing', spacingTreatments).notNull(),
    note: text(),
  },
  (t) => [
    ...[t.dataset, t.material, t.ion, t.motif].map((column) => pagedBy('dft_results', column, t.id)),
    oneOf('dft_results', t.motif, motifs),
    oneOf('dft_results', t.ion, ionSymbols),
    oneOf('dft_results', t.reference, dftReferences),
    oneOf('dft_results', t.signConvention, signConventions),
    oneOf('dft_results', t.spacing, spacingTreatments),
    eitherOf('dft_results', t.site, t.siteMissing),
    eitherOf('dft_results', t.functional, t.functionalMissing),
    eitherOf('dft_results', t.dispersion, t.dispersionMissing),
  ],
);

/** The observations that a result refers to, in the order given. */
export const dftResultObservations = sqliteTable(
  'dft_result_observations',
  {
    dftResult: text('dft_result')
      .notNull()
      .references(() => dftResults.id, { onDelete: 'cascade' }),
    observation: text()
      .notNull()
      .references(() => observations.id),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dftResult, t.observation] }),
    index('dft_result_observations_by_observation').on(t.observation, t.dftResult),
  ],
);
