import { sql } from 'drizzle-orm';
import type { LaboratoryFields } from '../nounFilters.ts';
import { laboratories, sources } from '../tables/sources.ts';
import { havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { datasetNamed, foldedContaining } from './words.ts';

export const laboratoryRules: FilterRules<LaboratoryFields> = {
  dataset: datasetNamed(laboratories.dataset),
  text: foldedContaining(sql`${laboratories.name} || ' ' || ${laboratories.affiliations}`),
  sources: havingAny('sources', sources, sources.laboratory, laboratories.id),
};
