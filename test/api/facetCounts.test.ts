import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { facetNames } from '../../src/api/facets.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';
import { sdl } from './serve.ts';

const schema = executableSchema(sdl);

let api: SeedServer;
beforeAll(async () => {
  api = await serveSeed();
});
afterAll(() => api.close());

type Value = { readonly value: string | null; readonly count: number };

async function ask(query: string) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${api.at}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  expect([query, errors]).toEqual([query, undefined]);
  return data as Readonly<
    Record<string, { readonly totalCount: number; readonly facets: readonly { values: readonly Value[] }[] }>
  >;
}

/** Lists at the root with what they can be counted by. */
const facets = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).flatMap(
  ({ name, type, args }) => {
    const connection = getNamedType(type);
    const filter = getNamedType(args.find((each) => each.name === 'filter')?.type);
    if (!isObjectType(connection) || !isInputObjectType(filter)) return [];
    return facetNames(connection).map((facet) => [name, facet, filter] as const);
  },
);

/** A filter that keeps what has a value, by the field that is named as the facet is. */
function filterBy(facet: string, value: string, filter: GraphQLInputObjectType): string {
  if (facet === 'CELL_ION') return `cells: { ion: [${value}] }`;
  const field = facet.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const type = String(filter.getFields()[field]?.type);
  if (type === 'IntFilter') return `${field}: { eq: ${value} }`;
  if (type === 'TextFilter') return `${field}: { contains: ${JSON.stringify(value)} }`;
  return `${field}: [${/^\[(ID|String)!/.test(type) ? JSON.stringify(value) : value}]`;
}

/** Lists of which each filter computes all items again. */
const judged: ReadonlySet<string> = new Set(['assessments', 'auditFindings', 'derivedMetrics']);

test.each(facets.map(([list, facet, filter]) => [list, facet, filter] as const))(
  'each value of %s by %s counts what a filter by it finds',
  async (list, facet, filter) => {
    const { [list]: all } = await ask(`{ ${list} { totalCount facets(of: [${facet}]) { values { value count } } } }`);
    const values = all?.facets[0]?.values ?? [];
    expect([list, facet, values.length > 0]).toEqual([list, facet, true]);
    const tried = judged.has(list) ? 3 : 12;
    const given = values.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }])).slice(0, tried);
    const found: Value[] = [];
    for (const { value } of given) {
      // one by one: of lists that are judged, a request may count few
      const { [list]: kept } = await ask(`{ ${list}(filter: { ${filterBy(facet, value, filter)} }) { totalCount } }`);
      found.push({ value, count: kept?.totalCount ?? 0 });
    }
    expect(found).toEqual(given);
    // what has several values counts under each, what has none under null
    const sum = values.reduce((total, { count }) => total + count, 0);
    if (values.length < 100) expect(sum).toBeGreaterThanOrEqual(all?.totalCount ?? 0);
  },
);

test('there is something to count by in twelve lists', () => {
  expect([...new Set(facets.map(([list]) => list))].sort()).toEqual([
    'assessments',
    'auditFindings',
    'cells',
    'claims',
    'curves',
    'derivedMetrics',
    'dftResults',
    'materials',
    'measurements',
    'observations',
    'propositions',
    'sources',
  ]);
});
