import type { MechanismModel } from '../domain/mechanismModel.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { grouped, idsOf, type Row, rowOf } from './rows.ts';
import { searchText } from './searchText.ts';
import type { MechanismModelQueries } from './store.ts';
import { mechanismModels, modelAssignments, modelAssignmentProcesses as steps } from './tables/mechanismModels.ts';

const mechanismModel: Noun<typeof mechanismModels, MechanismModel, never> = {
  noun: 'mechanismModels',
  table: mechanismModels,
  read: readMechanismModels,
  scopes: {},
};

export function mechanismModelQueries(connect: () => Connection): MechanismModelQueries {
  return queriesOf(mechanismModel, connect);
}

export function mechanismModelRows(record: MechanismModel): readonly Row[] {
  const { assignments, locators, ...plain } = record;
  const model = record.id;
  return [
    rowOf(mechanismModels, { ...plain, search: searchText([plain.name, plain.summary]) }),
    ...assignments.flatMap(({ region, ion, processes, exhaustive }, assignment) => [
      rowOf(modelAssignments, { model, position: assignment, region, ion, exhaustive: exhaustive ? 1 : 0 }),
      ...processes.map((process, position) => rowOf(steps, { model, assignment, position, process })),
    ]),
    ...locatorRows(record, locators),
  ];
}

type MechanismModelRow = typeof mechanismModels.$inferSelect;

export function readMechanismModels(
  connection: Connection,
  rows: readonly MechanismModelRow[],
): readonly MechanismModel[] {
  const ids = idsOf(rows);
  const assignmentSort = [modelAssignments.model, modelAssignments.position];
  const assignmentRows = rowsWhere(connection, modelAssignments, modelAssignments.model, ids, assignmentSort);
  const stepRows = rowsWhere(connection, steps, steps.model, ids, [steps.model, steps.assignment, steps.position]);
  const assignments = grouped(assignmentRows, ({ model }) => model);
  const processes = grouped(stepRows, ({ model, assignment }) => `${model}#${assignment}`);
  const locators = readLocators(connection, ids);
  return rows.map(({ search: _, ...row }) => ({
    ...row,
    assignments: (assignments.get(row.id) ?? []).map(({ position, region, ion, exhaustive }) => ({
      region,
      ion,
      processes: (processes.get(`${row.id}#${position}`) ?? []).map(({ process }) => process),
      exhaustive: exhaustive === 1,
    })),
    locators: locators.all(row.id),
  }));
}
