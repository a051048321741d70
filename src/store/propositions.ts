import type { Proposition } from '../domain/proposition.ts';
import type { Connection } from './connection.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { byColumn } from './scopes.ts';
import type { PropositionQueries } from './store.ts';
import { propositions } from './tables/propositions.ts';

const proposition: Noun<typeof propositions, Proposition, 'material'> = {
  noun: 'propositions',
  table: propositions,
  facets: {
    PROCESS: { column: propositions.process },
    REGION: { column: propositions.region },
    ION: { column: propositions.ion },
    MATERIAL: { column: propositions.material },
  },
  read: (_, rows) => rows,
  scopes: { material: byColumn(propositions, propositions.material) },
};

export function propositionQueries(connect: () => Connection): PropositionQueries {
  return queriesOf(proposition, connect);
}
