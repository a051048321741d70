import { GraphQLError } from 'graphql';
import { limitPassed } from './errors.ts';

/**
 * Stands for every error of a request that is not told. It has a path already, so that graphql makes no error of its own
 * of it: that would cost more than the field.
 */
export const untold: GraphQLError = new GraphQLError('One of many errors', { path: [] });

/** Which errors of one request are told: the first `most`. */
export type ToldErrors = {
  /** The error itself, or what stands for it. */
  readonly told: (error: unknown) => unknown;
  /** Whether as many are told as may be: what is wrong besides need not be put into words. */
  readonly isEnough: () => boolean;
};

export function makeToldErrors(most: number): ToldErrors {
  let count = 0;
  return {
    told(error) {
      count += 1;
      return count <= most ? error : untold;
    },
    isEnough: () => count >= most,
  };
}

/**
 * The errors of an answer that are told; where there are more of them, the last one says how many.
 *
 * @param most how many are told besides
 */
export function toldOf(errors: readonly GraphQLError[], most: number): readonly GraphQLError[] {
  const own = errors.filter((error) => error !== untold).slice(0, most);
  return errors.length > own.length ? [...own, tooMany(errors.length, own.length)] : own;
}

function tooMany(value: number, most: number): GraphQLError {
  return new GraphQLError(
    `The answer has ${value} errors, of which ${most} are told, and null wherever one is: mend what these say and ask again`,
    { extensions: { code: 'BAD_USER_INPUT', ...limitPassed({ name: 'errors', value, most }) } },
  );
}
