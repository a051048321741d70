import { expect, test } from '@jest/globals';
import { type Groups, windowOf } from '../../src/api/groupWindow.ts';
import type { PageRequest } from '../../src/domain/page.ts';
import { pageOfAll, type WholePageRequest } from '../../src/domain/pageOfAll.ts';
import { seeded } from '../support/seeded.ts';

type Made = { readonly groups: Groups<{ readonly id: string }, string>; readonly computed: string[] };

/** Groups with some items each; `computed` fills with those that were computed. */
function made(items: Readonly<Record<string, number>>, most = Number.POSITIVE_INFINITY): Made {
  const ids = Object.keys(items).sort();
  const computed: string[] = [];
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const page = async ({ size, from, after, before }: PageRequest) => {
    const found = pageOfAll(ids, compare, { size, from, after: after?.id ?? null, before: before?.id ?? null });
    const places = found.items.map((id) => ({ value: null, id }));
    return { ...found, items: found.items.map((id) => ({ id })), places };
  };
  const itemsOf = async ({ id }: { readonly id: string }) => {
    computed.push(id);
    return Array.from({ length: items[id] ?? 0 }, (_, place) => `${id} ${place}`);
  };
  return { groups: { page, itemsOf, most, tooMany: async () => new Error('too many') }, computed };
}

const keyOf = (item: string) => item;
const compare = (item: string, place: string) => (item < place ? -1 : item > place ? 1 : 0);
const start = { from: 'START', after: null, before: null } as const;

test('windowOf() gives the page that the whole list gives, wherever its edges lie', async () => {
  const random = seeded(7);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  for (let run = 0; run < 300; run++) {
    const ids = Array.from({ length: upTo(9) }, () => `g${upTo(12)}`);
    const items = Object.fromEntries(ids.map((id) => [id, upTo(3)]));
    const { groups } = made(items);
    const all = Object.entries(items)
      .flatMap(([id, count]) => Array.from({ length: count }, (_, place) => `${id} ${place}`))
      .sort();
    const edge = () => (random() < 0.4 ? null : `g${upTo(12)} ${upTo(3)}`);
    const request: WholePageRequest<string> = {
      size: 1 + upTo(6),
      from: random() < 0.5 ? 'START' : 'END',
      after: edge(),
      before: edge(),
    };
    const window = [...(await windowOf(groups, request, keyOf))].sort();
    expect([request, pageOfAll(window, compare, request)]).toEqual([request, pageOfAll(all, compare, request)]);
  }
});

test('windowOf() computes one, two, four ... groups until there is one item more than the page has', async () => {
  const items = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`g${10 + place}`, 2]));
  const { groups, computed } = made(items);
  await windowOf(groups, { ...start, size: 5 }, keyOf);
  expect(computed).toEqual(['g10', 'g11', 'g12']);
});

test('windowOf() goes on from the group of a cursor, and computes none before it', async () => {
  const { groups, computed } = made({ a: 3, b: 3, c: 3, d: 3 });
  await windowOf(groups, { ...start, size: 1, after: 'b 1' }, keyOf);
  expect(computed).toEqual(['b', 'c']);
});

test('windowOf() looks through as many groups as it may, and refuses to look through one more', async () => {
  const items = { a: 0, b: 0, c: 0, d: 1 };
  expect(await windowOf(made(items, 4).groups, { ...start, size: 1 }, keyOf)).toEqual(['d 0']);
  await expect(windowOf(made(items, 3).groups, { ...start, size: 1 }, keyOf)).rejects.toThrow('too many');
});
