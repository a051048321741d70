import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { flag, ionSymbol, oneOf, pagedBy, rule, word, yesOrNo } from './columns.ts';
import { datasets } from './datasets.ts';
import { dftResults } from './dftResults.ts';
import { ions } from './ions.ts';
import { materials } from './materials.ts';
import { mechanismModels } from './mechanismModels.ts';
import { observations } from './observations.ts';
import { propositions } from './propositions.ts';
import { sources } from './sources.ts';
import { claimKinds, hedgings, stances } from './words.ts';

/** Claims; which of `proposition`, `quantity` and `model` is set follows from the kind. */
export const claims = sqliteTable(
  'claims',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    source: text()
      .notNull()
      .references(() => sources.id),
    kind: word('kind', claimKinds).notNull(),
    proposition: text().references(() => propositions.id),
    region: text(),
    quantity: text(),
    model: text().references(() => mechanismModels.id),
    stance: word('stance', stances).notNull(),
    hedging: word('hedging', hedgings).notNull(),
    paraphrase: text().notNull(),
    material: text().references(() => materials.id),
    ion: ionSymbol().references(() => ions.symbol),
    cited: flag('cited').notNull(),
    note: text(),
    search: text().notNull(),
  },
  (t) => [
    ...[t.dataset, t.source, t.kind, t.proposition, t.model, t.stance, t.hedging, t.material, t.ion].map((column) =>
      pagedBy('claims', column, t.id),
    ),
    oneOf('claims', t.kind, claimKinds),
    oneOf('claims', t.stance, stances),
    oneOf('claims', t.hedging, hedgings),
    oneOf('claims', t.ion, ionSymbols),
    yesOrNo('claims', t.cited),
    rule('claims_proposition_of_kind', `("proposition" is not null) = ("kind" = 'PROCESS')`),
    rule('claims_region_of_kind', `"region" is null or "kind" = 'PROCESS'`),
    rule('claims_quantity_of_kind', `("quantity" is not null) = ("kind" = 'TREND')`),
    rule('claims_model_of_kind', `("model" is not null) = ("kind" = 'MECHANISM_MODEL')`),
  ],
);

/** The processes that a claim is about, in the order of its assertion. */
export const claimProcesses = sqliteTable(
  'claim_processes',
  {
    claim: text()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    process: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.claim, t.position] }), index('claim_processes_by_process').on(t.process, t.claim)],
);

/** The observations that a claim brings as evidence, in the order given. */
export const claimObservations = sqliteTable(
  'claim_observations',
  {
    claim: text()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    observation: text()
      .notNull()
      .references(() => observations.id),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claim, t.observation] }),
    index('claim_observations_by_observation').on(t.observation, t.claim),
  ],
);

/** The DFT results that a claim brings as evidence, in the order given. */
export const claimDftResults = sqliteTable(
  'claim_dft_results',
  {
    claim: text()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    dftResult: text('dft_result')
      .notNull()
      .references(() => dftResults.id),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claim, t.dftResult] }),
    index('claim_dft_results_by_dft_result').on(t.dftResult, t.claim),
  ],
);
