import { sql } from 'drizzle-orm';
import type { ClaimFields } from '../nounFilters.ts';
import { claimDftResults, claimObservations, claimProcesses, claims } from '../tables/claims.ts';
import { dftResults } from '../tables/dftResults.ts';
import { materials } from '../tables/materials.ts';
import { mechanismModels } from '../tables/mechanismModels.ts';
import { observations } from '../tables/observations.ts';
import { sources } from '../tables/sources.ts';
import { standingAt } from './locators.ts';
import { being, linkedToAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { containing, datasetNamed, flag, materialNamed, sourceNamed, words, wordsWhere } from './words.ts';

export const claimRules: FilterRules<ClaimFields> = {
  material: materialNamed((meets) => meets(claims.material)),
  ion: words(claims.ion),
  source: sourceNamed((meets) => meets(claims.source)),
  dataset: datasetNamed(claims.dataset),
  kind: words(claims.kind),
  process: wordsWhere(
    (meets) =>
      sql`exists (select 1 from ${claimProcesses} where ${claimProcesses.claim} = ${claims.id} and ${meets(claimProcesses.process)})`,
  ),
  region: words(claims.region),
  quantity: words(claims.quantity),
  stance: words(claims.stance),
  hedging: words(claims.hedging),
  locator: standingAt(claims.id),
  cited: flag(claims.cited),
  text: containing(claims.search),
  sourceWhere: being('sources', sources, claims.source),
  materialWhere: being('materials', materials, claims.material),
  modelWhere: being('mechanismModels', mechanismModels, claims.model),
  observations: linkedToAny('observations', observations, claims.id, {
    link: claimObservations,
    own: claimObservations.claim,
    other: claimObservations.observation,
  }),
  dftResults: linkedToAny('dftResults', dftResults, claims.id, {
    link: claimDftResults,
    own: claimDftResults.claim,
    other: claimDftResults.dftResult,
  }),
};
