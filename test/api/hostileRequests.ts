/** A request that asks for too much or makes no sense, and how it is refused. */
export type Hostile = {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
  readonly code: string;
  /** Part of the message that says what the limit is or what would be right. */
  readonly told: string;
};

const IDS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const CLAIMS = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }';
const TOO_DEEP = 'too deep to be read: fields lie in each other 15 levels deep at most';
const VARIABLES_TOO_DEEP = 'The variables lie in themselves more than 20 levels deep, which is the limit';

function times(count: number, part: string | ((index: number) => string)): string {
  return Array.from({ length: count }, (_, index) => (typeof part === 'string' ? part : part(index))).join(' ');
}

function within(count: number, open: string, inner: string, close: string): string {
  return `${open.repeat(count)}${inner}${close.repeat(count)}`;
}

const pages = (size: number) => `{ datasets(first: ${size}) { nodes { observations(first: ${size}) { nodes {
  claims(first: ${size}) { nodes { id } } } } } } }`;

/** Fragments that each spread the next one twice: 2 to the power of `count` spreads. */
function bomb(count: number): string {
  const fragments = times(count, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  return `{ ...F0 } ${fragments} fragment F${count} on Query { __typename }`;
}

const invalid: readonly Omit<Hostile, 'code'>[] = [
  {
    name: '18 levels of fields',
    query: `{ ion(symbol: Na) { ${within(6, 'claims { nodes { ion { ', 'id', '} } } ')} } }`,
    told: '15 is the limit',
  },
  { name: '1000 levels of fields', query: within(1000, '{ a ', '', '}'), told: 'levels of selections' },
  {
    name: '1600 levels of fields, twice',
    query: `{ ${times(2, within(1600, 'a { ', 'b', '} '))} }`,
    told: '15 levels deep at most',
  },
  { name: '5000 fields', query: `{ ions { nodes { ${times(5000, 'id')} } } }`, told: '2000 is the limit' },
  { name: '5000 unknown fields', query: `{ ${times(5000, (n) => `nothing${n}`)} }`, told: '50 is the limit' },
  {
    name: 'one field under 3000 names',
    query: `{ ${times(3000, (n) => `a${n}: __typename`)} }`,
    told: '100 is the limit',
  },
  {
    name: 'a fragment that spreads itself',
    query: '{ ...F } fragment F on Query { ...F }',
    told: 'Cannot spread fragment "F" within itself',
  },
  {
    name: 'fragments that spread each other',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    told: 'within itself via "B"',
  },
  { name: 'a bomb of 30 fragments', query: bomb(30), told: '500 is the limit' },
  { name: 'a bomb of 900 fragments', query: bomb(900), told: '500 is the limit' },
  {
    name: '500 directives',
    query: `{ ions { ${times(500, 'totalCount @include(if: true)')} } }`,
    told: '100 is the limit',
  },
  { name: 'three pages of 100 in each other', query: pages(100), told: '300000 is the limit; ask for smaller pages' },
  {
    name: '50 counts of related records',
    query: `{ ${times(50, (n) => `a${n}: observations(filter: { or: [${times(10, (k) => `{ claims: { text: "${n} ${k}" } }`)}] }) { totalCount facets { of } }`)} }`,
    told: '300000 is the limit',
  },
  {
    name: '50 searches',
    query: `{ ${times(50, (n) => `a${n}: search(text: "HC Na", first: 1) { totalCount nodes { itemId } }`)} }`,
    told: '300000 is the limit; ask for smaller pages',
  },
  {
    name: '26 what-ifs',
    query: `{ ${times(26, (n) => `a${n}: assessment(proposition: "x", options: { tolerance: 0.${n} }) { verdict }`)} }`,
    told: 'fewer materials to be judged',
  },
  {
    name: 'introspection 60 times',
    query: `{ ${times(50, (n) => `a${n}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    told: '300000 is the limit',
  },
  {
    name: 'introspection in a loop',
    query: `{ __schema { types { ${within(5, 'fields { type { ', 'name', '} } ')} } } }`,
    told: '2 levels deep at most; the contract as a whole is at /schema.graphql',
  },
  {
    name: 'a page of 10,000,000,000 items',
    query: '{ ions(first: 10000000000) { totalCount } }',
    told: 'Int cannot represent non 32-bit signed integer value',
  },
  {
    name: 'a number of 100,000 digits',
    query: `{ ions(first: ${'9'.repeat(100_000)}) { totalCount } }`,
    told: 'Int cannot represent',
  },
  {
    name: 'an argument twice',
    query: '{ ions(first: 1, first: 2) { totalCount } }',
    told: 'There can be only one argument named "first"',
  },
  {
    name: 'a field of an input twice',
    query: '{ claims(filter: { text: "a", text: "b" }) { totalCount } }',
    told: 'There can be only one input field named "text"',
  },
  {
    name: 'a type of lists of lists',
    query: `query ($ids: ${within(1000, '[', 'ID', ']')}) { nodes(ids: $ids) { id } }`,
    told: '3 is the limit; give variables the types',
  },
  { name: 'a mistyped field', query: '{ ion(symbol: Na) { nam } }', told: 'Did you mean "name"?' },
];

const unread: readonly Omit<Hostile, 'code'>[] = [
  { name: '60,000 tokens', query: `{ ${times(60_000, 'a')} }`, told: 'more than 10000 tokens' },
  { name: '4900 levels of fields', query: `{ ${within(4900, 'a { ', 'b', '} ')} }`, told: TOO_DEEP },
  { name: '4900 levels of lists', query: `{ nodes(ids: ${within(4900, '[', '', ']')}) { id } }`, told: TOO_DEEP },
  { name: 'a text that does not end', query: '{ material(slug: "abc) { id } }', told: 'Unterminated string' },
  { name: 'a query that does not end', query: '{ material(slug: "abc") { id ', told: 'Expected Name, found <EOF>' },
  { name: 'a null byte between names', query: '{ ions \u0000 { totalCount } }', told: 'Unexpected character: U+0000' },
  {
    name: 'half a character in a text',
    query: '{ material(slug: "\\uD800") { id } }',
    told: 'Invalid Unicode escape sequence',
  },
];

const input: readonly Omit<Hostile, 'code'>[] = [
  {
    name: 'a page of 100,000,000 items',
    query: '{ ions(first: 100000000) { nodes { id } } }',
    told: 'a page has 1 to 100 items; for more, ask again',
  },
  { name: 'a page of -1 items', query: '{ ions(first: -1) { nodes { id } } }', told: 'a page has 1 to 100 items' },
  {
    name: 'a page of -2147483648 items',
    query: '{ observations(last: -2147483648) { nodes { id } } }',
    told: 'a page has 1 to 100 items',
  },
  {
    name: 'a cursor of nonsense',
    query: '{ ions(after: "nonsense") { nodes { id } } }',
    told: 'is no cursor of ions: take "pageInfo.endCursor"',
  },
  {
    name: 'a cursor of SQL',
    query: '{ ions(before: "\' or 1=1 --") { nodes { id } } }',
    told: 'is no cursor of ions: take',
  },
  {
    name: '101 ids',
    query: IDS,
    variables: JSON.stringify({ ids: Array(101).fill('Ion:Na') }),
    told: 'ask for up to 100 at a time',
  },
  {
    name: '100,000 ids',
    query: IDS,
    variables: JSON.stringify({ ids: Array(100_000).fill('Ion:Na') }),
    told: '10000 values, which is the limit',
  },
  {
    name: '400,000 levels of lists as a variable',
    query: IDS,
    variables: `{"ids":${within(400_000, '[', '', ']')}}`,
    told: VARIABLES_TOO_DEEP,
  },
  {
    name: '140,000 levels of objects as a variable',
    query: CLAIMS,
    variables: `{"filter":${within(140_000, '{"a":', '1', '}')}}`,
    told: VARIABLES_TOO_DEEP,
  },
  {
    name: 'deep lists that no variable takes',
    query: '{ __typename }',
    variables: `{"x":${within(400_000, '[', '', ']')}}`,
    told: VARIABLES_TOO_DEEP,
  },
  {
    name: '60 wrong words as a variable',
    query: 'query ($all: [QuantityCode!]) { observations(filter: { quantity: $all }) { totalCount } }',
    variables: JSON.stringify({ all: Array.from({ length: 60 }, (_, place) => `X${place}`) }),
    told: 'more than 50 values that do not fit; the first: Variable "$all" got invalid value "X0"',
  },
  {
    name: 'a bound beyond all numbers',
    query: '{ observations(filter: { value: { gte: { value: 1e400, unit: "V" } } }) { totalCount } }',
    told: 'filter.value.gte.value is too large for a number',
  },
  {
    name: 'a prototype as a variable',
    query: CLAIMS,
    variables: '{"filter":{"__proto__":{"text":"x"}}}',
    told: 'Field "__proto__" is not defined',
  },
  {
    name: 'a number beyond all numbers',
    query: '{ contributionOrder(material: "alpha_mshc", ion: Na, cRate: 1e400) { status } }',
    told: 'a C-rate above 0 is needed',
  },
  {
    name: 'a wrong unit 98 times of each of 30 values',
    query: `{ observations(filter: { form: [VALUE] }, first: 100) { nodes { ${times(98, (n) => `a${n}: value { value(unit: "x${n}") }`)} } } }`,
    told: 'errors, of which 100 are told',
  },
  {
    name: 'a null where a value is needed',
    query: 'query ($id: ID = "x") { node(id: $id) { id } }',
    variables: '{"id":null}',
    told: 'must not be null',
  },
];

export const hostileRequests: readonly Hostile[] = [
  ...unread.map((each) => ({ ...each, code: 'GRAPHQL_PARSE_FAILED' })),
  ...invalid.map((each) => ({ ...each, code: 'GRAPHQL_VALIDATION_FAILED' })),
  ...input.map((each) => ({ ...each, code: 'BAD_USER_INPUT' })),
];
