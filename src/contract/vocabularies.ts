import { columnQuantities } from '../domain/columnQuantities.ts';
import { features } from '../domain/features.ts';
import { processes } from '../domain/processes.ts';
import { quantityKinds } from '../domain/quantityKinds.ts';
import { regions } from '../domain/regions.ts';
import type { Entry, Registry } from '../domain/registry.ts';
import { roles } from '../domain/roles.ts';
import { techniques } from '../domain/techniques/index.ts';
import { trendTerms } from '../domain/trendTerms.ts';

/** Registry of every scalar of the contract whose values are codes, by the scalar's name. */
export type Vocabularies = Readonly<Record<string, Registry<Entry>>>;

/** Those that the domain lists. */
export const vocabularies: Vocabularies = {
  TechniqueCode: techniques,
  QuantityCode: quantityKinds,
  ProcessCode: processes,
  RegionCode: regions,
  FeatureCode: features,
  TrendTermCode: trendTerms,
  RoleCode: roles,
  ColumnQuantityCode: columnQuantities,
};
