import { expect, test } from '@jest/globals';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { idOf } from '../support/records.ts';
import { newFile, openBase, read, take } from './base.ts';
import { fullDataset } from './fullDataset.ts';

/** A base in which a statement has damaged rows that the checks of their tables would not let through. */
async function damagedBase(sql: string) {
  const file = newFile();
  const store = openBase({ file });
  await take(store, fullDataset());
  await store.close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  sqlite.pragma('ignore_check_constraints = on');
  sqlite.exec(sql);
  sqlite.close();
  return openBase({ file });
}

const cell = idOf('Cell', 'hc-na');
const [filling, trend, model] = ['filling', 'trend', 'model'].map((key) => idOf('Claim', key));

const cases: readonly (readonly [string, (snapshot: Snapshot) => Promise<unknown>, string])[] = [
  [
    `update cells set label = null, label_missing = null where id = '${cell}'`,
    ({ cells }) => cells.byIds([cell]),
    `label of "${cell}"`,
  ],
  [
    `update claims set proposition = null where id = '${filling}'`,
    ({ claims }) => claims.byIds([filling ?? '']),
    `the proposition of "${filling}"`,
  ],
  [
    `delete from claim_processes where claim = '${filling}'`,
    ({ claims }) => claims.byIds([filling ?? '']),
    `the process of "${filling}"`,
  ],
  [
    `update claims set quantity = null where id = '${trend}'`,
    ({ claims }) => claims.byIds([trend ?? '']),
    `the quantity of "${trend}"`,
  ],
  [
    `update claims set model = null where id = '${model}'`,
    ({ claims }) => claims.byIds([model ?? '']),
    `the model of "${model}"`,
  ],
  [
    `delete from locators where owner = '${model}'`,
    ({ claims }) => claims.byIds([model ?? '']),
    `the locator of "${model}"`,
  ],
  [
    `delete from quantities where owner = '${cell}'`,
    ({ cells }) => cells.byIds([cell]),
    `the quantity "${cell}#upperCutoff"`,
  ],
];

test.each(cases)('a base tells what it lacks after: %s', async (sql, ask, lacks) => {
  const store = await damagedBase(sql);
  await expect(read(store, ask)).rejects.toMatchObject({
    name: 'StoreError',
    code: 'BASE_CORRUPT',
    message: expect.stringContaining(`lacks ${lacks}: restore it from a copy`),
  });
});
