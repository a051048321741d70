import { expect, test } from '@jest/globals';
import { makeTurns } from '../../src/api/turns.ts';

/** Steps of two requests, in the order in which they ran. */
async function interleaved(check: () => void): Promise<{ order: readonly string[]; refused: readonly string[] }> {
  const order: string[] = [];
  const requests = ['a', 'b'].map((name) => ({ name, turn: makeTurns(check) }));
  const steps = requests.flatMap(({ name, turn }) =>
    [1, 2, 3].map(async (step) => {
      await turn();
      order.push(`${name}${step}`);
    }),
  );
  const done = await Promise.allSettled(steps);
  return { order, refused: done.flatMap((each) => (each.status === 'rejected' ? String(each.reason.message) : [])) };
}

test('makeTurns() lets steps of two requests run in turn, each in the order in which it was asked for', async () => {
  const { order } = await interleaved(() => {});
  expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
});

test('makeTurns() checks at every turn, also after one that was refused', async () => {
  let checks = 0;
  const { order, refused } = await interleaved(() => {
    checks += 1;
    if (checks > 3) throw new Error('too late');
  });
  expect(order).toEqual(['a1', 'b1', 'a2']);
  expect(refused).toEqual(['too late', 'too late', 'too late']);
});
