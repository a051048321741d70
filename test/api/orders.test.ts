import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLEnumType, isEnumType } from 'graphql';
import { executableSchema } from '../../src/api/schema.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { datasetRecords, ionRecords, material, observation, quantity, source } from '../support/records.ts';
import { importInto, type Serving, sdl, serve } from './serve.ts';

const closing: Serving[] = [];
afterEach(async () => {
  for (const api of closing.splice(0)) await api.close();
});

async function served(...datasets: readonly DatasetRecords[]): Promise<Serving> {
  const api = await serve([ionRecords(), ...datasets]);
  closing.push(api);
  return api;
}

type Item = { readonly name: string; readonly degrees: number | null; readonly capacity: number | null };
type Node = { readonly id: string };

const keyOf = (place: number) => `m${String(place).padStart(2, '0')}`;

/** Materials with names and temperatures, each with an observation of a capacity; null: none. */
function dataset(items: readonly Item[]): DatasetRecords {
  return datasetRecords({
    materials: items.map(({ name, degrees }, place) =>
      material({
        key: keyOf(place),
        name,
        pyrolysisTemperature:
          degrees === null ? { missing: 'NOT_REPORTED' } : { value: quantity(`${degrees} °C`, 'TEMPERATURE') },
      }),
    ),
    observations: items.map(({ capacity }, place) =>
      observation({
        key: keyOf(place),
        material: `Material:doe_2026_pores/${keyOf(place)}`,
        ion: place % 2 === 0 ? 'Na' : 'K',
        statement: {
          form: 'VALUE',
          value: capacity === null ? { missing: 'NOT_REPORTED' } : { value: quantity(`${capacity} mAh/g`) },
        },
      }),
    ),
  });
}

type Walk = { readonly list: string; readonly args: string; readonly size: number; readonly way: 'first' | 'last' };

