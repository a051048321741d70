import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PART_ROWS } from '../../src/store/parts.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { importInto, openTestStore } from '../api/serve.ts';
import { datasetRecords, ionRecords, material, observation, quantity } from '../support/records.ts';

const base = openTestStore();
let snapshot: Snapshot;

/** A part, and some rows of a second one. */
const ROWS = PART_ROWS + 100;
const spacing = { form: 'VALUE', value: { value: quantity('3.8 angstrom', 'LENGTH') } } as const;

beforeAll(async () => {
  const observations = Array.from({ length: ROWS }, (_, place) =>
    observation({
      key: `o${String(place).padStart(5, '0')}`,
      ...(place % 4 === 0 && { quantity: 'D002', statement: spacing }),
      ion: place % 5 === 0 ? 'K' : 'Na',
      material: 'Material:doe_2026_pores/hc',
    }),
  );
  await importInto(base.store, ionRecords(), datasetRecords({ materials: [material()], observations }));
  snapshot = await base.store.snapshot();
}, 60_000);
afterAll(async () => {
  await snapshot.close();
  await base.remove();
});

const scope = { of: 'base' } as const;

/** What is answered, and how often others could go on meanwhile. */
async function withRests<T>(ask: (rest: () => Promise<void>) => Promise<T>): Promise<readonly [T, number]> {
  let rests = 0;
  const answer = await ask(async () => {
    rests += 1;
  });
  return [answer, rests];
}

test('a count with a filter goes part by part, and is that of one statement', async () => {
  const filter = { quantity: ['D002'], ion: ['K'] } as const;
  const [counts, rests] = await withRests((rest) => snapshot.observations.counts(scope, filter, rest));
  // every twentieth
  expect([...counts.values()]).toEqual([ROWS / 20]);
  expect(rests).toBe(1);
  expect(await snapshot.observations.counts(scope, filter)).toEqual(counts);
});

test.each(['QUANTITY', 'ION'])('values of the facet %s are summed over parts', async (facet) => {
  const [facets, rests] = await withRests((rest) => snapshot.observations.facets(scope, {}, facet, rest));
  expect(rests).toBe(1);
  expect([...facets.values()]).toEqual([
    facet === 'ION'
      ? [
          { value: 'Na', count: (ROWS * 4) / 5 },
          { value: 'K', count: ROWS / 5 },
        ]
      : [
          { value: 'REVERSIBLE_CAPACITY', count: (ROWS * 3) / 4 },
          { value: 'D002', count: ROWS / 4 },
        ],
  ]);
  expect(await snapshot.observations.facets(scope, {}, facet)).toEqual(facets);
});

test('what an index counts at once, and what leads back to its own noun, is one statement', async () => {
  const back = { materialWhere: { observations: { quantity: ['D002'] } } } as const;
  for (const filter of [{}, back])
    expect(await withRests((rest) => snapshot.observations.counts(scope, filter, rest))).toEqual([
      new Map([['*', ROWS]]),
      0,
    ]);
});
