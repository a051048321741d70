import { badInput } from '../errors.ts';

/** Takes note of what is wrong with a filter, and where: a path such as `and[0].value.gte`. */
export type Report = (path: string, message: string) => void;

/**
 * Reads an argument and tells all that is wrong with it at once.
 *
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function withProblems<T>(argument: string, read: (report: Report) => T): T {
  const problems: string[] = [];
  const result = read((path, message) => problems.push(`${path === '' ? argument : `${argument}.${path}`} ${message}`));
  if (problems.length === 0) return result;
  throw badInput(`Cannot read the argument "${argument}": ${problems.join('; ')}`);
}

/** A path with one more field. */
export function within(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
