import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Store } from '../../src/store/store.ts';
import { exampleDataset } from './exampleDataset.ts';
import { hostileRequests } from './hostileRequests.ts';
import { type Answer, type Serving, serve } from './serve.ts';

/** A well-meant test is done at once; these are no slower. */
const TIMEOUT = 5000;

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha', { values: 30 })]);
});
afterAll(() => api.close());

afterEach(async () => {
  expect((await api.ask('{ ion(symbol: Na) { name } }')).data).toEqual({ ion: { name: 'sodium' } });
  expect(api.log.filter(({ level }) => level === 'error')).toEqual([]);
});

type Posted = { readonly status: number; readonly text: string; readonly answer: Answer };

async function post(body: string): Promise<Posted> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, answer: JSON.parse(text) as Answer };
}

const INSIDE = /sqlite|select .* from|\/src\/|\/test\/|node_modules|\bat .*\.[jt]s\b|stack/i;

test.each(hostileRequests)(
  '$name: refused, and told why',
  async ({ query, variables = '{}', code, told }) => {
    const { status, text, answer } = await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
    expect(status).toBe(200);
    const { errors = [] } = answer;
    expect(errors.map(({ message }) => message)).toContainEqual(expect.stringContaining(told));
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    expect(text).not.toMatch(INSIDE);
    // a hundred errors with their places, and nothing that was sent at length
    expect(text.length).toBeLessThan(70_000);
  },
  TIMEOUT,
);

test.each([
  ['a body of 30 MB', `{"query":"{ __typename }","x":"${'x'.repeat(30_000_000)}"}`, 413, 'more than 1000000 bytes'],
  ['a body that is no JSON', '{"query":"{ __typename }', 400, 'Cannot read the body as JSON'],
  ['900,000 brackets that are not closed', `{"query":${'['.repeat(900_000)}`, 400, 'Cannot read the body as JSON'],
  ['a query that is no text', '{"query":{"a":1}}', 400, 'must be strings'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400, '`variables`'],
])(
  '%s: refused, and told why',
  async (_, body, status, told) => {
    const posted = await post(body);
    expect(posted.status).toBe(status);
    expect(posted.answer.errors?.[0]?.message).toContain(told);
    expect(posted.text).not.toMatch(INSIDE);
  },
  TIMEOUT,
);

test('a cursor of another noun or of another order is refused', async () => {
  const { data } = await api.ask(`{ cells { pageInfo { endCursor } } auditChecks { pageInfo { endCursor } }
    materials(orderBy: { by: NAME }) { pageInfo { endCursor } }
    claims(filter: { agreement: [NOT_JUDGED, OPEN, UNSUPPORTED] }) { pageInfo { endCursor } } }`);
  const foreign: readonly (readonly [string, string])[] = [
    ['ions', data.cells.pageInfo.endCursor],
    ['auditFindings', data.auditChecks.pageInfo.endCursor],
    ['auditChecks', data.cells.pageInfo.endCursor],
    ['claims', data.claims.pageInfo.endCursor],
    ['materials', data.materials.pageInfo.endCursor],
  ];
  for (const [list, cursor] of foreign) {
    expect(cursor).toEqual(expect.any(String));
    const { errors } = await api.ask(`{ ${list}(after: "${cursor}") { nodes { id } } }`);
    expect(errors?.[0]?.message).toMatch(
      /^Argument "after" is a cursor of (.*, not of|another order).*: take "pageInfo.endCursor"/,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a cursor of the same list of another parent is refused', async () => {
  const both = await serve([
    exampleDataset('alpha', { values: 3 }),
    exampleDataset('beta', { values: 3, withIons: false }),
  ]);
  const judged = '(filter: { agreement: [NOT_JUDGED, OPEN, UNSUPPORTED] }';
  const lists: readonly (readonly [from: string, to: string])[] = [
    ['dataset(key: "alpha") { page: observations(first: 1)', 'dataset(key: "beta") { page: observations('],
    ['dataset(key: "alpha") { page: claims(first: 1)', 'material(slug: "alpha_mshc") { page: claims('],
    [`dataset(key: "alpha") { page: claims${judged}, first: 1)`, `dataset(key: "beta") { page: claims${judged}, `],
  ];
  for (const [from, to] of lists) {
    const { data } = await both.ask(`{ of: ${from} { pageInfo { endCursor } } } }`);
    const cursor = data.of.page.pageInfo.endCursor;
    expect(cursor).toEqual(expect.any(String));
    const { errors } = await both.ask(`{ of: ${to}after: "${cursor}") { nodes { id } } } }`);
    expect([to, errors?.[0]?.message]).toEqual([
      to,
      expect.stringMatching(/^Argument "after" is a cursor of the .* of "Dataset:alpha.*", not of those of /),
    ]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  await both.close();
});

const names: readonly (readonly [string, string])[] = [
  ['a statement of SQL', "'; drop table material; --"],
  ['a condition of SQL', '" or ""="'],
  ['a wildcard', '%'],
  ['a word of full-text search', 'AND'],
  ['a star', '*'],
  ['a null byte', '\u0000'],
  ['a null byte within', 'a\u0000b'],
  ['half a character', '\ud800'],
  ['a mark that turns the line', '\u202eabc'],
  ['a path', '../../etc/passwd'],
  ['a prototype', '__proto__'],
  ['400,000 signs', 'x'.repeat(400_000)],
];

test.each(names)(
  '%s is a name like any other, and nobody has it',
  async (_, name) => {
    const { text, answer } = await post(
      JSON.stringify({
        query: `query ($id: ID!, $text: String!) {
        material(slug: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id }
        dataset(key: $id) { key } bySlug: source(slug: $id) { id } byDoi: source(doi: $text) { id }
        observations(filter: { material: [$id], dataset: [$text] }) { totalCount }
        claims(filter: { source: [$id], text: $text, dataset: [$text] }) { totalCount }
      }`,
        variables: { id: name, text: name },
      }),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      material: null,
      node: null,
      nodes: [null],
      dataset: null,
      bySlug: null,
      byDoi: null,
      observations: { totalCount: 0 },
      claims: { totalCount: 0 },
    });
    expect(text).not.toMatch(INSIDE);
  },
  TIMEOUT,
);

test('of a key that a body has twice, the last one counts', async () => {
  expect((await post('{"query":"{ nothing }","query":"{ __typename }"}')).answer.data).toEqual({ __typename: 'Query' });
});

test('a stack that overflows within a resolver is masked, and the server goes on', async () => {
  const overflow = (): never => overflow();
  const around = (store: Store): Store => ({ ...store, snapshot: async () => overflow() });
  const broken = await serve([], { around });
  const { errors } = await broken.ask('{ material(slug: "x") { id } }');
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    [expect.stringMatching(/^Internal error: /), 'INTERNAL_SERVER_ERROR'],
  ]);
  expect(broken.log[0]?.message).toContain('Maximum call stack size exceeded');
  expect((await broken.ask('{ regions { code } }')).errors).toBeUndefined();
  await broken.close();
});
