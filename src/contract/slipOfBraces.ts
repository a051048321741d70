import type { GraphQLInputObjectType } from 'graphql';
import { shortened } from '../domain/shortened.ts';
import type { MapEntry } from './inputTree.ts';

/** A name, its colon, and a value without a space between. */
const GLUED = /^([\w-]+):(.+)$/;

/**
 * What an unknown field without a colon was meant to be; undefined where it has one. Within braces a comma ends a text without
 * quotes, and a colon without a space ends no name.
 *
 * @param before the entry before it
 */
export function slipOfBraces(
  type: GraphQLInputObjectType,
  { key, value }: MapEntry,
  before: MapEntry | undefined,
): string | undefined {
  if (value.kind !== 'null' || !value.bare) return undefined;
  const [, name = '', rest = ''] = GLUED.exec(key) ?? [];
  if (type.getFields()[name] !== undefined)
    return `lacks the space behind a colon: write "${name}: ${shortened(rest)}"`;
  if (before?.value.kind === 'scalar' && !before.value.quoted) {
    const text = `"${shortened(before.value.text)}"`;
    return `"${shortened(key)}" has no colon: if it goes on from ${text}, write quotes around the whole text, since a comma ends one without quotes`;
  }
  const isMore = before?.value.kind === 'null' && before.value.bare && type.getFields()[before.key] === undefined;
  return isMore
    ? `"${shortened(key)}" has no colon either: quotes around the whole text make it a part of that text`
    : undefined;
}
