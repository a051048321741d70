import { expect, test } from '@jest/globals';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { brokenRule } from '../../src/store/brokenRule.ts';
import { tables } from '../../src/store/tables/index.ts';
import { sources } from '../../src/store/tables/sources.ts';
import {
  claim,
  datasetRecords,
  dftResult,
  idOf,
  ionRecords,
  material,
  observation,
  source,
} from '../support/records.ts';
import { baseWith, IMPORTED_AT } from './base.ts';

const capacity = idOf('Observation', 'capacity');
const value = observation().statement;
const number = value.form === 'VALUE' && 'value' in value.value ? value.value.value : undefined;

/** What a refusal says of a dataset that no import would make. */
async function refusalsOf(parts: object): Promise<readonly string[]> {
  const store = await baseWith(ionRecords());
  const dataset = datasetRecords(parts as Partial<DatasetRecords>);
  const result = await store.apply({ dataset, importedAt: IMPORTED_AT });
  return result.status === 'REFUSED' ? result.refusals.map(({ message }) => message) : [];
}

const cases: readonly (readonly [string, object])[] = [
  [
    `Cannot be kept among the claim observations: another one has the same claim "${idOf('Claim', 'filling')}" and observation "${capacity}"`,
    { observations: [observation()], claims: [claim({ observations: [capacity, capacity] })] },
  ],
  [
    'Cannot be kept among the quantities as "statement": its value is below its lower bound or above its upper one',
    { observations: [{ ...observation(), statement: { form: 'VALUE', value: { value: { ...number, value: 1 } } } }] },
  ],
  ['Cannot be kept among the materials: it lacks its name', { materials: [{ ...material(), name: null }] }],
  ['Cannot be kept among the sources: its year cannot be "soon"', { sources: [{ ...source(), year: 'soon' }] }],
  [
    'Cannot be kept among the dft results: its motif cannot be "HOLE"',
    { dftResults: [{ ...dftResult(), motif: 'HOLE' }] },
  ],
  [
    'Cannot be kept among the sources: it needs its venue or the reason why there is none, and not both',
    { sources: [{ ...source(), venue: { value: null } }] },
  ],
];

test.each(cases)('a refusal says: %s', async (message, parts) => {
  expect(await refusalsOf(parts)).toEqual([message]);
});

test('brokenRule() has words for every check of every table', () => {
  const error = (name: string) => ({ code: 'SQLITE_CONSTRAINT_CHECK', message: `CHECK constraint failed: ${name}` });
  const silent = tables.flatMap((table) =>
    getTableConfig(table)
      .checks.map(({ name }) => name)
      .filter((name) => brokenRule({ table, values: [] }, error(name)).endsWith('it breaks a rule of its table')),
  );
  expect(silent).toEqual([]);
});

test('brokenRule() says of what it does not know that a rule is broken', () => {
  const row = { table: sources, values: [] };
  const message = 'Cannot be kept among the sources: it breaks a rule of its table';
  expect(brokenRule(row, { code: 'SQLITE_CONSTRAINT_TRIGGER', message: 'no' })).toBe(message);
});
