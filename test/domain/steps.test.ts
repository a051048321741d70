import { expect, test } from '@jest/globals';
import { sharedSteps } from '../../src/domain/sharedSteps.ts';
import { finished, ofEachInSteps, type Steps } from '../../src/domain/steps.ts';

function* counted(most: number, done: number[]): Steps<number> {
  for (let step = 1; step <= most; step++) {
    done.push(step);
    yield;
  }
  return most;
}

test('finished() goes to the end of a computation', () => {
  const done: number[] = [];
  expect(finished(counted(3, done))).toBe(3);
  expect(done).toEqual([1, 2, 3]);
});

test('ofEachInSteps() rests after each item, and lays what it finds together', () => {
  const steps = ofEachInSteps([1, 2, 3], (item) => (item === 2 ? [] : [item, item]));
  expect([steps.next().done, steps.next().done, steps.next().done]).toEqual([false, false, false]);
  expect(steps.next()).toEqual({ done: true, value: [1, 1, 3, 3] });
});

test('sharedSteps() goes on where another stopped who never came back, and makes each step once', () => {
  const done: number[] = [];
  const shared = sharedSteps(() => counted(3, done));
  shared().next();
  expect(done).toEqual([1]);
  expect(finished(shared())).toBe(3);
  expect(finished(shared())).toBe(3);
  expect(done).toEqual([1, 2, 3]);
});

test('sharedSteps() gives two that take turns the same, also the one that did not make the last step', () => {
  const shared = sharedSteps(() => counted(2, []));
  const [one, other] = [shared(), shared()];
  one.next();
  other.next();
  expect(one.next()).toEqual({ done: true, value: 2 });
  expect(other.next()).toEqual({ done: true, value: 2 });
});

test('sharedSteps() begins anew after a failure', () => {
  let begun = 0;
  const shared = sharedSteps(function* begin(): Steps<string> {
    begun += 1;
    yield;
    if (begun === 1) throw new Error('lost');
    return 'found';
  });
  expect(() => finished(shared())).toThrow('lost');
  expect(finished(shared())).toBe('found');
});
