import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitOf, fits } from '../../src/domain/search/fit.ts';
import { idsMeant } from '../../src/domain/search/idsMeant.ts';
import { pageOfRanked } from '../../src/domain/search/rankedPage.ts';
import type { Ranked } from '../../src/domain/search/ranking.ts';
import { recordTexts } from '../../src/domain/search/recordTexts.ts';
import { scoreOf } from '../../src/domain/search/score.ts';
import { tokensByColumn } from '../../src/domain/search/tokens.ts';
import { textSearch } from '../../src/knowledge/search.ts';
import { openStore } from '../../src/store/openStore.ts';
import { MOST_SCORED } from '../../src/store/searchFitting.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { datasetRecords, idOf, material } from '../support/records.ts';
import { MIGRATIONS, take } from './base.ts';

const ALL = { from: 'START', after: null, before: null } as const;

/** More than are scored have the word "pine" whole and in their texts alone, and fewer have any other word. */
const materials = Array.from({ length: MOST_SCORED + 120 }, (_, number) =>
  material({
    key: `k${number}`,
    slug: `k${number}`,
    name: ['Oak', 'Oak pine', 'Oaken', 'Ash', 'Pinecone'][number % 41] ?? `M${number}`,
    precursor: { value: number % 41 === 4 ? 'cone' : `pine ${number % 7 === 0 ? 'oak' : 'bark'}` },
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'search-pages-'));
const store = openStore({ file: join(folder, 'base.sqlite'), migrationsFolder: MIGRATIONS });
let snapshot: Snapshot;
beforeAll(async () => {
  await take(store, datasetRecords({ materials }));
  snapshot = await store.snapshot();
});
afterAll(async () => {
  await snapshot.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What a search finds of the materials, told without the base. */
function expected(text: string): ReadonlyMap<string, string> {
  const { words, key } = textSearch(text);
  return new Map(
    materials.flatMap((record) => {
      const tokens = tokensByColumn(recordTexts('MATERIAL', record));
      const isNamed = [record.name, record.slug].some((name) => textSearch(name).key === key);
      const fit = isNamed || idsMeant(text).includes(record.id) ? 'NAMED' : fitOf(tokens, words);
      return fit === undefined ? [] : [[record.id, `${fit} ${scoreOf(tokens, words).toFixed(9)}`] as const];
    }),
  );
}

async function allFound(text: string): Promise<readonly Ranked[]> {
  const { items } = await snapshot.search.page(textSearch(text, ['MATERIAL']), { ...ALL, size: 2000 });
  return items;
}

const texts = ['oak', 'oak pine', 'pine', 'pin', 'Oak pine', 'ash', 'pine bark', 'k7', 'M5', 'bark oa', 'cone', 'elm'];

test.each(texts)('a search of %j finds each record once, with the fit and score that its texts have', async (text) => {
  const found = await allFound(text);
  const told = found.map(({ id, fit, score }) => [id, `${fits[fit]} ${score.toFixed(9)}`] as const);
  expect(told.length).toBe(new Map(told).size);
  expect(new Map([...told].sort())).toEqual(new Map([...expected(text)].sort()));
});

test('records that fit alike come by score, those of a great number in the order of the base', async () => {
  const fitting = (await allFound('pine')).filter(({ fit }) => fits[fit] === 'WHOLE');
  expect(fitting.length).toBeGreaterThan(MOST_SCORED);
  const numbers = fitting.map(({ id }) => Number(id.slice(idOf('Material', 'k').length)));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const scores = (await allFound('oak')).filter(({ fit }) => fits[fit] === 'WHOLE').map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('pages of any size between any places are those of all that is found', async () => {
  const all = new Map(await Promise.all(texts.map(async (text) => [text, await allFound(text)] as const)));
  const place = fc.option(fc.nat({ max: 1200 }), { nil: null });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.record({ size: fc.integer({ min: 1, max: 100 }), from: fc.constantFrom('START' as const, 'END' as const) }),
      place,
      place,
      async (text, asked, first, last) => {
        const items = all.get(text) ?? [];
        const at = (number: number | null) => (number === null ? null : (items[number % (items.length || 1)] ?? null));
        const request = { ...asked, after: at(first), before: at(last) };
        const page = await snapshot.search.page(textSearch(text, ['MATERIAL']), request);
        expect(page).toEqual(pageOfRanked(items, request));
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
