import { type NodeType, typeOfId } from '../domain/globalId.ts';

/** What connections are ordered by, so far; a cursor of another order is not one of this connection. */
const ORDER = 'id';

/** Opaque mark of an item's place in its connection: the order and the item's id in it. */
export function cursorOf(id: string): string {
  return Buffer.from(`${ORDER}:${id}`).toString('base64url');
}

/** The id that a cursor marks; undefined where it is malformed or marks no item of this type. */
export function idOfCursor(cursor: string, type: NodeType): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const id = text.slice(ORDER.length + 1);
  // decoding skips what is not base64url: only what encodes back was a cursor
  return cursorOf(id) === cursor && typeOfId(id) === type ? id : undefined;
}
