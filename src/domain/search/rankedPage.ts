import { pageOfAll } from '../pageOfAll.ts';
import { compareRanks, type Ranked, type RankedPage, type RankedPageRequest } from './ranking.ts';

/**
 * The page of several lists as one. Of each list its own page is given; an item that is on the page of all is on the
 * page of its list.
 */
export function mergedPages(pages: readonly RankedPage[], { size, from }: RankedPageRequest): RankedPage {
  const items = pages.flatMap((page) => page.items).sort(compareRanks);
  const more = items.length > size;
  return {
    items: from === 'START' ? items.slice(0, size) : items.slice(-size),
    hasNext: pages.some(({ hasNext }) => hasNext) || (more && from === 'START'),
    hasPrevious: pages.some(({ hasPrevious }) => hasPrevious) || (more && from === 'END'),
  };
}

/** The page of a list that is there whole, in any order. */
export function pageOfRanked(all: readonly Ranked[], request: RankedPageRequest): RankedPage {
  return pageOfAll(all.toSorted(compareRanks), compareRanks, request);
}
