import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openContext, RequestOver } from '../../src/api/context.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import { assessing } from '../../src/knowledge/assessment.ts';
import { datasetRecords, idOf, ionRecords, material, observation, quantity } from '../support/records.ts';
import { contract } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';

const STATEMENTS = 2000;
const MATERIALS = 10;
const slugs = Array.from({ length: MATERIALS }, (_, place) => `hc-${place}`);
const hc3 = { material: idOf('Material', 'hc-3'), ion: 'Na', process: 'ADSORPTION', region: null } as const;

let api: Serving;
beforeAll(async () => {
  const observations = Array.from({ length: STATEMENTS }, (_, place) =>
    observation({
      key: `o-${place}`,
      material: idOf('Material', `hc-${place % MATERIALS}`),
      ion: 'Na',
      technique: 'GALVANOSTATIC_CYCLING',
      conditions: { cycle: 1 + place },
      statement: { form: 'VALUE', value: { value: quantity(`${200 + (place % 150)} mAh/g`) } },
    }),
  );
  const records = datasetRecords({ materials: slugs.map((key) => material({ key })), observations });
  api = await serve([ionRecords(), records]);
});
afterAll(() => api.close());

test('others go on while one source is audited and one proposition judged', async () => {
  const context = openContext(api.store, 'long', { contract });
  const evidence = await context.evidence.ofMaterial(hc3.material, standardOptions);
  const order: string[] = [];
  const judged = context.through(assessing(evidence, hc3)).then(() => order.push('judged'));
  await setImmediate();
  order.push('other');
  await judged;
  expect(order).toEqual(['other', 'judged']);
  await context.close();
});

test('a request that is over stops in the middle of an audit, and the next goes on from there', async () => {
  const memory = new Map();
  const left = openContext(api.store, 'left', { contract, memory });
  const evidence = await left.evidence.ofMaterial(hc3.material, standardOptions);
  const judged = left.through(assessing(evidence, hc3));
  await Promise.all([expect(judged).rejects.toThrow(RequestOver), left.close()]);
  const next = openContext(api.store, 'next', { contract, memory });
  expect(await next.evidence.ofMaterial(hc3.material, standardOptions)).toBe(evidence);
  expect(await next.through(assessing(evidence, hc3))).toMatchObject({ process: 'ADSORPTION' });
  await next.close();
});

test('others are answered before a long matrix is', async () => {
  const order: string[] = [];
  const matrix = api
    .ask(`{ evidenceMatrix(materials: ${JSON.stringify(slugs)}) { rows { assessment { verdict } } } }`)
    .then(({ data }) => order.push(`matrix of ${data.evidenceMatrix.rows.length} rows`));
  for (const place of [1, 2, 3]) {
    await fetch(`${api.url}/health`);
    order.push(`health ${place}`);
  }
  await matrix;
  expect(order).toEqual(['health 1', 'health 2', 'health 3', expect.stringMatching(/^matrix of \d\d+ rows$/)]);
});
