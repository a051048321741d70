import type { MeasurementInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Conditions } from '../../domain/conditions.ts';
import { globalId } from '../../domain/globalId.ts';
import type { Measurement, Setting } from '../../domain/measurement.ts';
import { reportedValue } from '../../domain/reported.ts';
import { techniques } from '../../domain/techniques/index.ts';
import type { Technique } from '../../domain/techniques/technique.ts';
import { readConditions } from './conditions.ts';
import { agree } from './follow.ts';
import { readLocators } from './locators.ts';
import { refer, referLocally, type Scope } from './scope.ts';
import { readSettings } from './settings.ts';

/** Settings of cyclers that are conditions of all numbers of a run. */
const rates = { C_RATE: 'cRate', SPECIFIC_CURRENT: 'specificCurrent' } as const;

/** The rate of a cycler's run, where its settings tell it and its conditions name none: numbers at two rates are of two states. */
function rateOf(
  { fromCycler }: Technique,
  settings: readonly Setting[],
  { cRate, specificCurrent }: Conditions,
): Conditions {
  if (!fromCycler || cRate !== undefined || specificCurrent !== undefined) return {};
  return Object.fromEntries(
    Object.entries(rates).flatMap(([code, name]) => {
      const setting = settings.find((each) => each.code === code);
      const value = setting === undefined ? undefined : reportedValue(setting.value);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A measurement; its material and ion follow from its cell. Undefined if it has neither cell nor material. */
export function readMeasurement(
  input: MeasurementInput,
  path: Path,
  { scope, cells }: { readonly scope: Scope; readonly cells: ReadonlyMap<string, Cell> },
): Measurement | undefined {
  const { report } = scope;
  const cellId = input.cell ? referLocally('Cell', input.cell, [...path, 'cell'], scope) : null;
  const cell = cells.get(cellId ?? '');
  const own = input.material ? refer('Material', input.material, [...path, 'material'], scope) : null;
  if (cellId === null && own === null) {
    report(path, { code: 'NONE_OF_FIELDS', message: 'has neither cell nor material: give one of them' });
  }
  const follows = { from: `cell "${input.cell}"`, path: [...path, 'material'], report };
  const material = agree(own, cell?.material ?? null, follows);
  const conditions = readConditions(input.conditions, [...path, 'conditions'], report);
  const technique = techniques.get(input.technique);
  const settings = readSettings(input.settings ?? [], technique, { path: [...path, 'settings'], report });
  const locators = readLocators(input.at, [...path, 'at'], scope);
  if (material === null) return undefined;
  return {
    id: globalId('Measurement', scope.datasetKey, input.key),
    dataset: scope.dataset,
    technique: input.technique,
    material,
    cell: cellId,
    ion: cell?.ion ?? null,
    conditions: { ...rateOf(technique, settings, conditions), ...conditions },
    settings,
    // unless the dataset brings curves of it
    rawDataMissing: 'NOT_REPORTED',
    shownIn: input.shownIn ?? [],
    note: input.note ?? null,
    locators,
  };
}
