/**
 * A long computation that can be broken off and gone on with: it yields wherever it may rest, and returns what it finds.
 * When it rests is up to who runs it, so that what computes stays pure and knows of no time.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What a computation finds, without a rest. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What is found of each item, all in one list, with a rest after each. */
export function* ofEachInSteps<K, T>(items: Iterable<K>, find: (item: K) => readonly T[]): Steps<readonly T[]> {
  const found: (readonly T[])[] = [];
  for (const item of items) {
    found.push(find(item));
    yield;
  }
  return found.flat();
}
