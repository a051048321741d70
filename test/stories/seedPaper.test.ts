import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { numberSpans } from '../../src/ingest/paper/numbers.ts';
import { checkAgainst } from '../../src/ingest/paperCheck.ts';
import type { ReadDataset } from '../../src/ingest/readDataset.ts';
import { seedDataset } from '../support/seed.ts';

const paper = '../shared/seed-paper.txt';
const withPaper = existsSync(paper) ? test : test.skip;

withPaper(
  'every reported text of the seed paper stands where its locator says (skipped without the text)',
  async () => {
    const { problems, census } = checkAgainst(
      await seedDataset('seed/papers/nagmani_nd_mapping'),
      readFileSync(paper, 'utf8'),
    );
    expect(problems).toEqual([]);
    expect(census.unexplained).toEqual([]);
    expect(census.total).toBe(300);
  },
);

/** Observations whose numbers no other observation of their sentence states as a value, by sentence. */
function loneNumbers({ input }: ReadDataset): readonly (readonly (readonly [index: number, count: number])[])[] {
  const bySentence = new Map<string, (readonly [index: number, number: string])[]>();
  for (const [index, { value, ratio, resolution, at }] of (input.observations ?? []).entries()) {
    if (!['TITLE', 'ABSTRACT', 'TEXT', 'CAPTION', 'CONCLUSION'].includes(at.part) || (at.method ?? '') !== '') continue;
    const text = (value ?? ratio?.value ?? resolution?.limit)?.reported ?? '';
    const { part, section, figure, table, paragraph, sentence } = at;
    const place = JSON.stringify([part, section, part === 'CAPTION' ? [figure, table] : null, paragraph, sentence]);
    const bare = text.replace(/m2 g-1|g-1|s-1/, '');
    const numbers = numberSpans(bare).map((span) => [index, bare.slice(...span)] as const);
    bySentence.set(place, [...(bySentence.get(place) ?? []), ...numbers]);
  }
  return [...bySentence.values()].map((stated) => {
    const isLone = (number: string) => stated.filter((other) => other[1] === number).length === 1;
    return [...new Set(stated.map(([index]) => index))]
      .map((index) => stated.filter((each) => each[0] === index))
      .filter((own) => own.every(([, number]) => isLone(number)))
      .map((own) => [own[0]?.[0] ?? -1, own.length] as const);
  });
}

withPaper(
  'a number of the seed paper is carried by its value alone: without it, the census says so (skipped without the text)',
  async () => {
    const dataset = await seedDataset('seed/papers/nagmani_nd_mapping');
    const text = readFileSync(paper, 'utf8');
    const { carriedByValue } = checkAgainst(dataset, text).census;
    const sentences = loneNumbers(dataset);
    // sentences do not touch each other, so that each round takes one observation from every sentence
    const rounds = Math.max(...sentences.map(({ length }) => length));
    let numbers = 0;
    for (let round = 0; round < rounds; round++) {
      const removed = sentences.flatMap((lone) => lone.slice(round, round + 1));
      const expected = removed.reduce((sum, [, count]) => sum + count, 0);
      const { census } = checkAgainst(without(dataset, new Set(removed.map(([index]) => index))), text);
      expect([round, carriedByValue - census.carriedByValue]).toEqual([round, expected]);
      numbers += expected;
    }
    expect(numbers).toBeGreaterThan(80);
  },
  120_000,
);

function without({ input, records, ...rest }: ReadDataset, removed: ReadonlySet<number>): ReadDataset {
  const isKept = (_: unknown, index: number) => !removed.has(index);
  return {
    ...rest,
    input: { ...input, observations: (input.observations ?? []).filter(isKept) },
    records: { ...records, observations: records.observations.filter(isKept) },
  };
}

const rates = ['0.1', '0.2', '0.5', '1', '2', '5', '10'];
const capacities = {
  Li: [444, 330, 275, 225, 165, 98, 42],
  Na: [422, 352, 290, 251, 185, 140, 92],
  K: [235, 174, 144, 101, 83, 52, 25],
} as const;

test('the seed paper has the whole rate table: 7 rates for each of 3 ions', async () => {
  const { records } = await seedDataset('seed/papers/nagmani_nd_mapping');
  for (const [ion, expected] of Object.entries(capacities)) {
    const found = rates.map((rate) =>
      records.observations.flatMap(({ statement, quantity, conditions, ...said }) =>
        said.ion === ion &&
        quantity === 'INSERTION_CAPACITY' &&
        conditions.cRate?.value === Number(rate) &&
        statement.form === 'VALUE' &&
        'value' in statement.value
          ? [statement.value.value.value]
          : [],
      ),
    );
    expect(found).toEqual(expected.map((value) => [value]));
  }
});

test('the seed paper keeps ranges, bounds and marks as printed', async () => {
  const { records } = await seedDataset('seed/papers/nagmani_nd_mapping');
  const quantityOf = (key: string) => {
    const found = records.observations.find(({ id }) => id.endsWith(`/${key}`))?.statement;
    return found?.form === 'VALUE' && 'value' in found.value ? found.value.value : undefined;
  };
  expect(quantityOf('pfc-na-r5')).toMatchObject({
    reported: '~202 mAh g-1',
    approximate: true,
    lower: 191.9,
    upper: 212.1,
  });
  expect(quantityOf('slope-share-k-r3')).toMatchObject({ relation: 'GREATER_THAN', lower: 96, upper: null });
  expect(quantityOf('plateau-share-k-r3')).toMatchObject({ relation: 'LESS_THAN', lower: null, upper: 4 });
  expect(quantityOf('ic-li-r5')).toMatchObject({ relation: 'AT_MOST', value: 191 });
  expect(quantityOf('favourable-spacing-na-r13')).toMatchObject({
    relation: 'RANGE',
    approximate: true,
    unit: 'angstrom',
  });
});
