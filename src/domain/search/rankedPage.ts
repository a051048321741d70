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
export function pageOfRanked(all: readonly Ranked[], { size, from, after, before }: RankedPageRequest): RankedPage {
  const items = all.toSorted(compareRanks);
  const between = items.filter(
    (item) => (after === null || compareRanks(item, after) > 0) && (before === null || compareRanks(item, before) < 0),
  );
  const page = from === 'START' ? between.slice(0, size) : between.slice(-size);
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: page,
    hasNext: last ? items.at(-1) !== last : before !== null && items.some((item) => compareRanks(item, before) >= 0),
    hasPrevious: first ? items[0] !== first : after !== null && items.some((item) => compareRanks(item, after) <= 0),
  };
}
