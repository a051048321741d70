/** A page of a list that is there whole: `size` items from the start or the end of what lies between two places. */
export type WholePageRequest<P> = {
  readonly size: number;
  readonly from: 'START' | 'END';
  readonly after: P | null;
  readonly before: P | null;
};

export type WholePage<T> = { readonly items: readonly T[]; readonly hasNext: boolean; readonly hasPrevious: boolean };

/**
 * The page of a list that is there whole. A place need not be that of an item: it marks where one would stand.
 *
 * @param sorted all items in their order
 * @param compare below 0 where an item stands before a place
 */
export function pageOfAll<T, P>(
  sorted: readonly T[],
  compare: (item: T, place: P) => number,
  { size, from, after, before }: WholePageRequest<P>,
): WholePage<T> {
  const between = sorted.filter(
    (item) => (after === null || compare(item, after) > 0) && (before === null || compare(item, before) < 0),
  );
  const items = from === 'START' ? between.slice(0, size) : between.slice(-size);
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    hasNext: last ? sorted.at(-1) !== last : before !== null && sorted.some((item) => compare(item, before) >= 0),
    hasPrevious: first ? sorted[0] !== first : after !== null && sorted.some((item) => compare(item, after) <= 0),
  };
}
