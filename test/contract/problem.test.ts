import { expect, test } from '@jest/globals';
import { formatProblem, inFileOrder, problemAt } from '../../src/contract/problem.ts';

const said = { code: 'X', message: 'is wrong' };

test('formatProblem() names file, place, path and message', () => {
  const problem = problemAt(['observations', 12, 'value', 'reported'], { line: 3, column: 5 }, said);
  expect(formatProblem('a/dataset.yaml', problem)).toBe('a/dataset.yaml:3:5 observations[12].value.reported: is wrong');
});

test('formatProblem() of a whole file has no path', () => {
  expect(formatProblem('f', problemAt([], { line: 1, column: 1 }, said))).toBe('f:1:1 is wrong');
});

test('inFileOrder() sorts by line, then column', () => {
  const at = (line: number, column: number) => problemAt([], { line, column }, said);
  expect(inFileOrder([at(2, 1), at(1, 9), at(1, 2)])).toEqual([at(1, 2), at(1, 9), at(2, 1)]);
});
