import { sql } from 'drizzle-orm';
import { normaliseDoi } from '../../domain/source.ts';
import type { SourceFields } from '../nounFilters.ts';
import { claims } from '../tables/claims.ts';
import { observations } from '../tables/observations.ts';
import { sourceAuthors, sources } from '../tables/sources.ts';
import { numberIn } from './ranges.ts';
import { havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import {
  containing,
  datasetNamed,
  foldedContaining,
  recordNamed,
  sourceNamed,
  wherever,
  words,
  wordsWhere,
} from './words.ts';

export const sourceRules: FilterRules<SourceFields> = {
  source: sourceNamed((meets) => meets(sources.id)),
  dataset: datasetNamed(sources.dataset),
  laboratory: recordNamed('Laboratory', sources.laboratory),
  kind: words(sources.kind),
  retraction: words(sources.retraction),
  year: numberIn(sources.year),
  author: wherever(
    foldedContaining(sourceAuthors.name),
    (kept) => sql`exists (select 1 from ${sourceAuthors} where ${sourceAuthors.source} = ${sources.id} and ${kept})`,
  ),
  doi: wordsWhere((meets) => meets(sources.doiKey), { write: normaliseDoi }),
  text: containing(sources.search),
  observations: havingAny('observations', observations, observations.source, sources.id),
  claims: havingAny('claims', claims, claims.source, sources.id),
};
