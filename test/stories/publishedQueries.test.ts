import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql, NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { openContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { loadSeed } from '../../src/ingest/loadSeed.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from '../support/cli.ts';
import { exampleDataset } from '../support/exampleCurves.ts';
import { contract } from '../support/seed.ts';
import { publishedFacts } from './publishedFacts.ts';

const folder = 'docs/queries';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));
const textOf = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8');
const variables: Readonly<Record<string, Record<string, unknown>>> = JSON.parse(
  readFileSync(join(folder, 'variables.json'), 'utf8'),
);

/** What the package's own datasets have nothing of is asked of the dataset that CONTRIBUTING.md shows. */
const OF_CURVES: ReadonlySet<string> = new Set(['curves', 'curve-plot', 'not-computed']);

let store: Store;
let withCurves: Store;
let schema: GraphQLSchema;

const openBase = () => openStore({ file: join(tempFolder(), 'base.sqlite'), migrationsFolder: 'migrations' });
const baseOf = (name: string) => (OF_CURVES.has(name) ? withCurves : store);

beforeAll(async () => {
  const options = { schema: contract, now: () => new Date(0) };
  store = openBase();
  withCurves = openBase();
  const reports = [
    ...(await loadSeed(store, 'seed', options)),
    await importDataset(withCurves, 'seed/ions', options),
    await importDataset(withCurves, exampleDataset(), options),
  ];
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  schema = executableSchema(readSdl('schema'));
});

afterAll(() => Promise.all([store.close(), withCurves.close()]));

// biome-ignore lint/suspicious/noExplicitAny: answers of queries are as wide as the contract
async function ask(source: string, variableValues: Record<string, unknown> = {}, base = store): Promise<any> {
  const context = openContext(base, 'test', { contract });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context });
  await context.close();
  expect(errors).toBeUndefined();
  return data;
}

test.each(names)('published query %s answers with something', async (name) => {
  const data = await ask(textOf(name), variables[name], baseOf(name));
  const answers = Object.values(data) as { nodes?: unknown[] }[];
  for (const answer of answers) expect(answer.nodes ?? [answer]).not.toEqual([]);
});

test.each(names)('published query %s answers what the dataset says', async (name) => {
  const fact = publishedFacts[name];
  const data = await ask(textOf(name), variables[name], baseOf(name));
  expect(fact?.of(data)).toEqual(fact?.is ?? 'a fact of publishedFacts');
});

test("one of the package's own datasets brings two curves, as docs/queries.md says", async () => {
  const { list } = await ask(textOf('curves'));
  expect(list.nodes.map(({ id, rowCount }: { id: string; rowCount: number }) => [id, rowCount])).toEqual([
    ['Curve:chayambuka_2022_hard_carbon/diffusivity', 39],
    ['Curve:chayambuka_2022_hard_carbon/equilibrium-potential', 20],
  ]);
  expect(await ask(textOf('curve-plot'), variables['curve-plot'])).toEqual({ node: null });
});

test('every published query has its variables, and says on top in one line what it asks', () => {
  expect(Object.keys(variables).toSorted()).toEqual(names.toSorted());
  const questions = names.filter((name) => name !== 'start').map((name) => textOf(name).split('\n')[0] ?? '');
  for (const question of questions) expect(question).toMatch(/^# [A-Z].*\?/);
});

test('README asks the question of wide layers and plateaus, and prints in words what is answered', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  expect(shown).toHaveLength(1);
  const { materials } = await ask(shown[0] ?? '');
  const whole = await ask(textOf('wide-layers-and-plateaus'), variables['wide-layers-and-plateaus']);
  expect(whole.materials).toMatchObject(materials);
  const [, section = ''] = readme.split('## Ask it');
  const [, told = ''] = /Of the carbons in the base([\s\S]*?)\n\n/.exec(section) ?? [];
  const words = told.replace(/\s+/g, ' ');
  for (const { name, layers, plateaus } of materials.nodes) {
    expect(words).toContain(name);
    for (const { value, locator } of [...layers.nodes, ...plateaus.nodes]) {
      expect(words).toContain(value.reported.replace('%', ' %').replace('  ', ' '));
      expect(words).toMatch(new RegExp(`sentences? (\\d+ and )?${locator.sentence}`));
    }
  }
});

test('README names every published query, and every file that it names is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w-]+)\.graphql`/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(names.toSorted());
  const named = [...readme.matchAll(/docs\/queries\/([\w-]+)\.graphql/g)].map(([, name]) => name);
  for (const name of named) expect(names).toContain(name);
});

test('Li is said to have 66 % slope and 44 % plateau, both in one sentence', async () => {
  const { observations } = await ask(textOf('slope-plateau-shares'), variables['slope-plateau-shares']);
  const of = (code: string) =>
    observations.nodes.filter(({ quantity }: { quantity: { code: string } }) => quantity.code === code);
  expect(of('SLOPE_SHARE')).toMatchObject([{ value: { reported: '66%', lower: 65.5, upper: 66.5 } }]);
  expect(of('PLATEAU_SHARE')).toMatchObject([{ value: { reported: '44%', lower: 43.5, upper: 44.5 } }]);
  for (const { locator, conditions } of observations.nodes) {
    expect(locator).toEqual({
      part: 'TEXT',
      section: 'Results and discussion',
      paragraph: 3,
      sentence: 3,
      figure: '2',
      panel: 'a',
    });
    expect(conditions.boundary.reported).toBe('0.1 V');
  }
});

test('every number of every dataset is reached by paging through observations', async () => {
  const { datasets } = await ask('{ datasets(first: 100) { nodes { key } } }');
  for (const { key } of datasets.nodes) {
    const seen: string[] = [];
    let after: string | null = null;
    let total = -1;
    do {
      const { observations } = await ask(textOf('every-number'), { dataset: key, after });
      seen.push(...observations.nodes.map(({ id }: { id: string }) => id));
      total = observations.totalCount;
      after = observations.pageInfo.hasNextPage ? observations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(total);
  }
});

test('the seed paper claims an order of contributions for each ion, and repeats it', async () => {
  const { claims } = await ask(textOf('contribution-orders'), variables['contribution-orders']);
  const orders = claims.nodes
    .filter(({ ion }: { ion: unknown }) => ion !== null)
    .map(
      ({ ion, assertion }: { ion: { symbol: string }; assertion: { ascending: { abbreviation: string }[] } }) =>
        `${ion.symbol}: ${assertion.ascending.map(({ abbreviation }) => abbreviation).join(' < ')}`,
    );
  expect([...new Set(orders)].toSorted()).toEqual(['K: FC < IC < AC', 'Li: FC < AC < IC', 'Na: IC < AC < FC']);
  expect(orders).toHaveLength(6);
});

test.each(names)('published query %s asks for nothing that is deprecated', (name) => {
  expect(validate(schema, parse(textOf(name)), [NoDeprecatedCustomRule])).toEqual([]);
});
