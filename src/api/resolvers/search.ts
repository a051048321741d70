import type { MappedName } from '../../domain/mappedName.ts';
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
    item: (hit, _, context) => itemOf(hit, context),
    itemId,
    // not -0, which a hit without a word of the text would have
    score: ({ cost }) => 0 - cost,
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
