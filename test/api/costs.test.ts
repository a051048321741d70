import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  type GraphQLField,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  getOperationAST,
  isLeafType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { costs } from '../../src/api/costs.ts';
import { MOST_COST } from '../../src/api/limits.ts';
import { listLengths } from '../../src/api/listLengths.ts';
import { queryCost } from '../../src/api/queryCost.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { sdl } from './serve.ts';

const schema = executableSchema(sdl);

type Field = GraphQLField<unknown, unknown>;

const fields: readonly (readonly [string, Field])[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));

function named(which: (field: Field, name: string) => boolean): readonly string[] {
  return fields.filter(([name, field]) => which(field, name)).map(([name]) => name);
}

function cost(query: string, variables: Record<string, unknown> = {}): number | undefined {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`No operation in ${query}`);
  return queryCost(schema, { document, operation, variables });
}

test('every cost and every length of a list is of a field that the contract has', () => {
  const known = new Set(fields.map(([name]) => name));
  expect([...Object.keys(costs), ...Object.keys(listLengths)].filter((name) => !known.has(name))).toEqual([]);
});

test('every list of objects that is no part of a page has a length or a cost', () => {
  const lists = named(
    ({ type }, name) =>
      isListType(getNullableType(type)) && !isLeafType(getNamedType(type)) && !/Connection\.(edges|nodes)$/.test(name),
  );
  expect(lists.filter((name) => costs[name] === undefined && listLengths[name] === undefined)).toEqual([]);
});

test('every field that judges has a cost of its own', () => {
  const judging = named(({ args }) => args.some(({ name }) => name === 'options'));
  expect(judging.length).toBeGreaterThan(10);
  expect(judging.filter((name) => costs[name] === undefined)).toEqual([]);
});

test.each([
  ['{ ion(symbol: Na) { name } }', 2],
  // 1 + 20 x (5 + 1 + 1)
  ['{ materials { nodes { id } } }', 141],
  // 1 + 10 x (5 + 1 + 1 + 10 x (5 + 1 + 1))
  ['{ materials(first: 10) { nodes { observations(last: 10) { nodes { id } } } } }', 771],
  // 1 + 20 x (5 + 5)
  ['{ materials { totalCount } }', 201],
  // 1 + 3 x (5 + 1)
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 19],
  // 1 + 40 x 1
  ['{ rules { code } }', 41],
  ['{ assessment(proposition: "x") { verdict } }', 12_001],
  // 2 x (12000 + 3 x 9 x (5 + 1 + 1 + 1))
  ['{ evidenceMatrix(materials: ["a", "b"]) { rows { assessment { verdict } } } }', 24_432],
  // 12000 + 1 x (6000 + 1)
  ['{ contributionOrders(materials: ["a"], ions: [Na]) { status } }', 18_001],
  // 10 sources, since none is named; then 1 + 20 x (5 + 1 + 1)
  ['{ auditFindings { nodes { id } } }', 120_141],
  ['{ auditFindings(filter: { source: ["a"] }) { nodes { id } } }', 12_141],
])('%s costs %i', (query, expected) => {
  expect(cost(query)).toBe(expected);
});

test('a query costs what its variables, fragments and directives make of it', () => {
  const query = `query ($first: Int = 10, $ids: Boolean!) { ions(first: $first) { ...F } }
    fragment F on IonConnection { nodes { id @include(if: $ids) } }`;
  expect(cost(query, { ids: true })).toBe(71);
  expect(cost(query, { ids: false })).toBe(61);
  expect(cost(query, { ids: true, first: 100 })).toBe(701);
});

const SEVERITIES = '{ facets(of: [SEVERITY]) { of } }';
const SOURCES = '{ facets(of: [SOURCE]) { of } }';
const one = '(filter: { source: ["a"] })';

// a facet: 25 and a twentieth of what is below it; a page of 20: 1 + 20 x (5 + 25.05)
test.each([
  [`{ auditFindings${one} ${SEVERITIES} }`, 12_602],
  // leaves out the source, so that none is named
  [`{ auditFindings${one} ${SOURCES} }`, 120_602],
  [`{ auditFindings${one} { ... on AuditFindingConnection ${SOURCES} } }`, 120_602],
  [`{ auditFindings${one} { ...F ...F } } fragment F on AuditFindingConnection ${SOURCES}`, 121_103],
  // verdicts are judged, whatever the filter says; the page itself costs 20 x 500 more
  ['{ assessments(filter: { material: ["a"] }) { facets(of: [PROCESS, MATERIAL]) { of } } }', 23_103],
  ['{ assessments(filter: { material: ["a", "b"] }) { facets(of: [VERDICT]) { of } } }', 34_602],
  ['{ assessments { facets(of: [VERDICT]) { of } } }', 130_602],
])('%s costs %i: a list pays for all that its facets judge', (query, expected) => {
  expect(Math.round(cost(query) ?? 0)).toBe(expected);
});

test('facets that a variable names, or that are not named, cost as those that are', () => {
  const query = `query ($of: [AuditFindingFacet!]) { auditFindings${one} { facets(of: $of) { of } } }`;
  expect(cost(query, { of: ['SOURCE'] })).toBe(cost(`{ auditFindings${one} ${SOURCES} }`));
  expect(cost(query, { of: ['SEVERITY'] })).toBe(cost(`{ auditFindings${one} ${SEVERITIES} }`));
  expect(cost(query, {})).toBeGreaterThan(120_602);
});

test.each([-1, 0, 101, 2_000_000_000])('a page of %i items costs nothing: its own error says more', (first) => {
  expect(cost('query ($first: Int) { ions(first: $first) { nodes { id } } }', { first })).toBe(1);
});

test('variables that do not fit have no cost, and an argument without a value is an error', () => {
  expect(cost('query ($first: Int) { ions(first: $first) { nodes { id } } }', { first: 'many' })).toBeUndefined();
  expect(() => cost('query ($id: ID = "x") { node(id: $id) { id } }', { id: null })).toThrow('must not be null');
});

test('three pages of 100 in each other cost more than a query may, the same of 20 do not', () => {
  const pages = (first: number) => `{ materials(first: ${first}) { nodes {
    observations(first: ${first}) { nodes { claims(first: ${first}) { nodes { id } } } } } } }`;
  expect(cost(pages(100))).toBeGreaterThan(20 * MOST_COST);
  expect(cost(pages(20))).toBeLessThan(MOST_COST / 4);
});

test('asking for the whole contract costs less than a third of what a query may', () => {
  expect(cost(getIntrospectionQuery())).toBeLessThan(MOST_COST / 3);
});

const variables: Readonly<Record<string, Record<string, unknown>>> = JSON.parse(
  readFileSync('docs/queries/variables.json', 'utf8'),
);
test.each(Object.entries(variables))('published query %s costs less than half of what a query may', (name, given) => {
  expect(cost(readFileSync(`docs/queries/${name}.graphql`, 'utf8'), given)).toBeLessThan(MOST_COST / 2);
});
