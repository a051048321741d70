import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { facetNames } from './facets.ts';

export type Operation = {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the schema reads them. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The facets that a field asks of its list, itself and in fragments, also those that a directive may leave out. */
export function askedFacets(
  { selectionSet }: FieldNode,
  connection: GraphQLNamedType,
  { fragments, variables }: Operation,
): readonly string[] {
  const facets = isObjectType(connection) ? connection.getFields().facets : undefined;
  if (!isObjectType(connection) || facets === undefined) return [];
  return fieldsOf(selectionSet, fragments, new Set())
    .filter(({ name }) => name.value === facets.name)
    .flatMap((field) => {
      const { of } = getArgumentValues(facets, field, variables) as { readonly of?: readonly string[] | null };
      return of ?? facetNames(connection);
    });
}

/** Fields of a selection; those of a fragment once, however often it is spread. */
function fieldsOf(
  set: SelectionSetNode | undefined,
  fragments: Operation['fragments'],
  spread: Set<string>,
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments, spread);
    const { value } = selection.name;
    if (spread.has(value)) return [];
    spread.add(value);
    return fieldsOf(fragments.get(value)?.selectionSet, fragments, spread);
  });
}
