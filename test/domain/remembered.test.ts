import { expect, test } from '@jest/globals';
import { memoized } from '../../src/domain/memoized.ts';
import { remembered, rememberedFor } from '../../src/domain/remembered.ts';

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
