import { sql } from 'drizzle-orm';
import type { ObservationFields } from '../nounFilters.ts';
import { STATEMENT_SLOT } from '../statements.ts';
import { cells } from '../tables/cells.ts';
import { claimObservations, claims } from '../tables/claims.ts';
import { dftResultObservations, dftResults } from '../tables/dftResults.ts';
import { materials } from '../tables/materials.ts';
import { measurements } from '../tables/measurements.ts';
import { measuredMetrics } from '../tables/metrics.ts';
import { observationIons, observationMaterials, observations } from '../tables/observations.ts';
import { sources } from '../tables/sources.ts';
import { standingAt } from './locators.ts';
import { quantityAt } from './ranges.ts';
import { being, linkedToAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { containing, datasetNamed, flag, materialNamed, recordNamed, sourceNamed, words, wordsWhere } from './words.ts';

export const observationRules: FilterRules<ObservationFields> = {
  // not "exists": the few observations of a material are found first, however many the base holds
  material: materialNamed(
    (meets) =>
      sql`${observations.id} in (select ${observationMaterials.observation} from ${observationMaterials} where ${meets(observationMaterials.material)})`,
  ),
  ion: wordsWhere(
    (meets) =>
      sql`exists (select 1 from ${observationIons} where ${observationIons.observation} = ${observations.id} and ${meets(observationIons.ion)})`,
  ),
  source: sourceNamed((meets) => meets(observations.source)),
  dataset: datasetNamed(observations.dataset),
  technique: words(observations.technique),
  quantity: words(observations.quantity),
  form: words(observations.form),
  // no index leads to a feature: its form is found by one, and few statements have it
  feature: wordsWhere(
    (meets) => sql`(${observations.form} = 'PRESENCE' and ${meets(sql`${observations.statement} ->> 'feature'`)})`,
  ),
  cell: recordNamed('Cell', observations.cell),
  measurement: recordNamed('Measurement', observations.measurement),
  region: words(observations.region),
  process: words(observations.process),
  value: quantityAt(observations.id, STATEMENT_SLOT),
  conditions: (filter, { kept }) => kept('observationConditions', filter),
  locator: standingAt(observations.id),
  cited: flag(observations.cited),
  computed: flag(
    sql`exists (select 1 from ${measuredMetrics} where ${measuredMetrics.observation} = ${observations.id})`,
  ),
  text: containing(observations.search),
  sourceWhere: being('sources', sources, observations.source),
  materialWhere: being('materials', materials, observations.material),
  cellWhere: being('cells', cells, observations.cell),
  measurementWhere: being('measurements', measurements, observations.measurement),
  claims: linkedToAny('claims', claims, observations.id, {
    link: claimObservations,
    own: claimObservations.observation,
    other: claimObservations.claim,
  }),
  dftResults: linkedToAny('dftResults', dftResults, observations.id, {
    link: dftResultObservations,
    own: dftResultObservations.observation,
    other: dftResultObservations.dftResult,
  }),
};
