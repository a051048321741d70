import { expect, test } from '@jest/globals';
import { type PageArgs, pageRequest } from '../../src/api/connections.ts';
import { cursorOf, type Listed } from '../../src/api/cursor.ts';

const materials: Listed = { list: 'materials', parent: null, order: null, filter: {} };
const byName: Listed = { ...materials, order: { by: 'NAME', direction: 'ASC' } };
const byNameDown: Listed = { ...materials, order: { by: 'NAME', direction: 'DESC' } };
const ofNa: Listed = { ...materials, filter: { ion: ['Na'], text: 'hard' } };
const ofAlpha: Listed = { ...materials, parent: 'Dataset:alpha' };
const ofBeta: Listed = { ...materials, parent: 'Dataset:beta' };
const place = { value: null, id: 'Material:a/b' };

function problem(args: PageArgs, listed = materials): { readonly message: string; readonly code: unknown } | undefined {
  try {
    pageRequest(args, listed);
    return undefined;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: { code: unknown } };
    return { message, code: extensions.code };
  }
}

test('pageRequest() asks for 20 items from the start where the query says nothing', () => {
  expect(pageRequest({}, materials)).toEqual({ size: 20, from: 'START', after: null, before: null, order: null });
  expect(pageRequest({ first: null, last: null, after: null }, materials).size).toBe(20);
});

test('pageRequest() takes first and last of 1 to 100 and reads cursors', () => {
  const cursor = cursorOf(materials, place);
  expect(pageRequest({ first: 100, after: cursor }, materials)).toMatchObject({ size: 100, after: place });
  expect(pageRequest({ last: 1, before: cursor }, materials)).toMatchObject({ size: 1, from: 'END', before: place });
});

test.each([0, -1, 101, 2 ** 31 - 1])('pageRequest() refuses a first or last of %i and names the limit', (size) => {
  expect(problem({ first: size })).toEqual({
    code: 'BAD_USER_INPUT',
    message: `Argument "first" is ${size}: a page has 1 to 100 items; for more, ask again with "after" set to the page's "pageInfo.endCursor"`,
  });
  expect(problem({ last: size })?.message).toContain(`Argument "last" is ${size}: a page has 1 to 100 items`);
});

test('pageRequest() refuses first and last together', () => {
  expect(problem({ first: 1, last: 1 })?.message).toContain('Arguments "first" and "last" are both given');
});

test.each([
  '',
  'x',
  'aWQ6',
  '!!!!',
  `${cursorOf(materials, place)}=`,
  Buffer.from('["materials"]').toString('base64url'),
])('pageRequest() refuses "%s", which no list has made', (cursor) => {
  expect(problem({ after: cursor })).toEqual({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('Argument "after" is no cursor of materials: take "pageInfo.endCursor"'),
  });
});

test.each([
  [cursorOf({ ...materials, list: 'sources' }, place), materials, 'is a cursor of sources, not of materials'],
  [cursorOf(byName, place), materials, 'of another order: of NAME ASC, where this list is ordered by id'],
  [cursorOf(materials, place), byName, 'of another order: of id, where this list is ordered by NAME ASC'],
  [cursorOf(byName, place), byNameDown, 'of another order: of NAME ASC, where this list is ordered by NAME DESC'],
  [cursorOf(ofNa, place), materials, 'of the same list with another filter'],
  [cursorOf(materials, place), ofNa, 'of the same list with another filter'],
  [cursorOf(ofAlpha, place), ofBeta, 'of the materials of "Dataset:alpha", not of those of "Dataset:beta"'],
  [cursorOf(ofAlpha, place), materials, 'of the materials of "Dataset:alpha", not of those of the whole base'],
  [cursorOf(materials, place), ofAlpha, 'of the materials of the whole base, not of those of "Dataset:alpha"'],
] as const)(
  'pageRequest() refuses the cursor of another list, parent, order or filter and says which: %#',
  (cursor, listed, why) => {
    expect(problem({ before: cursor }, listed)?.message).toContain(`Argument "before" is a cursor`);
    expect(problem({ before: cursor }, listed)?.message).toContain(why);
  },
);

test('a cursor of a filter is one of the same filter in another order of fields', () => {
  const other: Listed = { ...materials, filter: { text: 'hard', ion: ['Na'] } };
  expect(pageRequest({ after: cursorOf(ofNa, place) }, other).after).toEqual(place);
});

test('cursorOf() carries the value of the order and the id to the last digit, whatever characters they have', () => {
  for (const value of [0.1 + 0.2, -1e-300, 'µ-é "x"', null]) {
    const kept = { value, id: 'Material:a/µ-é' };
    expect(pageRequest({ after: cursorOf(byName, kept) }, byName).after).toEqual(kept);
  }
});
