import { type ASTVisitor, GraphQLError, Kind, OperationTypeNode, type ValidationContext } from 'graphql';

const ONE_CHANGE = 'A request makes one change: write one field, and no fragment around it';

/**
 * Validation rule: what the contract does not offer is told before anything is executed, and a request makes one change,
 * so that what it answers is the base with this change and no other.
 */
export function offeredOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { operation: kind, selectionSet } = operation;
      if (kind === OperationTypeNode.QUERY) return false;
      if (offers(context, kind)) {
        const [only, another] = selectionSet.selections;
        const isOne = only?.kind === Kind.FIELD && another === undefined;
        if (!isOne) context.reportError(new GraphQLError(ONE_CHANGE, { nodes: operation }));
        return false;
      }
      context.reportError(new GraphQLError(`There is no ${kind} here: ask a query`, { nodes: operation }));
      return false;
    },
  };
}

function offers(context: ValidationContext, kind: OperationTypeNode): boolean {
  return context.getSchema().getRootType(kind) != null;
}
