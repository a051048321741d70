import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/** Validation rule: the contract offers queries alone; graphql itself finds out only when it begins to execute. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { operation: kind } = operation;
      if (kind === OperationTypeNode.QUERY || offers(context, kind)) return false;
      context.reportError(new GraphQLError(`There is no ${kind} here: ask a query`, { nodes: operation }));
      return false;
    },
  };
}

function offers(context: ValidationContext, kind: OperationTypeNode): boolean {
  return context.getSchema().getRootType(kind) != null;
}
