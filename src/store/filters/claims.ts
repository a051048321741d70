import { sql } from 'drizzle-orm';
import type { ClaimFields, DftResultFields, MechanismModelFields, PropositionFields } from '../nounFilters.ts';
import { claimDftResults, claimObservations, claimProcesses, claims } from '../tables/claims.ts';
import { dftResultObservations, dftResults } from '../tables/dftResults.ts';
import { materials } from '../tables/materials.ts';
import { mechanismModels, modelAssignments, modelAssignmentProcesses as steps } from '../tables/mechanismModels.ts';
import { observations } from '../tables/observations.ts';
import { propositions } from '../tables/propositions.ts';
import { sources } from '../tables/sources.ts';
import { standingAt } from './locators.ts';
import { being, havingAny, linkedToAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import {
  containing,
  datasetNamed,
  flag,
  materialNamed,
  reportedText,
  sourceNamed,
  words,
  wordsWhere,
} from './words.ts';

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

export const propositionRules: FilterRules<PropositionFields> = {
  material: materialNamed((meets) => meets(propositions.material)),
  ion: words(propositions.ion),
  process: words(propositions.process),
  region: words(propositions.region),
  claims: havingAny('claims', claims, claims.proposition, propositions.id),
};

export const mechanismModelRules: FilterRules<MechanismModelFields> = {
  dataset: datasetNamed(mechanismModels.dataset),
  process: wordsWhere(
    (meets) =>
      sql`exists (select 1 from ${steps} where ${steps.model} = ${mechanismModels.id} and ${meets(steps.process)})`,
  ),
  region: wordsWhere(
    (meets) =>
      sql`exists (select 1 from ${modelAssignments} where ${modelAssignments.model} = ${mechanismModels.id} and ${meets(modelAssignments.region)})`,
  ),
  text: containing(mechanismModels.search),
  claims: havingAny('claims', claims, claims.model, mechanismModels.id),
};

export const dftResultRules: FilterRules<DftResultFields> = {
  material: materialNamed((meets) => meets(dftResults.material)),
  ion: words(dftResults.ion),
  motif: words(dftResults.motif),
  reference: words(dftResults.reference),
  signConvention: words(dftResults.signConvention),
  spacing: words(dftResults.spacing),
  site: reportedText(dftResults.site, dftResults.siteMissing),
  functional: reportedText(dftResults.functional, dftResults.functionalMissing),
  dispersion: reportedText(dftResults.dispersion, dftResults.dispersionMissing),
  dataset: datasetNamed(dftResults.dataset),
  materialWhere: being('materials', materials, dftResults.material),
  observations: linkedToAny('observations', observations, dftResults.id, {
    link: dftResultObservations,
    own: dftResultObservations.dftResult,
    other: dftResultObservations.observation,
  }),
};
