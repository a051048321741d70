import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkAgainst } from '../../src/ingest/paperCheck.ts';
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
