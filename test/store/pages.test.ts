import { expect, test } from '@jest/globals';
import type { Observation } from '../../src/domain/observation.ts';
import type { Page, PageRequest, Place } from '../../src/domain/page.ts';
import type { Scope, Snapshot } from '../../src/store/store.ts';
import { claim, datasetRecords, dftResult, idOf, ionRecords, material, observation } from '../support/records.ts';
import { baseWith, read } from './base.ts';

type Parents = Parameters<Snapshot['observations']['pages']>[0];

const EMPTY = { items: [], places: [], hasNext: false, hasPrevious: false };
const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function base() {
  const hc = idOf('Material', 'hc');
  const ids = keys.map((key) => idOf('Observation', key));
  return baseWith(
    ionRecords(),
    datasetRecords({
      materials: [material(), material({ key: 'other' })],
      observations: [
        ...keys.map((key) => observation({ key, material: hc, ion: 'Na' })),
        observation({ key: 'z', material: idOf('Material', 'other'), quantity: 'D002' }),
      ],
      dftResults: [dftResult({ observations: ids.toReversed() })],
      claims: [claim({ observations: ids.toReversed() })],
    }),
  );
}

const scopes: readonly (readonly [string, Parents, string])[] = [
  ['the base', { of: 'base' }, '*'],
  ['a dataset', { of: 'dataset', ids: [datasetRecords().id] }, datasetRecords().id],
  ['a material', { of: 'material', ids: [idOf('Material', 'hc')] }, idOf('Material', 'hc')],
  ['an ion', { of: 'ion', ids: ['Ion:Na'] }, 'Ion:Na'],
  ['a DFT result', { of: 'dftResult', ids: [idOf('DftResult', 'binding')] }, idOf('DftResult', 'binding')],
  ['a claim', { of: 'claim', ids: [idOf('Claim', 'filling')] }, idOf('Claim', 'filling')],
];

async function walk(
  snapshot: Snapshot,
  scope: Parents,
  parent: string,
  { size, from }: Pick<PageRequest, 'size' | 'from'>,
) {
  const walked: string[][] = [];
  let cursor: Place | null = null;
  for (let more = true; more; ) {
    const request: PageRequest =
      from === 'START' ? { size, from, after: cursor, before: null } : { size, from, after: null, before: cursor };
    const page: Page<Observation> =
      (await snapshot.observations.pages(scope, { quantity: ['REVERSIBLE_CAPACITY'] }, request)).get(parent) ?? EMPTY;
    expect(from === 'START' ? page.hasPrevious : page.hasNext).toBe(cursor !== null);
    walked.push(page.items.map(({ id }) => id));
    more = from === 'START' ? page.hasNext : page.hasPrevious;
    cursor = (from === 'START' ? page.places.at(-1) : page.places[0]) ?? null;
  }
  return walked;
}

test.each(scopes)('pages() of %s walk through all items from either end', async (_, scope, parent) => {
  const expected = keys.map((key) => idOf('Observation', key));
  await read(await base(), async (snapshot) => {
    for (const size of [1, 2, 3, 7, 8]) {
      const forward = await walk(snapshot, scope, parent, { size, from: 'START' });
      const backward = await walk(snapshot, scope, parent, { size, from: 'END' });
      expect(forward.flat()).toEqual(expected);
      expect(backward.toReversed().flat()).toEqual(expected);
    }
  });
});

test('pages() between two cursors know of the items on both sides', async () => {
  const [after, before] = ['b', 'e'].map((key) => ({ value: null, id: idOf('Observation', key) })) as [Place, Place];
  const page = await read(await base(), async ({ observations }) =>
    observations.pages({ of: 'base' }, {}, { size: 5, from: 'START', after, before }),
  );
  expect(page.get('*')?.items.map(({ id }) => id)).toEqual([idOf('Observation', 'c'), idOf('Observation', 'd')]);
  expect(page.get('*')).toMatchObject({ hasNext: true, hasPrevious: true });
});

test('pages() and counts() answer for parents without items and for unknown ones', async () => {
  const ids = [idOf('Material', 'hc'), idOf('Material', 'other'), 'Material:no/such'];
  const scope: Scope<'material'> = { of: 'material', ids: [...ids, ...ids] };
  await read(await base(), async ({ observations }) => {
    const filter = { quantity: ['REVERSIBLE_CAPACITY'] };
    const pages = await observations.pages(scope, filter, { size: 2, from: 'START', after: null, before: null });
    expect([...pages].map(([id, { items, hasNext }]) => [id, items.length, hasNext])).toEqual([
      [ids[0], 2, true],
      [ids[1], 0, false],
      [ids[2], 0, false],
    ]);
    expect([...(await observations.counts(scope, filter))]).toEqual([
      [ids[0], 7],
      [ids[1], 0],
      [ids[2], 0],
    ]);
  });
});
