import { sql } from 'drizzle-orm';
import type { DatasetFields } from '../nounFilters.ts';
import { datasets } from '../tables/datasets.ts';
import type { FilterRules } from './rule.ts';
import { datasetNamed, foldedContaining } from './words.ts';

export const datasetRules: FilterRules<DatasetFields> = {
  dataset: datasetNamed(datasets.id),
  text: foldedContaining(sql`${datasets.key} || ' ' || ${datasets.title} || ' ' || ${datasets.curator}`),
};
