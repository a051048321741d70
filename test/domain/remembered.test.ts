import { expect, test } from '@jest/globals';
import { memoized } from '../../src/domain/memoized.ts';
import { remembered } from '../../src/domain/remembered.ts';

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
