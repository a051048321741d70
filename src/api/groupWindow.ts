import type { Page, PageRequest } from '../domain/page.ts';
import type { WholePageRequest } from '../domain/pageOfAll.ts';

/** What items of a computed list are found by, such as a material. */
export type Group = { readonly id: string };

/** The groups of a computed list, and what is computed of each. */
export type Groups<G extends Group, T> = {
  /** Groups in the order of their ids. */
  readonly page: (request: PageRequest) => Promise<Page<G>>;
  /** Items of one group, in any order. The keys of all of them begin with its id and a space. */
  readonly itemsOf: (group: G) => Promise<readonly T[]>;
  /** Most groups that are computed for one page. */
  readonly most: number;
  /** What is thrown where a page needs more. */
  readonly tooMany: () => Promise<Error>;
};

/** Most groups that are asked for at once. */
const MOST_AT_ONCE = 256;

/**
 * As many items of a list of groups, in no order, as a page needs: cut out of them it is the same as cut out of the whole
 * list. Groups are asked for one, two, four ... at a time, so that neither a short page computes many groups nor a long
 * walk asks often.
 *
 * @throws what `tooMany` says, where more groups would have to be computed than may be
 */
export async function windowOf<G extends Group, T>(
  groups: Groups<G, T>,
  { size, from, after, before }: WholePageRequest<string>,
  keyOf: (item: T) => string,
): Promise<readonly T[]> {
  const walk = makeWalk(groups);
  const edge = from === 'START' ? after : before;
  if (edge === null) return walk([], { from, beyond: null }, (found) => found.length > size);
  const isOnPage = (item: T) => (from === 'START' ? keyOf(item) > edge : keyOf(item) < edge);
  const group = edge.split(' ', 1)[0] as string;
  const nearest = await groups.page({ size: 1, from: 'END', after: null, before: { value: null, id: `${group} ` } });
  const [near] = nearest.items;
  const upward = { from: 'START', beyond: group } as const;
  const downward = { from: 'END', beyond: near?.id ?? group } as const;
  const [onward, backward] = from === 'START' ? [upward, downward] : [downward, upward];
  const own = near === undefined ? [] : await groups.itemsOf(near);
  const found = await walk(own, onward, (items) => items.filter(isOnPage).length > size);
  // whether there is anything on the other side of the edge
  return walk(found, backward, (items) => !items.every(isOnPage));
}

type Way = { readonly from: 'START' | 'END'; readonly beyond: string | null };

/** Walks over groups one way, from the first of them or from beyond one, and adds their items until there are enough. */
function makeWalk<G extends Group, T>({ page, itemsOf, most, tooMany }: Groups<G, T>) {
  let left = most;
  return async (
    items: readonly T[],
    { from, beyond }: Way,
    isEnough: (found: readonly T[]) => boolean,
  ): Promise<readonly T[]> => {
    const found = [...items];
    let last = beyond;
    for (let size = 1; !isEnough(found); size = Math.min(2 * size, MOST_AT_ONCE)) {
      const next = await page(requestFor({ from, beyond: last }, Math.min(size, left + 1)));
      if (next.items.length > left) throw await tooMany();
      left -= next.items.length;
      for (const each of await Promise.all(next.items.map(itemsOf))) found.push(...each);
      if (!(from === 'START' ? next.hasNext : next.hasPrevious)) break;
      last = (from === 'START' ? next.items.at(-1) : next.items[0])?.id ?? null;
    }
    return found;
  };
}

function requestFor({ from, beyond }: Way, size: number): PageRequest {
  const place = beyond === null ? null : { value: null, id: beyond };
  return from === 'START' ? { size, from, after: place, before: null } : { size, from, after: null, before: place };
}
