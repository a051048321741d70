import { createHash } from 'node:crypto';
import type { OrderValue, PageOrder, Place } from '../domain/page.ts';
import { shortened } from '../domain/shortened.ts';

/** Which list a cursor is of: what is in it and of whom, in which order, by which filter. */
export type Listed = {
  /** What it lists, in the plural. */
  readonly list: string;
  /** What its items belong to, by global id; null for a list of the base as a whole. */
  readonly parent: string | null;
  readonly order: PageOrder | null;
  /** What else decides what is in it, and with which options it was computed. */
  readonly filter: object;
  /** State of the base, where the order of items depends on all that it holds. */
  readonly state?: string;
};

/** Opaque mark of a place in a list. It says which list, so that another list can refuse it. */
export function cursorOf(listed: Listed, { value, id }: Place): string {
  const parts = [listed.list, listed.parent, orderName(listed), filterMark(listed), value, id];
  const all = listed.state === undefined ? parts : [...parts, listed.state];
  return Buffer.from(JSON.stringify(all)).toString('base64url');
}

/** What a cursor marks, or why it marks nothing in this list. */
export type CursorRead = { readonly place: Place } | { readonly why: string };

export function readCursor(cursor: string, listed: Listed): CursorRead {
  const parts = partsOf(cursor);
  if (parts === null) return { why: `is no cursor of ${listed.list}` };
  const [list, parent, order, filter, value, id, state] = parts;
  if (list !== listed.list) return { why: `is a cursor of ${list}, not of ${listed.list}` };
  if (parent !== listed.parent) {
    return { why: `is a cursor of the ${list} of ${ownerName(parent)}, not of those of ${ownerName(listed.parent)}` };
  }
  if (order !== orderName(listed)) {
    return { why: `is a cursor of another order: of ${order}, where this list is ordered by ${orderName(listed)}` };
  }
  if (filter !== filterMark(listed))
    return { why: 'is a cursor of the same list with another filter or other options' };
  if (state !== listed.state) {
    return { why: `is a cursor of ${listed.list} before an import, which may have changed their order: begin anew` };
  }
  return { place: { value, id } };
}

type Parts = readonly [
  list: string,
  parent: string | null,
  order: string,
  filter: string,
  value: OrderValue,
  id: string,
  state?: string,
];

/** Decoding skips what is not base64url: only what encodes back was a cursor. */
function partsOf(cursor: string): Parts | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (Buffer.from(text).toString('base64url') !== cursor) return null;
  try {
    const parts: unknown = JSON.parse(text);
    return isParts(parts) ? parts : null;
  } catch {
    return null;
  }
}

function isParts(parts: unknown): parts is Parts {
  if (!Array.isArray(parts) || parts.length < 6 || parts.length > 7) return false;
  const [list, parent, order, filter, value, id, state = ''] = parts as unknown[];
  const isValue = value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  return isValue && [list, parent ?? '', order, filter, id, state].every((part) => typeof part === 'string');
}

function ownerName(parent: string | null): string {
  return parent === null ? 'the whole base' : `"${shortened(parent)}"`;
}

function orderName({ order }: Listed): string {
  return order === null ? 'id' : `${order.by} ${order.direction}`;
}

/** Long enough to tell filters apart; nobody gains by forging one. */
const MARK_LENGTH = 8;

const marks = new WeakMap<object, string>();

/** A short text that is the same for filters that say the same, whatever the order of their fields. */
function filterMark({ filter }: Listed): string {
  const known = marks.get(filter);
  if (known !== undefined) return known;
  const text = JSON.stringify(filter, inOrder);
  const mark = text === '{}' ? '' : createHash('sha256').update(text).digest('base64url').slice(0, MARK_LENGTH);
  marks.set(filter, mark);
  return mark;
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
