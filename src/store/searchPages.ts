import {
  compareRanks,
  type Rank,
  type Ranked,
  type RankedPage,
  type RankedPageRequest,
} from '../domain/search/ranking.ts';

/** Where to read: from one end of what lies between two ranks, either left out; with what stands at them if `closed`. */
export type Span = Pick<RankedPageRequest, 'from' | 'after' | 'before'> & { readonly closed: boolean };

/** What fits alike. `read` gives the first items of a span, `limit` at most, in the order in which it goes through them. */
export type RankedGroup = {
  readonly fit: number;
  readonly read: (span: Span, limit: number) => readonly Ranked[];
};

/** A page of groups that stand in the order of their fits: those that it does not reach are not read. */
export function pageOfGroups(groups: readonly RankedGroup[], request: RankedPageRequest): RankedPage {
  const { size, from, after, before } = request;
  const read = taken(groups, { from, after, before, closed: false }, size + 1);
  const items = read.slice(0, size);
  const more = read.length > size;
  // from an edge back: the item of the edge itself is mostly there, and nothing else is read
  const isAnyBefore =
    after !== null && taken(groups, { from: 'END', after: null, before: after, closed: true }, 1).length > 0;
  const isAnyBehind =
    before !== null && taken(groups, { from: 'START', after: before, before: null, closed: true }, 1).length > 0;
  return from === 'START'
    ? { items, hasNext: more || isAnyBehind, hasPrevious: isAnyBefore }
    : { items: items.toReversed(), hasNext: isAnyBehind, hasPrevious: more || isAnyBefore };
}

/** The first items of a span over all groups. */
function taken(groups: readonly RankedGroup[], span: Span, limit: number): readonly Ranked[] {
  const items: Ranked[] = [];
  for (const group of span.from === 'START' ? groups : groups.toReversed()) {
    if (items.length === limit) break;
    if (mayHave(group.fit, span)) items.push(...group.read(span, limit - items.length));
  }
  return items;
}

function mayHave(fit: number, { after, before }: Span): boolean {
  return (after === null || fit >= after.fit) && (before === null || fit <= before.fit);
}

/** Whether a rank lies in a span. */
export function isWithin(rank: Rank, { after, before, closed }: Span): boolean {
  const least = after === null ? 1 : compareRanks(rank, after);
  const most = before === null ? -1 : compareRanks(rank, before);
  return closed ? least >= 0 && most <= 0 : least > 0 && most < 0;
}
