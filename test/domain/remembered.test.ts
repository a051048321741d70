import { expect, test } from '@jest/globals';
import { memoized } from '../../src/domain/memoized.ts';
import { nothingKept, remembered, rememberedFor } from '../../src/domain/remembered.ts';

test('remembered() finds what follows from an object once for each object', () => {
  const asked: string[] = [];
  const nameOf = remembered(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name;
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([nameOf(one), nameOf(other), nameOf(one)]).toEqual(['one', 'other', 'one']);
  expect(asked).toEqual(['one', 'other']);
});

test('memoized() answers once for each key', () => {
  const asked: number[] = [];
  const square = memoized((x: number) => {
    asked.push(x);
    return x * x;
  });
  expect([square(2), square(3), square(2)]).toEqual([4, 9, 4]);
  expect(asked).toEqual([2, 3]);
});

test('rememberedFor() tells what else it was asked for by its text', () => {
  const asked: string[] = [];
  const sumOf = rememberedFor(
    ({ start }: { readonly start: number }, more: readonly number[]) => {
      asked.push(more.join());
      return more.reduce((sum, each) => sum + each, start);
    },
    (more) => more.join(),
  );
  const one = { start: 1 };
  expect([sumOf(one, [2]), sumOf(one, [2]), sumOf(one, [3]), sumOf({ start: 5 }, [2])]).toEqual([3, 3, 4, 7]);
  expect(asked).toEqual(['2', '3', '2']);
});

test('remembered() keeps what it finds on a keeper, and its copy finds anew', () => {
  let asked = 0;
  const doubled = remembered(({ number }: { readonly number: number }) => {
    asked += 1;
    return 2 * number;
  });
  const keeper = { ...nothingKept, number: 4 };
  expect([doubled(keeper), doubled(keeper), asked]).toEqual([8, 8, 1]);
  expect([doubled({ ...keeper, number: 5 }), doubled(keeper), asked]).toEqual([10, 8, 2]);
});
