import { idsMeant } from '../domain/search/idsMeant.ts';
import { nameKey } from '../domain/search/nameKey.ts';
import { queryWords } from '../domain/search/query.ts';
import { mergedPages, pageOfRanked } from '../domain/search/rankedPage.ts';
import type { RankedPage, RankedPageRequest, TextSearch } from '../domain/search/ranking.ts';
import { type SearchType, searchTypes } from '../domain/search/types.ts';
import { doiIn } from '../domain/source.ts';
import type { Snapshot } from '../store/store.ts';
import { vocabulary } from './vocabulary.ts';

/** What a text looks for, among some types or all. A reference that has a DOI in it names what has that DOI. */
export function textSearch(text: string, types: readonly SearchType[] = searchTypes): TextSearch {
  return { words: queryWords(text), key: nameKey(doiIn(text) ?? text), ids: idsMeant(text), types };
}

/** A page of the records and entries that a search finds, the best first. */
export async function searchPage(
  { search: records }: Pick<Snapshot, 'search'>,
  search: TextSearch,
  request: RankedPageRequest,
): Promise<RankedPage> {
  const ofEntries = pageOfRanked(vocabulary.find(search), request);
  return mergedPages([await records.page(search, request), ofEntries], request);
}

/** How many records and entries of each type a search finds, whichever types it keeps, in the order of the types. */
export async function searchCounts(
  { search: records }: Pick<Snapshot, 'search'>,
  search: TextSearch,
): Promise<readonly { readonly type: SearchType; readonly count: number }[]> {
  const ofRecords: ReadonlyMap<SearchType, number> = await records.counts(search);
  const entries = vocabulary.find({ ...search, types: searchTypes });
  return searchTypes.flatMap((type) => {
    const count = ofRecords.get(type) ?? entries.filter((entry) => entry.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
}
