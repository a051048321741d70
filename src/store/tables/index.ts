import { cells } from './cells.ts';
import { claimDftResults, claimObservations, claimProcesses, claims } from './claims.ts';
import { changes, releases, retirements, retractions, tokens } from './curation.ts';
import { curveAnalyses, curveColumns, curveCompanions, curves, curveValues, files } from './curves.ts';
import { datasets, datasetVersions } from './datasets.ts';
import { dftResultObservations, dftResults } from './dftResults.ts';
import { ions } from './ions.ts';
import { locators } from './locators.ts';
import { materialAliases, materials } from './materials.ts';
import { measurementConditions, measurementSettings, measurements } from './measurements.ts';
import { mechanismModels, modelAssignmentProcesses, modelAssignments } from './mechanismModels.ts';
import { formerMetrics, measuredMetricCurves, measuredMetrics } from './metrics.ts';
import { observationConditions, observationIons, observationMaterials, observations } from './observations.ts';
import { propositions } from './propositions.ts';
import { quantities } from './quantities.ts';
import { searchNames, searchTexts } from './search.ts';
import { laboratories, sourceAuthors, sources } from './sources.ts';

/** Tables whose rows are records of one dataset each, by global id. */
export const recordTables = [
  laboratories,
  sources,
  ions,
  materials,
  cells,
  measurements,
  curves,
  observations,
  measuredMetrics,
  dftResults,
  mechanismModels,
  claims,
] as const;

/** Tables that belong to a dataset through a column of their own and hold parts of records of any noun. */
export const sharedPartTables = [quantities, locators, searchTexts, searchNames] as const;

/** Tables whose rows go when the record that they belong to goes. */
export const partTables = [
  sourceAuthors,
  materialAliases,
  measurementSettings,
  measurementConditions,
  curveAnalyses,
  curveCompanions,
  curveColumns,
  curveValues,
  measuredMetricCurves,
  observationConditions,
  observationIons,
  observationMaterials,
  dftResultObservations,
  modelAssignments,
  modelAssignmentProcesses,
  claimProcesses,
  claimObservations,
  claimDftResults,
] as const;

/** What curators did to the base: no import writes these anew. */
export const curationTables = [retirements, retractions, changes, tokens, releases] as const;

/** All tables of the base. */
export const tables = [
  ...curationTables,
  datasets,
  datasetVersions,
  files,
  formerMetrics,
  ...recordTables,
  propositions,
  ...sharedPartTables,
  ...partTables,
] as const;
