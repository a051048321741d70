import type { DftResultFields } from '../nounFilters.ts';
import { dftResultObservations, dftResults } from '../tables/dftResults.ts';
import { materials } from '../tables/materials.ts';
import { observations } from '../tables/observations.ts';
import { being, linkedToAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { datasetNamed, materialNamed, reportedText, words } from './words.ts';

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
