import { expect, test } from '@jest/globals';
import { buildSchema, parse, ScalarLeafsRule, validate } from 'graphql';
import {
  MOST_ALIASES,
  MOST_DIRECTIVES,
  MOST_LEVELS,
  MOST_LISTS_IN_TYPE,
  MOST_ROOT_FIELDS,
  MOST_SELECTIONS,
  MOST_SPREADS,
} from '../../src/api/limits.ts';
import { withinSizeLimits } from '../../src/api/sizeLimits.ts';

const schema = buildSchema('type Query { a: Query, leaf: Int }');

/** What is wrong, without graphql's own word that it went no further. */
function errors(query: string) {
  return validate(schema, parse(query), [withinSizeLimits]).filter(({ extensions }) => extensions.limit !== undefined);
}

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

const leaves = 'fragment F on Query { leaf }';
const skipped = 'leaf @skip(if: false)';

/** A query with so many of what a limit is about, and as few as possible of everything else. */
const queries: readonly (readonly [string, number, (count: number) => string])[] = [
  ['root fields', MOST_ROOT_FIELDS, (count) => `{ ${times(count, () => 'leaf')} }`],
  ['aliases', MOST_ALIASES, (count) => `{ a { ${times(count, (n) => `x${n}: leaf`)} } }`],
  ['directives', MOST_DIRECTIVES, (count) => `{ a { ${times(count, () => skipped)} } }`],
  ['fragment spreads', MOST_SPREADS, (count) => `{ a { ${times(count, () => '...F')} } } ${leaves}`],
  ['levels of selections', MOST_LEVELS, (count) => `{ ${'... { '.repeat(count - 1)} leaf ${'}'.repeat(count)}`],
  [
    'levels of lists in a type',
    MOST_LISTS_IN_TYPE,
    (count) =>
      `query ($few: [Int!]!, $x: ${'['.repeat(count)}Int!${'!]'.repeat(count)}) { leaf }`.replaceAll('!!', '!'),
  ],
  ['selections', MOST_SELECTIONS, (count) => `{ a { ${times(count - 1, () => 'leaf')} } }`],
];

test.each(queries)('withinSizeLimits() lets as many %s pass as the limit says', (_, most, query) => {
  expect(errors(query(most))).toEqual([]);
});

test.each(queries)('withinSizeLimits() refuses one more of %s, with the limit and a way out', (name, most, query) => {
  const [error, ...others] = errors(query(most + 1));
  expect(others).toEqual([]);
  expect(error?.message).toMatch(`The query has ${most + 1} ${name}, `);
  expect(error?.message).toMatch(`: ${most} is the limit; `);
  expect(error?.extensions).toEqual({ limit: { name, value: most + 1, most } });
});

test.each([
  ['aliases', 121, `{ a { ...F ...F x: leaf } } fragment F on Query { ${times(60, (n) => `x${n}: leaf`)} }`],
  ['root fields', 60, `{ ...F ... { ...F } } fragment F on Query { ${times(30, () => 'leaf')} }`],
  ['directives', 102, `query @x { a { ...F @x ...F } } fragment F on Query @x { ${times(49, () => 'leaf @x')} }`],
])('withinSizeLimits() counts %s of fragments wherever they are spread', (name, count, query) => {
  const found = errors(query).map(({ extensions }) => extensions.limit);
  expect(found).toEqual([expect.objectContaining({ name, value: count })]);
});

test('withinSizeLimits() counts a bomb of fragments without walking it', () => {
  const doubling = times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const found = errors(`{ a { ...F0 } } ${doubling} fragment F60 on Query { leaf }`);
  expect(found.map(({ extensions }) => extensions.limit)).toEqual([
    { name: 'fragment spreads', value: 1_000_000_000, most: MOST_SPREADS },
    { name: 'selections', value: 1_000_000_000, most: MOST_SELECTIONS },
    { name: 'levels of selections', value: 63, most: MOST_LEVELS },
  ]);
  expect(found[0]?.message).toMatch('The query has 1000000000 or more fragment spreads');
});

test('withinSizeLimits() names the operation that is too large, and ends on fragments that spread themselves', () => {
  const query = `query Small { leaf } query Large { ...F } fragment F on Query { ...F ...Missing ${times(51, () => 'leaf')} }`;
  expect(errors(query).map(({ message }) => message)).toEqual([expect.stringMatching(/^"Large" has 51 root fields/)]);
});

test('withinSizeLimits() ends validation, and lets other rules see what is within the limits', () => {
  const said = (query: string) =>
    validate(schema, parse(query), [withinSizeLimits, ScalarLeafsRule]).map(({ message }) => message);
  expect(said('{ a }')).toEqual([expect.stringContaining('must have a selection of subfields')]);
  expect(said(`{ ${times(51, () => 'a')} }`)).toEqual([
    expect.stringMatching(/^The query has 51 root fields/),
    'Validation aborted.',
  ]);
});
