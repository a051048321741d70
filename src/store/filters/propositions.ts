import type { PropositionFields } from '../nounFilters.ts';
import { claims } from '../tables/claims.ts';
import { propositions } from '../tables/propositions.ts';
import { havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { materialNamed, words } from './words.ts';

export const propositionRules: FilterRules<PropositionFields> = {
  material: materialNamed((meets) => meets(propositions.material)),
  ion: words(propositions.ion),
  process: words(propositions.process),
  region: words(propositions.region),
  claims: havingAny('claims', claims, claims.proposition, propositions.id),
};
