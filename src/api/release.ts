import type { ApolloServerPlugin } from '@apollo/server';
import type { Release } from '../domain/release.ts';
import type { Context } from './context.ts';

/** The state of the base that a request sees, and the version of the program. */
export async function releaseOf({ snapshot, version }: Context): Promise<Release> {
  const { datasets } = await snapshot();
  return { ...(await datasets.state()), software: version };
}

/** Puts the release into the answer of a request that asks for it by its own `extensions`: `{"release": true}`. */
export const releaseOnRequest: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body }, contextValue }) {
        if (request.extensions?.release !== true || body.kind !== 'single') return;
        // what was not answered says nothing of any state
        if (!body.singleResult.data) return;
        const release = await releaseOf(contextValue);
        body.singleResult.extensions = { ...body.singleResult.extensions, release };
      },
    };
  },
};
