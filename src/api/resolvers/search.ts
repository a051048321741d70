import type { MappedName } from '../../domain/mappedName.ts';
import { fits } from '../../domain/search/fit.ts';
import { MOST_CANDIDATES } from '../limits.ts';
import { itemId, itemOf, typeNameOf } from '../searchItem.ts';
import { spotOf } from '../searchSpot.ts';
import type { ApiResolvers } from './resolvers.ts';

const typeOfOutcome = {
  FOUND: 'MappedId',
  AMBIGUOUS: 'AmbiguousName',
  UNKNOWN: 'UnknownName',
} as const satisfies Record<MappedName['outcome'], string>;

type SearchTypes = 'SearchItem' | 'SearchHit' | 'MappedName' | 'MappedId' | 'NamedItem' | 'NearItem' | 'AmbiguousName';

export const search: Pick<ApiResolvers, SearchTypes> = {
  SearchItem: { __resolveType: (item) => typeNameOf(item) ?? null },
  SearchHit: {
    exact: ({ fit }) => fits[fit] === 'NAMED',
    item: (hit, _, context) => itemOf(hit, context),
    itemId,
    field: async (hit, _, context) => (await spotOf(hit, context)).field,
    text: async (hit, _, context) => (await spotOf(hit, context)).text,
    places: async (hit, _, context) => (await spotOf(hit, context)).places,
  },
  MappedName: { __resolveType: ({ outcome }) => typeOfOutcome[outcome] },
  MappedId: { item: (thing, _, context) => itemOf(thing, context), itemId },
  NamedItem: { item: (thing, _, context) => itemOf(thing, context), itemId },
  NearItem: { item: (thing, _, context) => itemOf(thing, context), itemId },
  AmbiguousName: {
    candidates: ({ candidates }) => candidates.slice(0, MOST_CANDIDATES),
    candidateCount: ({ candidates }) => candidates.length,
  },
};
