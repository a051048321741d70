import type { ApolloServerPlugin } from '@apollo/server';

/** A query that passes a limit is told so and nothing else: what is wrong with it besides may be a hundred things. */
export const limitsAlone: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const limits = body.singleResult.errors?.filter(({ extensions }) => extensions?.limit !== undefined) ?? [];
        if (limits.length > 0) body.singleResult.errors = limits;
      },
    };
  },
};
