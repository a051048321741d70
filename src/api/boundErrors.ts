import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';
import { MOST_ERRORS } from './limits.ts';
import { toldOf } from './toldErrors.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** A resolver of whose errors only the first ones of a request are made and told: the others cost next to nothing. */
export function withinErrors(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const told = (error: unknown): never => {
      throw context.errors.told(error);
    };
    try {
      const value = resolve(source, args, context, info);
      return value instanceof Promise ? value.catch(told) : value;
    } catch (error) {
      return told(error);
    }
  };
}

/** Tells the errors that are told, and of the rest how many they are, before any of them is logged or written out. */
export const errorsWithinLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        // Apollo writes out this very list
        const all = errors as GraphQLError[];
        if (all.length > MOST_ERRORS) all.splice(0, all.length, ...toldOf(all, MOST_ERRORS));
      },
    };
  },
};
