import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ionSymbols } from '../../domain/ion.ts';
import { flag, ionSymbol, oneOf, pagedBy, yesOrNo } from './columns.ts';
import { datasets } from './datasets.ts';
import { ions } from './ions.ts';

/** `search` is what the text filter reads, in lower case. */
export const mechanismModels = sqliteTable(
  'mechanism_models',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    name: text().notNull(),
    summary: text().notNull(),
    search: text().notNull(),
  },
  (t) => [pagedBy('mechanism_models', t.dataset, t.id)],
);

export const modelAssignments = sqliteTable(
  'model_assignments',
  {
    model: text()
      .notNull()
      .references(() => mechanismModels.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    region: text().notNull(),
    ion: ionSymbol().references(() => ions.symbol),
    exhaustive: flag('exhaustive').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.model, t.position] }),
    index('model_assignments_by_ion').on(t.ion),
    oneOf('model_assignments', t.ion, ionSymbols),
    yesOrNo('model_assignments', t.exhaustive),
  ],
);

/** The processes of an assignment, in the order in which they take place. */
export const modelAssignmentProcesses = sqliteTable(
  'model_assignment_processes',
  {
    model: text().notNull(),
    assignment: integer().notNull(),
    position: integer().notNull(),
    process: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.model, t.assignment, t.position] }),
    foreignKey({
      columns: [t.model, t.assignment],
      foreignColumns: [modelAssignments.model, modelAssignments.position],
    }).onDelete('cascade'),
    index('model_assignment_processes_by_process').on(t.process, t.model),
  ],
);
