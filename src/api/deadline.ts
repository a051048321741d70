import { GraphQLError } from 'graphql';
import { limitPassed } from './errors.ts';

/**
 * What a request calls before each of its steps. Its time begins with the first: until then its body arrives.
 *
 * @param limit how long it may go on, ms
 * @throws {GraphQLError} TIMEOUT at a step after its time
 */
export function makeDeadline(limit: number, now: () => number = () => performance.now()): () => void {
  let began: number | undefined;
  return () => {
    began ??= now();
    const taken = now() - began;
    if (taken > limit) throw timedOut(Math.round(taken), limit);
  };
}

function timedOut(taken: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The request takes more than ${limit / 1000} s, which is the limit: ask for smaller pages or fewer materials to be judged at a time, or again when the server has less to do`,
    { extensions: { code: 'TIMEOUT', ...limitPassed({ name: 'time', value: taken, most: limit }) } },
  );
}
