import { ionId, typeOfId } from '../domain/globalId.ts';
import type { Ion, IonSymbol } from '../domain/ion.ts';
import type { Source } from '../domain/source.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { Item, Noun } from './nouns.ts';

/** How many of the items that a name may mean an error lists. */
const LISTED = 10;

/**
 * The item that a record refers to.
 *
 * @throws {Error} if the base does not hold it: an import would have refused the record
 */
export async function referred<N extends Noun>(noun: N, id: string, { load }: Context): Promise<Item<N>> {
  const item = await load.item(noun, id);
  if (item === null) throw new Error(`The base refers to ${id}, which is not among its ${noun}`);
  return item;
}

/** The item that a record refers to, or null where it refers to none. */
export function referredOrNull<N extends Noun>(noun: N, id: string | null, context: Context): Promise<Item<N>> | null {
  return id === null ? null : referred(noun, id, context);
}

export function ionOf(symbol: IonSymbol, context: Context): Promise<Ion> {
  return referred('ions', ionId(symbol), context);
}

export function ionOrNull(symbol: IonSymbol | null | undefined, context: Context): Promise<Ion> | null {
  return symbol == null ? null : ionOf(symbol, context);
}

/** The dataset that describes a record: most nouns have one. */
export function datasetOf({ dataset }: { readonly dataset: string }, _: unknown, context: Context) {
  return referred('datasets', dataset, context);
}

/**
 * The one item that a name means; null if there is none.
 *
 * @throws {GraphQLError} BAD_USER_INPUT if there are several; the message lists them as `dataset/key`
 */
export function onlyOne<T extends { readonly id: string }>(
  found: readonly T[],
  { argument, name, noun }: { readonly argument: string; readonly name: string; readonly noun: string },
): T | null {
  const [first = null, ...others] = found;
  if (others.length === 0) return first;
  const names = found.slice(0, LISTED).map(({ id }) => `"${id.slice(id.indexOf(':') + 1)}"`);
  const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : '';
  throw badInput(
    `Argument "${argument}" is "${name}", which ${found.length} ${noun} have: ask for one of them by "slug": ${names.join(', ')}${more}`,
  );
}

/** The sources that have one of some names: ids, `dataset/key` or slugs; each once. */
export async function sourcesNamed(names: readonly string[], { load }: Context): Promise<readonly Source[]> {
  const found = await Promise.all(
    names.map(async (name) =>
      typeOfId(name) === 'Source' ? [await load.item('sources', name)] : load.sourcesBySlug(name),
    ),
  );
  return [...new Map(found.flat().flatMap((each) => (each === null ? [] : [[each.id, each]]))).values()];
}
