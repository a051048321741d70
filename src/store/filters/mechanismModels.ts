import { sql } from 'drizzle-orm';
import type { MechanismModelFields } from '../nounFilters.ts';
import { claims } from '../tables/claims.ts';
import { mechanismModels, modelAssignments, modelAssignmentProcesses as steps } from '../tables/mechanismModels.ts';
import { havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { containing, datasetNamed, wordsWhere } from './words.ts';

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
