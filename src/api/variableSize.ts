import { GraphQLError } from 'graphql';
import { type LimitPassed, limitPassed } from './errors.ts';
import { DEEPEST_VARIABLES, MOST_VALUES } from './limits.ts';

/**
 * Looks at variables as they were sent, level by level, so that no depth is too deep to be looked at.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where they hold too much, or lie in themselves too deep
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  let values = 0;
  let level: readonly unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MOST_VALUES) {
      throw refused(`The variables hold more than ${MOST_VALUES} values, which is the limit: send shorter lists`, {
        name: 'values of variables',
        value: values,
        most: MOST_VALUES,
      });
    }
    if (depth > DEEPEST_VARIABLES) {
      throw refused(
        `The variables lie in themselves more than ${DEEPEST_VARIABLES} levels deep, which is the limit: give lists and objects as their types say`,
        { name: 'depth of variables', value: depth, most: DEEPEST_VARIABLES },
      );
    }
    level = level.flatMap(within);
  }
}

function within(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function refused(message: string, limit: LimitPassed): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 }, ...limitPassed(limit) },
  });
}
