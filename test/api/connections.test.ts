import { expect, test } from '@jest/globals';
import { type PageArgs, pageRequest } from '../../src/api/connections.ts';
import { cursorOf, idOfCursor } from '../../src/api/cursor.ts';

function problem(args: PageArgs): { readonly message: string; readonly code: unknown } | undefined {
  try {
    pageRequest(args, 'materials');
    return undefined;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: { code: unknown } };
    return { message, code: extensions.code };
  }
}

test('pageRequest() asks for 20 items from the start where the query says nothing', () => {
  expect(pageRequest({}, 'materials')).toEqual({ size: 20, from: 'START', after: null, before: null });
  expect(pageRequest({ first: null, last: null, after: null }, 'materials').size).toBe(20);
});

test('pageRequest() takes first and last of 1 to 100 and reads cursors', () => {
  const cursor = cursorOf('Material:a/b');
  expect(pageRequest({ first: 100, after: cursor }, 'materials')).toMatchObject({ size: 100, after: 'Material:a/b' });
  expect(pageRequest({ last: 1, before: cursor }, 'materials')).toEqual({
    size: 1,
    from: 'END',
    after: null,
    before: 'Material:a/b',
  });
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

test.each(['', 'x', 'aWQ6', '!!!!', cursorOf('Source:a/b'), `${cursorOf('Material:a/b')}=`, cursorOf('Material')])(
  'pageRequest() refuses "%s" as a cursor of materials',
  (cursor) => {
    expect(problem({ after: cursor })).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Argument "after" is no cursor of materials: take "pageInfo.endCursor"'),
    });
  },
);

test('cursorOf() carries order and id, whatever characters the id has', () => {
  expect(Buffer.from(cursorOf('Material:a/b'), 'base64url').toString()).toBe('id:Material:a/b');
  expect(idOfCursor(cursorOf('Material:a/µ-é'), 'Material')).toBe('Material:a/µ-é');
});
