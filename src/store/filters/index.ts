import { measurements } from '../tables/measurements.ts';
import { observations } from '../tables/observations.ts';
import { cellRules } from './cells.ts';
import { claimRules } from './claims.ts';
import type { RuleBook } from './compile.ts';
import { measurementConditionRules, observationConditionRules } from './conditions.ts';
import { curveRules } from './curves.ts';
import { datasetRules } from './datasets.ts';
import { dftResultRules } from './dftResults.ts';
import { ionRules } from './ions.ts';
import { laboratoryRules } from './laboratories.ts';
import { locatorRules } from './locators.ts';
import { materialRules } from './materials.ts';
import { measurementRules } from './measurements.ts';
import { mechanismModelRules } from './mechanismModels.ts';
import { observationRules } from './observations.ts';
import { propositionRules } from './propositions.ts';
import { settingRules } from './settings.ts';
import { sourceRules } from './sources.ts';

/** The filter of every noun, and of what is filtered with it. */
export const filterRules = {
  datasets: datasetRules,
  laboratories: laboratoryRules,
  sources: sourceRules,
  ions: ionRules,
  materials: materialRules,
  cells: cellRules,
  measurements: measurementRules,
  curves: curveRules,
  observations: observationRules,
  dftResults: dftResultRules,
  propositions: propositionRules,
  claims: claimRules,
  mechanismModels: mechanismModelRules,
  observationConditions: observationConditionRules(observations.id),
  measurementConditions: measurementConditionRules(measurements.id),
  measurementSettings: settingRules,
  locators: locatorRules,
} as const satisfies RuleBook;
