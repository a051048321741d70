import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conflictsOf } from '../../../src/science/orders/infeasibleSubsets.ts';

/** Members are feasible together unless they hold one of these sets. */
const unless = (conflicts: readonly (readonly number[])[]) => (members: readonly number[]) =>
  !conflicts.some((conflict) => conflict.every((member) => members.includes(member)));

test('conflictsOf() of two contradictions that share a member: it alone repairs both', () => {
  expect(
    conflictsOf(
      5,
      unless([
        [0, 1, 2],
        [2, 3],
      ]),
    ),
  ).toEqual({
    subsets: [
      [2, 3],
      [0, 1, 2],
    ],
    repairs: [[2], [0, 3], [1, 3]],
    complete: true,
  });
});

test('conflictsOf() of what can all hold: no contradiction, and nothing to leave out', () => {
  expect(conflictsOf(3, unless([]))).toEqual({ subsets: [], repairs: [[]], complete: true });
});

test('conflictsOf() finds every irreducible subset and every minimal repair', () => {
  const conflicts = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(conflicts, (given) => {
      const sets = given.map((set) => set.toSorted((a, b) => a - b));
      const minimal = sets.filter(
        (set) => !sets.some((other) => other.length < set.length && other.every((each) => set.includes(each))),
      );
      const { subsets, repairs, complete } = conflictsOf(7, unless(given));
      const texts = (list: readonly (readonly number[])[]) => [...new Set(list.map((set) => set.join()))].sort();
      expect(texts(subsets)).toEqual(texts(minimal));
      expect(complete).toBe(true);
      const hits = (set: readonly number[]) => sets.every((conflict) => conflict.some((each) => set.includes(each)));
      for (const repair of repairs) {
        expect(hits(repair)).toBe(true);
        for (const each of repair) expect(hits(repair.filter((other) => other !== each))).toBe(false);
      }
    }),
    { seed: 7, numRuns: 100 },
  );
});

/** Every pair of some members. */
const pairsOf = (size: number) =>
  Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [b, a])).flat();

test('conflictsOf() of 10 members of which no two agree: 45 pairs, and all but one to leave out', () => {
  const { subsets, repairs, complete } = conflictsOf(10, unless(pairsOf(10)));
  expect([subsets.length, repairs.length, complete]).toEqual([45, 10, true]);
});

test('conflictsOf() of 14 contradictions that share nothing, with 2^14 repairs, is cut short, says so, and names true ones', () => {
  const pairs = Array.from({ length: 14 }, (_, place) => [2 * place, 2 * place + 1]);
  const { subsets, complete } = conflictsOf(28, unless(pairs));
  expect(complete).toBe(false);
  expect(pairs).toEqual(expect.arrayContaining([...subsets]));
});
