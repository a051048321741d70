import { type GraphQLField, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { nodeTypes } from '../../domain/globalId.ts';
import { type Noun, nounOf } from '../nouns.ts';

/** The noun that a type of filter filters; undefined for a filter of something else, such as conditions. */
export function nounOfFilter({ name }: GraphQLInputObjectType): Noun | undefined {
  const type = nodeTypes.find((each) => name === `${each}Filter`);
  return type === undefined ? undefined : nounOf[type];
}

/** Whether a filter within another is one of related records, not a combination of the same noun's. */
export function isRelated(outer: GraphQLInputObjectType, inner: GraphQLInputObjectType): boolean {
  return outer !== inner && nounOfFilter(inner) !== undefined;
}

/** The type of a field's argument `filter`; undefined where it has none. */
export function filterTypeOf({
  args,
}: Pick<GraphQLField<unknown, unknown>, 'args'>): GraphQLInputObjectType | undefined {
  const type = getNamedType(args.find(({ name }) => name === 'filter')?.type);
  return isInputObjectType(type) ? type : undefined;
}

/** How many filters of related records a filter has. */
export function relatedFilters(type: GraphQLInputObjectType, filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  if (Array.isArray(filter)) return filter.reduce((sum: number, each) => sum + relatedFilters(type, each), 0);
  return Object.entries(filter).reduce((sum, [field, value]) => {
    const inner = getNamedType(type.getFields()[field]?.type);
    if (!isInputObjectType(inner) || value === null) return sum;
    return sum + (isRelated(type, inner) ? 1 : 0) + relatedFilters(inner, value);
  }, 0);
}
