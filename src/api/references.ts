import { ionId } from '../domain/globalId.ts';
import type { Ion, IonSymbol } from '../domain/ion.ts';
import type { Context } from './context.ts';
import type { Item, Noun } from './nouns.ts';

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
