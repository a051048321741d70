import { sql } from 'drizzle-orm';
import { normaliseDoi } from '../../domain/source.ts';
import type { DatasetFields, IonFields, LaboratoryFields, SourceFields } from '../nounFilters.ts';
import { searchText } from '../searchText.ts';
import { claims } from '../tables/claims.ts';
import { datasets } from '../tables/datasets.ts';
import { ions } from '../tables/ions.ts';
import { observations } from '../tables/observations.ts';
import { laboratories, sourceAuthors, sources } from '../tables/sources.ts';
import { numberIn } from './ranges.ts';
import { havingAny } from './related.ts';
import type { FilterRule, FilterRules } from './rule.ts';
import { containing, datasetNamed, recordNamed, sourceNamed, words, wordsWhere } from './words.ts';

const author: FilterRule<string> = (name, { bind }) => {
  const given = bind(searchText([name]));
  return {
    shape: 'author',
    sql: () =>
      sql`exists (select 1 from ${sourceAuthors} where ${sourceAuthors.source} = ${sources.id} and instr(fold(${sourceAuthors.name}), ${given}) > 0)`,
  };
};

export const sourceRules: FilterRules<SourceFields> = {
  source: sourceNamed((meets) => meets(sources.id)),
  dataset: datasetNamed(sources.dataset),
  laboratory: recordNamed('Laboratory', sources.laboratory),
  kind: words(sources.kind),
  retraction: words(sources.retraction),
  year: numberIn(sources.year),
  author,
  doi: wordsWhere((meets) => meets(sources.doiKey), { write: normaliseDoi }),
  text: containing(sources.search),
  observations: havingAny('observations', observations, observations.source, sources.id),
  claims: havingAny('claims', claims, claims.source, sources.id),
};

export const laboratoryRules: FilterRules<LaboratoryFields> = {
  dataset: datasetNamed(laboratories.dataset),
  text: (text, { bind }) => {
    const given = bind(searchText([text]));
    const searched = sql`fold(${laboratories.name} || ' ' || ${laboratories.affiliations})`;
    return { shape: 'text', sql: () => sql`instr(${searched}, ${given}) > 0` };
  },
  sources: havingAny('sources', sources, sources.laboratory, laboratories.id),
};

export const datasetRules: FilterRules<DatasetFields> = {
  dataset: datasetNamed(datasets.id),
  text: (text, { bind }) => {
    const given = bind(searchText([text]));
    const searched = sql`fold(${datasets.key} || ' ' || ${datasets.title} || ' ' || ${datasets.curator})`;
    return { shape: 'text', sql: () => sql`instr(${searched}, ${given}) > 0` };
  },
};

export const ionRules: FilterRules<IonFields> = { ion: words(ions.symbol) };
