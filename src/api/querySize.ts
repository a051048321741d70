import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** How much an operation asks for, fragments counted wherever they are spread. */
export type QuerySize = {
  /** Fields of the outermost level. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly spreads: number;
  /** Fields, spreads and inline fragments on all levels. */
  readonly selections: number;
  /** How deep selections lie in each other, introspection and inline fragments counted too. */
  readonly levels: number;
  /** How deep lists lie in each other in the type of a variable. */
  readonly lists: number;
};

/** Counts end here: thirty fragments that each spread the next one twice come to more. */
export const COUNTED_UP_TO = 1_000_000_000;

const nothing: QuerySize = { fields: 0, aliases: 0, directives: 0, spreads: 0, selections: 0, levels: 0, lists: 0 };

/**
 * Measures operations of a document. Each fragment is walked once, however often and by how many operations it is
 * spread; one that spreads itself is another rule's to report.
 */
export function querySizes(
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
): (operation: OperationDefinitionNode) => QuerySize {
  const known = new Map<string, QuerySize>();

  function ofSet(set: SelectionSetNode | undefined): QuerySize {
    if (set === undefined) return nothing;
    let size = nothing;
    for (const selection of set.selections) size = plus(size, ofSelection(selection));
    return { ...size, levels: size.levels + 1 };
  }

  function ofSelection(selection: SelectionNode): QuerySize {
    const own = { ...nothing, selections: 1, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return plus({ ...own, spreads: 1 }, ofFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return plus(own, ofSet(selection.selectionSet));
    const field = { ...own, fields: 1, aliases: selection.alias === undefined ? 0 : 1 };
    return plus(field, { ...ofSet(selection.selectionSet), fields: 0 });
  }

  function ofFragment(name: string): QuerySize {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, nothing);
    const definition = fragment(name);
    const size = plus({ ...nothing, directives: definition?.directives?.length ?? 0 }, ofSet(definition?.selectionSet));
    known.set(name, size);
    return size;
  }

  return ({ variableDefinitions = [], directives = [], selectionSet }) => {
    const lists = Math.max(0, ...variableDefinitions.map(({ type }) => listsOf(type)));
    return plus({ ...nothing, directives: directives.length, lists }, ofSet(selectionSet));
  };
}

function listsOf(given: TypeNode): number {
  let lists = 0;
  for (let type = given; type.kind !== Kind.NAMED_TYPE; type = type.type) {
    if (type.kind === Kind.LIST_TYPE) lists += 1;
  }
  return lists;
}

function plus(a: QuerySize, b: QuerySize): QuerySize {
  const sum = (x: number, y: number) => Math.min(x + y, COUNTED_UP_TO);
  return {
    fields: sum(a.fields, b.fields),
    aliases: sum(a.aliases, b.aliases),
    directives: sum(a.directives, b.directives),
    spreads: sum(a.spreads, b.spreads),
    selections: sum(a.selections, b.selections),
    levels: Math.max(a.levels, b.levels),
    lists: Math.max(a.lists, b.lists),
  };
}
