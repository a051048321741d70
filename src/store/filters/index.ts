import { measurements } from '../tables/measurements.ts';
import { observations } from '../tables/observations.ts';
import { claimRules, dftResultRules, mechanismModelRules, propositionRules } from './claims.ts';
import type { RuleBook } from './compile.ts';
import { measurementConditionRules, observationConditionRules } from './conditions.ts';
import { locatorRules } from './locators.ts';
import { cellRules, materialRules } from './materials.ts';
import { measurementRules, observationRules } from './observations.ts';
import { datasetRules, ionRules, laboratoryRules, sourceRules } from './sources.ts';

/** The filter of every noun, and of what is filtered with it. */
export const filterRules = {
  datasets: datasetRules,
  laboratories: laboratoryRules,
  sources: sourceRules,
  ions: ionRules,
  materials: materialRules,
  cells: cellRules,
  measurements: measurementRules,
  observations: observationRules,
  dftResults: dftResultRules,
  propositions: propositionRules,
  claims: claimRules,
  mechanismModels: mechanismModelRules,
  observationConditions: observationConditionRules(observations.id),
  measurementConditions: measurementConditionRules(measurements.id),
  locators: locatorRules,
} as const satisfies RuleBook;