/** All ids of a list, page by page, and how the pages said that there are more. */
async function walked(api: Serving, { list, args, size, way }: Walk): Promise<readonly string[]> {
  const [cursor, edge, more] =
    way === 'first' ? ['after', 'endCursor', 'hasNextPage'] : ['before', 'startCursor', 'hasPreviousPage'];
  const other = way === 'first' ? 'hasPreviousPage' : 'hasNextPage';
  const query = `query ($at: String) { ${list}(${args} ${way}: ${size}, ${cursor}: $at) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  const pages: string[][] = [];
  for (let at: string | null = null; ; ) {
    const { data, errors } = await api.ask(query, { at });
    expect(errors).toBeUndefined();
    const { nodes, edges, pageInfo } = data[list];
    expect(edges.map(({ node }: { node: Node }) => node)).toEqual(nodes);
    expect(pageInfo[other]).toBe(at !== null);
    pages.push(nodes.map(({ id }: Node) => id));
    if (!pageInfo[more]) break;
    at = pageInfo[edge];
  }
  return (way === 'first' ? pages : pages.toReversed()).flat();
}

const folded = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Values in ascending order with ties by id, or both descending; what has no value comes last, in that order of ids. */
function sorted<T>(
  ids: readonly string[],
  values: readonly (T | null)[],
  direction: 'ASC' | 'DESC',
): readonly string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (a: string | T, b: string | T) => (a < b ? -sign : a > b ? sign : 0);
  return ids
    .map((id, place) => ({ id, value: values[place] ?? null }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return a.value === b.value ? compare(a.id, b.id) : a.value === null ? 1 : -1;
      }
      return compare(a.value, b.value) || compare(a.id, b.id);
    })
    .map(({ id }) => id);
}

const item = fc.record({
  name: fc.constantFrom('hc', 'HC', 'Hc-1', 'coal', 'Ärger', 'zebra'),
  degrees: fc.constantFrom(null, 900, 1300, 1300.5),
  capacity: fc.constantFrom(null, 200, 201, 0.3),
});

test('walking a list in any order, at any page size and both ways, gives the whole list in its order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 10 }),
      async (items, size) => {
        const api = await served(dataset(items));
        const ids = (type: string) => items.map((_, place) => `${type}:doe_2026_pores/${keyOf(place)}`);
        const filter = 'filter: { quantity: [REVERSIBLE_CAPACITY] }';
        const orders = [
          ['materials', 'NAME', items.map(({ name }) => folded(name)), ''],
          ['materials', 'PYROLYSIS_TEMPERATURE', items.map(({ degrees }) => degrees), ''],
          ['observations', 'VALUE', items.map(({ capacity }) => capacity), filter],
          ['observations', 'C_RATE', items.map(() => null), ''],
        ] as const;
        for (const [list, by, values, where] of orders) {
          for (const direction of ['ASC', 'DESC'] as const) {
            const args = `${where} orderBy: { by: ${by}, direction: ${direction} }`;
            const all = sorted<string | number>(
              ids(list === 'materials' ? 'Material' : 'Observation'),
              values,
              direction,
            );
            for (const way of ['first', 'last'] as const) {
              expect([by, direction, way, await walked(api, { list, args, size, way })]).toEqual([
                by,
                direction,
                way,
                all,
              ]);
            }
          }
        }
        await api.close();
        closing.length = 0;
      },
    ),
    { numRuns: 12, seed: 4 },
  );
});

test('every order of the schema is answered, both ways', async () => {
  const api = await served(dataset([{ name: 'a', degrees: 900, capacity: 200 }]));
  const schema = executableSchema(sdl);
  const lists = { Dataset: 'datasets', Source: 'sources', Material: 'materials', Observation: 'observations' };
  const fields = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && /OrderField$/.test(type.name));
  expect(fields.map(({ name }) => name.replace('OrderField', '')).sort()).toEqual(Object.keys(lists).sort());
  for (const [noun, list] of Object.entries(lists)) {
    for (const { name } of (schema.getType(`${noun}OrderField`) as GraphQLEnumType).getValues()) {
      for (const direction of ['ASC', 'DESC']) {
        const filter = name === 'VALUE' ? 'filter: { quantity: [REVERSIBLE_CAPACITY] }' : '';
        const { data, errors } = await api.ask(
          `{ ${list}(${filter} orderBy: { by: ${name}, direction: ${direction} }) { totalCount nodes { id } } }`,
        );
        expect([list, name, errors]).toEqual([list, name, undefined]);
        expect(data[list].nodes).toHaveLength(data[list].totalCount);
      }
    }
  }
});

test('sources are ordered by year, those without one last in either direction', async () => {
  const sources = [2019, null, 2012, 2019].map((year, place) => source({ key: `s${place}`, year }));
  const api = await served(datasetRecords({ sources: [source({ year: 2026 }), ...sources] }));
  const years = async (direction: string) => {
    const filter = '{ dataset: ["doe_2026_pores"] }';
    const { data } = await api.ask(
      `{ sources(filter: ${filter}, orderBy: { by: YEAR, direction: ${direction} }) { nodes { slug year } } }`,
    );
    return data.sources.nodes.map(({ slug, year }: { slug: string; year: number | null }) => `${slug} ${year}`);
  };
  expect(await years('ASC')).toEqual(['s2 2012', 's0 2019', 's3 2019', 'doe_2026_pores 2026', 's1 null']);
  expect(await years('DESC')).toEqual(['doe_2026_pores 2026', 's3 2019', 's0 2019', 's2 2012', 's1 null']);
});

test('two imports between pages neither repeat nor lose a record that they leave as it was', async () => {
  const items = Array.from({ length: 9 }, (_, place) => ({
    name: `carbon ${place % 3}`,
    degrees: null,
    capacity: 200,
  }));
  const api = await served(dataset(items));
  const more = (key: string, names: readonly string[]) =>
    datasetRecords({ key, materials: names.map((name, place) => material({ key: keyOf(place), dataset: key, name })) });
  const query = `query ($at: String) { materials(orderBy: { by: NAME }, first: 3, after: $at) {
    nodes { id } pageInfo { endCursor hasNextPage } } }`;
  const seen: string[] = [];
  const imports = [
    // beside what was read and what is still to come; then one goes that was the last of a page
    async () => importInto(api.store, more('aaa_2020_early', ['carbon 0', 'carbon 1', 'carbon 2'])),
    async () => importInto(api.store, more('aaa_2020_early', ['carbon 0']), more('zzz_2020_late', ['carbon 1', 'd'])),
  ];
  for (let at: string | null = null; ; ) {
    const { data } = await api.ask(query, { at });
    seen.push(...data.materials.nodes.map(({ id }: Node) => id));
    if (!data.materials.pageInfo.hasNextPage) break;
    at = data.materials.pageInfo.endCursor;
    await imports.shift()?.();
  }
  expect(new Set(seen).size).toBe(seen.length);
  const unchanged = items.map((_, place) => `Material:doe_2026_pores/${keyOf(place)}`);
  expect(unchanged.filter((id) => !seen.includes(id))).toEqual([]);
});

test('a cursor goes on where its item stood, though the item is gone', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const api = await served(dataset(names.map((name) => ({ name, degrees: null, capacity: null }))));
  const page = `orderBy: { by: NAME }, first: 2`;
  const { data } = await api.ask(`{ materials(${page}) { pageInfo { endCursor } } }`);
  const left = names.filter((name) => name !== 'b').map((name) => ({ name, degrees: null, capacity: null }));
  const kept = [keyOf(0), keyOf(2), keyOf(3)];
  await importInto(
    api.store,
    datasetRecords({ materials: left.map(({ name }, place) => material({ key: String(kept[place]), name })) }),
  );
  const next = await api.ask(
    `{ materials(${page}, after: "${data.materials.pageInfo.endCursor}") { nodes { name } } }`,
  );
  expect(next.data.materials.nodes.map(({ name }: { name: string }) => name)).toEqual(['c', 'd']);
});

test.each([
  ['observations(orderBy: { by: VALUE })', 'quantities of one kind of unit in "filter.quantity": it names none'],
  [
    'observations(orderBy: { by: VALUE }, filter: { quantity: [D002, REVERSIBLE_CAPACITY] })',
    'those it names are of LENGTH and SPECIFIC_CAPACITY',
  ],
])('%s is told what it needs', async (list, message) => {
  const api = await served();
  const { errors } = await api.ask(`{ ${list} { totalCount } }`);
  expect(errors?.[0]?.message).toContain(message);
});

test('ratios have no value to be ordered by, since theirs is of another kind', async () => {
  const value = (key: string, statement: Parameters<typeof observation>[0]) => observation({ key, ...statement });
  const api = await served(
    datasetRecords({
      observations: [
        value('ratio', {
          statement: { form: 'RATIO', relation: 'TIMES', value: quantity('2', 'DIMENSIONLESS'), to: { ion: 'K' } },
        }),
        value('small', { statement: { form: 'VALUE', value: { value: quantity('20 mAh/g') } } }),
        value('zero', { statement: { form: 'VALUE', value: { value: quantity('0.3 mAh/g') } } }),
      ],
    }),
  );
  const { data } = await api.ask(
    '{ observations(filter: { quantity: [REVERSIBLE_CAPACITY] }, orderBy: { by: VALUE }) { nodes { id } } }',
  );
  expect(data.observations.nodes.map(({ id }: Node) => id.replace(/.*\//, ''))).toEqual(['zero', 'small', 'ratio']);
});
