import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openRecomputing, type RecomputeOrder, type Recomputing, recomputeHere } from '../../src/api/recomputing.ts';
import type { ShownMetric } from '../../src/domain/derivedMetric.ts';
import { computedQuantity } from '../../src/domain/quantity.ts';
import { type Built, build } from '../support/built.ts';

let built: Built;

beforeAll(() => {
  built = build();
}, 120_000);
afterAll(() => built.remove());

const open: Recomputing[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function recomputing(limits?: Parameters<typeof openRecomputing>[1]): Recomputing {
  const opened = openRecomputing(join(built.folder, 'api/recomputeWorker.js'), limits);
  open.push(opened);
  return opened;
}

const share: ShownMetric = {
  id: 'DerivedMetric:made/table-tabled-plateau-share-0.1',
  metric: 'TABLED_PLATEAU_SHARE',
  version: 1,
  source: 'Source:made/made',
  material: 'Material:made/hc',
  ion: 'Na',
  value: computedQuantity('SHARE', { value: 50, lower: 40, upper: 60 }, 'STATED'),
  conditions: {},
  inputs: [],
  curves: ['Curve:made/table'],
  analysis: 'POTENTIAL_TABLE',
  statement: null,
  parameters: [{ name: 'boundary', value: 0.1, unit: 'V', source: 'a choice' }],
  sentence: '',
  reported: null,
  recomputed: null,
};

/** A straight table of 1 V to 0 V over stoichiometries from 0 to 1. */
function order(boundary: number, rows = 101): RecomputeOrder {
  const stoichiometry = Float64Array.from({ length: rows }, (_, row) => row / (rows - 1));
  const column = { label: '', words: null };
  return {
    metrics: [share],
    asked: { analysis: 'POTENTIAL_TABLE', values: { boundary } },
    sample: {
      ion: 'Na',
      curves: [
        {
          id: 'Curve:made/table',
          settings: {},
          columns: [
            { ...column, quantity: 'STOICHIOMETRY', unit: '1', values: stoichiometry },
            { ...column, quantity: 'VOLTAGE', unit: 'V', values: stoichiometry.map((x) => 1 - x) },
          ],
        },
      ],
    },
  };
}

test('a worker computes again what this thread would compute, and leaves the columns to whoever has them', async () => {
  const asked = order(0.25);
  const found = await recomputing().recompute(asked);
  expect(found.get(share.id)?.value?.value).toBeCloseTo(25, 6);
  expect(found).toEqual(await recomputeHere(asked));
  expect(asked.sample.curves[0].columns[1]?.values).toHaveLength(101);
});

test('this thread goes on while a worker computes, and orders follow each other', async () => {
  const told: string[] = [];
  const { recompute } = recomputing();
  const both = [order(0.25, 20_000), order(0.5)].map((each, place) =>
    recompute(each).then(() => told.push(`order ${place + 1}`)),
  );
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  told.push('went on');
  await Promise.all(both);
  expect(told).toEqual(['went on', 'order 1', 'order 2']);
});

test('an order that takes too long is given up, with a code for programs', async () => {
  await expect(recomputing({ timeout: 1 }).recompute(order(0.25, 500_000))).rejects.toMatchObject({
    message: 'Computing numbers again takes more than 0.001 s: ask for fewer curves at a time',
    extensions: { code: 'TIMEOUT' },
  });
});

test('an order that is still computed when the server stops is told so', async () => {
  const stopped = recomputing();
  const computing = stopped.recompute(order(0.25, 500_000)).catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  await stopped.close();
  expect(await computing).toMatchObject({ extensions: { code: 'TIMEOUT' } });
});

test('an order for an analysis that there is not fails with what went wrong', async () => {
  const wrong = { ...order(0.25), asked: { analysis: 'NONE', values: {} } };
  await expect(recomputing().recompute(wrong)).rejects.toThrow('NONE');
});
