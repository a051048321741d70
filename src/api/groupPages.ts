import type { Page, PageRequest } from '../domain/page.ts';
import type { Context } from './context.ts';
import type { FilterOf, Item, Noun } from './nouns.ts';

/** A noun's items as the groups of a computed list: their pages by id, and how many there are. */
export type GroupPages<N extends Noun> = {
  readonly page: (request: PageRequest) => Promise<Page<Item<N>>>;
  readonly count: () => Promise<number>;
};

/** The items of the base that a filter leaves. */
export function groupPages<N extends Noun>(noun: N, filter: FilterOf<N>, { load }: Context): GroupPages<N> {
  const question = { noun, parent: null, filter };
  return { page: (request) => load.page(question, request), count: () => load.count(question) };
}
