import type { WholePage, WholePageRequest } from '../pageOfAll.ts';
import type { QueryWord } from './query.ts';
import type { SearchType } from './types.ts';

/**
 * Place of something in the order of a search: what fits better comes first, then what costs less, then by id. `fit` is the
 * place of its fit among all, 0 for the best. Cost is the negative of the score; of records that fit alike in great number
 * it is their place in the base, which keeps them behind whatever was scored.
 */
export type Rank = { readonly fit: number; readonly cost: number; readonly id: string };

/** Something that a search found: a record by its global id, or an entry by its type and code. */
export type Ranked = Rank & { readonly type: SearchType; readonly score: number };

/** What to look for. `ids` are those that the text may be, written out. */
export type TextSearch = {
  readonly words: readonly QueryWord[];
  readonly key: string;
  readonly ids: readonly string[];
  readonly types: readonly SearchType[];
};

/** A page of what was found, in its order: `size` items from the start or the end of what lies between two ranks. */
export type RankedPageRequest = WholePageRequest<Rank>;

export type RankedPage = WholePage<Ranked>;

/** Below 0 where the first comes before the second. */
export function compareRanks(a: Rank, b: Rank): number {
  if (a.fit !== b.fit) return a.fit - b.fit;
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
