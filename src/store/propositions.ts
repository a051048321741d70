import type { Proposition } from '../domain/proposition.ts';
import type { Connection } from './connection.ts';
import { columnFilter, materialFilter } from './filters.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import type { PropositionFilter, PropositionQueries } from './store.ts';
import { propositions } from './tables/propositions.ts';

const proposition: Noun<typeof propositions, Proposition, PropositionFilter, never> = {
  table: propositions,
  read: (_, rows) => rows,
  filters: {
    material: materialFilter(propositions.material),
    ion: columnFilter(propositions.ion),
    process: columnFilter(propositions.process),
    region: columnFilter(propositions.region),
  },
  scopes: {},
};

export function propositionQueries(connect: () => Connection): PropositionQueries {
  return queriesOf(proposition, connect);
}
