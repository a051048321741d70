import { typeOfId } from '../../domain/globalId.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { MOST_IDS } from '../limits.ts';
import { type Item, type Noun, nounOf } from '../nouns.ts';
import type { ApiResolvers } from './resolvers.ts';

export const node: Pick<ApiResolvers, 'Node'> = {
  Node: { __resolveType: ({ id }) => typeOfId(id) ?? null },
};

/** The item with a global id, of whatever noun; null if there is none. */
export async function nodeOf(id: string, { load }: Context): Promise<Item<Noun> | null> {
  const type = typeOfId(id);
  return type === undefined ? null : load.item<Noun>(nounOf[type], id);
}

/** @throws {GraphQLError} BAD_USER_INPUT on too many ids */
export async function nodesOf(ids: readonly string[], context: Context): Promise<(Item<Noun> | null)[]> {
  if (ids.length > MOST_IDS) {
    throw badInput(`Argument "ids" has ${ids.length} ids: ask for up to ${MOST_IDS} at a time`, {
      name: 'ids',
      value: ids.length,
      most: MOST_IDS,
    });
  }
  return Promise.all(ids.map((id) => nodeOf(id, context)));
}
