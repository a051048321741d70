import { expect, test } from '@jest/globals';
import { makeTurns } from '../../src/api/turns.ts';
import type { Steps } from '../../src/domain/steps.ts';

/** Steps of two requests, in the order in which they ran. */
async function interleaved(check: () => void): Promise<{ order: readonly string[]; refused: readonly string[] }> {
  const order: string[] = [];
  const requests = ['a', 'b'].map((name) => ({ name, turn: makeTurns(check).turn }));
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

function* threeSteps(order: string[]): Steps<string> {
  for (const step of [1, 2, 3]) {
    order.push(`step ${step}`);
    yield;
  }
  return 'done';
}

/** What else the server does meanwhile: something each time that the event loop comes round. */
function others(order: string[]): () => void {
  let going = true;
  const tell = () => {
    if (!going) return;
    order.push('other');
    setImmediate(tell);
  };
  setImmediate(tell);
  return () => {
    going = false;
  };
}

test('through() lets others go on where the steps take long', async () => {
  let now = 0;
  const order: string[] = [];
  const { through } = makeTurns(
    () => order.push('checked'),
    () => {
      now += 1000;
      return now;
    },
  );
  const stop = others(order);
  expect(await through(threeSteps(order))).toBe('done');
  stop();
  expect(order).toEqual(['step 1', 'other', 'checked', 'step 2', 'other', 'checked', 'step 3', 'other', 'checked']);
});

test('through() goes on without a rest where the steps take no time', async () => {
  const order: string[] = [];
  const { through } = makeTurns(
    () => {},
    () => 0,
  );
  const stop = others(order);
  await through(threeSteps(order));
  stop();
  expect(order).toEqual(['step 1', 'step 2', 'step 3']);
});

test('through() takes no further step once the request may not go on', async () => {
  let now = 0;
  const order: string[] = [];
  const { through } = makeTurns(
    () => {
      throw new Error('too late');
    },
    () => {
      now += 1000;
      return now;
    },
  );
  await expect(through(threeSteps(order))).rejects.toThrow('too late');
  expect(order).toEqual(['step 1']);
});
