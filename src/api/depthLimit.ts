import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limitPassed } from './errors.ts';

/**
 * Validation rule: fields lie in each other no deeper than `most` levels, fragments counted where they are spread.
 *
 * Introspection is left out, since its depth is bounded by graphql's own rule and tools ask deep.
 */
export function depthLimit(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const depthOf = depths(context);
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation);
        if (depth <= most) return;
        const name = operation.name ? `"${operation.name.value}"` : 'The query';
        context.reportError(
          new GraphQLError(
            `${name} is ${depth} levels deep: ${most} is the limit; ask for the inner items in a query of their own, by "nodes(ids: ...)"`,
            { nodes: operation, extensions: limitPassed({ name: 'depth', value: depth, most }) },
          ),
        );
      },
    };
  };
}

function depths(context: ValidationContext): (operation: OperationDefinitionNode) => number {
  const fragments = new Map<string, number>();

  function ofSet(set: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, ofFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, ofSet(selection.selectionSet));
      else if (!selection.name.value.startsWith('__')) deepest = Math.max(deepest, 1 + ofSet(selection.selectionSet));
    }
    return deepest;
  }

  /** Each fragment is walked once; one that spreads itself is another rule's to report, and counts as flat here. */
  function ofFragment(name: string): number {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const depth = ofSet(context.getFragment(name)?.selectionSet);
    fragments.set(name, depth);
    return depth;
  }

  return ({ selectionSet }) => ofSet(selectionSet);
}
