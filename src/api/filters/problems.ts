import { badInput, type LimitPassed } from '../errors.ts';

/** Takes note of what is wrong with a filter, and where: a path such as `and[0].value.gte`; with the limit, if it is one. */
export type Report = (path: string, message: string, limit?: LimitPassed) => void;

/**
 * Reads an argument and tells all that is wrong with it at once.
 *
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function withProblems<T>(argument: string, read: (report: Report) => T): T {
  const problems: string[] = [];
  const limits: LimitPassed[] = [];
  const result = read((path, message, limit) => {
    problems.push(`${path === '' ? argument : `${argument}.${path}`} ${message}`);
    if (limit) limits.push(limit);
  });
  if (problems.length === 0) return result;
  throw badInput(`Cannot read the argument "${argument}": ${problems.join('; ')}`, limits[0]);
}

/** A path with one more field. */
export function within(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
