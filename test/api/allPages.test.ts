import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { executableSchema } from '../../src/api/schema.ts';
import { fullDataset } from '../store/fullDataset.ts';
import { type Serving, sdl, serve } from './serve.ts';
import { otherDataset } from './twoPapers.ts';

const schema = executableSchema(sdl);

let api: Serving;
beforeAll(async () => {
  api = await serve([fullDataset(), otherDataset()]);
});
afterAll(() => api.close());

type Field = GraphQLField<unknown, unknown>;

/** Lists in pages that a type has, and that need no argument. */
function listsOf(type: GraphQLObjectType): readonly Field[] {
  return Object.values(type.getFields()).filter(
    ({ type: of, args }) =>
      getNamedType(of).name.endsWith('Connection') &&
      args.some(({ name }) => name === 'before') &&
      !args.some(isRequiredArgument),
  );
}

/** Arguments for every order of a list, both ways, and none for that of ids. */
function ordersOf({ name: list, args }: Field): readonly string[] {
  const order = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  const by = order === undefined || !('getFields' in order) ? undefined : order.getFields().by?.type;
  const fields = getNamedType(by);
  const values = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  return [
    '',
    ...values.flatMap((value) => {
      const filter =
        list === 'observations' && value === 'VALUE' ? 'filter: { quantity: [REVERSIBLE_CAPACITY] }, ' : '';
      return ['ASC', 'DESC'].map((direction) => `${filter}orderBy: { by: ${value}, direction: ${direction} }, `);
    }),
  ];
}

type List = { readonly about: string; readonly ask: (args: string) => Promise<Page> };
type Page = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: unknown; readonly cursor: string }[];
  readonly pageInfo: { readonly [Name in 'hasNextPage' | 'hasPreviousPage']: boolean } & {
    readonly [Name in 'startCursor' | 'endCursor']: string | null;
  };
};

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node';

/** Something that tells the items of a list apart. */
function identity({ type }: Field): string {
  const node = getNamedType((getNamedType(type) as GraphQLObjectType).getFields().nodes?.type);
  if (!isObjectType(node)) return '{ __typename }';
  const { id, key, code } = node.getFields();
  const own = [id, key, code].find((field) => field !== undefined);
  return own === undefined ? '{ __typename }' : `{ ${own.name} }`;
}

function listAt(path: (inner: string) => string, found: (data: never) => unknown, field: Field): List {
  return {
    about: path(field.name),
    ask: async (args) => {
      const query = path(`${field.name}${args === '' ? '' : `(${args})`} { ${PAGE} ${identity(field)} } }`);
      const { data, errors } = await api.ask(`{ ${query} }`);
      expect([query, errors]).toEqual([query, undefined]);
      return (found(data as never) as Record<string, Page>)[field.name] as Page;
    },
  };
}

/** The pages of a list behind each other. */
async function walked({ ask }: List, order: string, size: number, way: 'first' | 'last'): Promise<readonly unknown[]> {
  const [cursor, edge, more] =
    way === 'first'
      ? (['after', 'endCursor', 'hasNextPage'] as const)
      : (['before', 'startCursor', 'hasPreviousPage'] as const);
  const pages: unknown[][] = [];
  for (let at: string | null = null; ; ) {
    const page: Page = await ask(`${order}${way}: ${size}${at === null ? '' : `, ${cursor}: "${at}"`}`);
    pages.push(page.edges.map(({ node }) => node));
    if (!page.pageInfo[more]) break;
    at = page.pageInfo[edge];
  }
  return (way === 'first' ? pages : pages.toReversed()).flat();
}

async function expectWalks(list: List, order: string): Promise<void> {
  const whole = await list.ask(`${order}first: 100`);
  const nodes = whole.edges.map(({ node }) => node);
  expect([list.about, nodes.length]).toEqual([list.about, whole.totalCount]);
  expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(nodes.length);
  for (const size of nodes.length > 6 ? [3, 7] : [1, 3]) {
    if (size > 1 && size >= nodes.length) break;
    for (const way of ['first', 'last'] as const)
      expect([list.about, order, size, way, await walked(list, order, size, way)]).toEqual([
        list.about,
        order,
        size,
        way,
        nodes,
      ]);
  }
}

const roots = listsOf(schema.getQueryType() as GraphQLObjectType);

test.each(roots.map((field) => [field.name, field] as const))(
  'pages of %s in every order, both ways, at several sizes, are the list',
  async (_, field) => {
    const list = listAt(
      (inner) => inner,
      (data) => data,
      field,
    );
    for (const order of ordersOf(field)) await expectWalks(list, order);
  },
);

const parents = roots.flatMap((root) => {
  const node = getNamedType((getNamedType(root.type) as GraphQLObjectType).getFields().nodes?.type);
  if (!isObjectType(node) || node.getFields().id === undefined) return [];
  return listsOf(node).map((field) => [`${node.name}.${field.name}`, root.name, node.name, field] as const);
});

test.each(parents)('pages of %s are the list, for the first parent', async (_, root, type, field) => {
  const { data } = await api.ask(`{ ${root}(first: 1) { nodes { id } } }`);
  for (const { id } of data[root].nodes) {
    const list = listAt(
      (inner) => `node(id: "${id}") { ... on ${type} { ${inner} } }`,
      ({ node }: { node: unknown }) => node,
      field,
    );
    for (const order of ordersOf(field)) await expectWalks(list, order);
  }
});

test('all nouns have lists at the root, and lists below them', () => {
  expect(roots.length).toBeGreaterThan(15);
  expect(parents.length).toBeGreaterThan(20);
});
