import { badInput } from './errors.ts';

/** Counts the numbers that a request gets. @throws {GraphQLError} BAD_USER_INPUT where they are too many in all */
export function makeNumberBudget(most: number): (count: number) => void {
  let taken = 0;
  return (count) => {
    taken += count;
    if (taken <= most) return;
    throw badInput(
      `Field "base64" gives ${most} numbers a request at most, and this one asks for more: ask for fewer columns, or download the file`,
      { name: 'numbers as base64', value: taken, most },
    );
  };
}
