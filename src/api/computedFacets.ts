import type { ValueCount } from '../domain/page.ts';
import { mostFrequent } from '../store/facets.ts';
import type { Context } from './context.ts';
import { type Facet, facetOf, withoutChoice } from './facets.ts';

type Counted<Filter, T, Name extends string> = {
  readonly filter: Filter;
  /** The values of an item that each facet counts; none: it counts under null. */
  readonly valuesOf: Readonly<Record<Name, (item: T) => readonly (string | null)[]>>;
  /** All that a filter keeps, for one facet to count. */
  readonly kept: (filter: Filter, facet: Name) => Promise<readonly T[]>;
};

/** Counts of the items of a list that is computed, in the shape that stored lists have. */
export function computedFacets<Filter extends object, T, Name extends string>(
  { filter, valuesOf, kept }: Counted<Filter, T, Name>,
  context: Context,
): readonly Facet[] {
  const names = Object.keys(valuesOf) as Name[];
  const counted = ({ of }: { readonly of?: readonly Name[] | null }) =>
    Promise.all(
      [...new Set(of ?? names)].map(async (facet) => {
        const items = await kept(withoutChoice(filter, facet), facet);
        return facetOf(facet, countsOf(items, valuesOf[facet]), context);
      }),
    );
  // graphql calls what is a function, with its arguments; generated types do not know
  return counted as unknown as readonly Facet[];
}

/** How an error about too many items tells that a facet asked for them. */
export function askedByFacet(facet: string | null): string {
  return facet === null ? '' : `; facet "${facet}" leaves out what the filter says of its own field`;
}

/** How many items have each value, most first. */
function countsOf<T>(items: readonly T[], valuesOf: (item: T) => readonly (string | null)[]): readonly ValueCount[] {
  return mostFrequent(
    items.map((item) => {
      const values = valuesOf(item);
      return [...new Set(values.length === 0 ? [null] : values)].map((value) => ({ value, count: 1 }));
    }),
  );
}
