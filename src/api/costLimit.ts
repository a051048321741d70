import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { limitPassed } from './errors.ts';
import { queryCost } from './queryCost.ts';
import { checkVariables } from './variableSize.ts';

/**
 * Refuses what would take too long before anything of it runs, and tells with every answer what it cost.
 *
 * @param most what a query may cost
 */
export function costLimit(most: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          checkVariables(variables);
          // which of several operations is meant, executing it will say
          if (operation === undefined) return;
          requested = costOrRefusal(() => queryCost(schema, { document, operation, variables }));
          if (requested !== undefined && requested > most) throw tooCostly(requested, most);
        },
        async willSendResponse({ response: { body } }) {
          if (requested === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, most } };
        },
      };
    },
  };
}

function tooCostly(requested: number, most: number): GraphQLError {
  return new GraphQLError(
    `The query costs ${requested}: ${most} is the limit; ask for smaller pages ("first"), fewer lists within lists, or fewer materials to be judged at a time`,
    {
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        http: { status: 400 },
        ...limitPassed({ name: 'cost', value: requested, most }),
        cost: { requested, most },
      },
    },
  );
}

/** An argument without a value that fits: graphql would tell it of that field alone, and run the rest uncounted. */
function costOrRefusal(cost: () => number | undefined): number | undefined {
  try {
    return cost();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes = null, extensions } = error;
    throw new GraphQLError(message, {
      nodes,
      extensions: { ...extensions, code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
