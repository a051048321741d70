/**
 * What the benchmark asks. A list is asked for its first page, one from its middle, the last one, and the one before its
 * middle; the place in the middle comes from `middle`, a statement with the place's value and id.
 */
const middleOf = (table, where = 'true', [value, sort] = ['null', 'id']) =>
  `select ${value} as value, id from ${table} where ${where} order by ${sort} limit 1
   offset (select count(*) / 2 from ${table} where ${where})`;

const spacingAbove = (least) => ({ quantity: ['D002'], value: { gt: { value: least, unit: 'nm' } } });
const sodiumPlateau = { quantity: ['PLATEAU_SHARE'], ion: ['Na'], value: { gt: { value: 50, unit: '%' } } };
const above = (least) => ({ and: [{ observations: spacingAbove(least) }, { observations: sodiumPlateau }] });
const d002 = { quantity: ['D002'] };

function list(noun, { filter = null, orderBy = null, fields = 'id', middle = middleOf(noun) } = {}) {
  return { noun, filter, orderBy, fields, middle };
}

function ordered(noun, by, { column, where, filter, fields }) {
  const of = (direction) => [column, `${column} is null, ${column} ${direction}, id ${direction}`];
  return Object.fromEntries(
    ['ASC', 'DESC'].map((direction) => [
      `${noun} by ${by} ${direction}`,
      list(noun, { filter, orderBy: { by, direction }, fields, middle: middleOf(noun, where, of(direction)) }),
    ]),
  );
}

export const lists = {
  'materials by id': list('materials', { fields: 'id name pyrolysisTemperature { quantity { reported } }' }),
  ...ordered('materials', 'NAME', { column: 'name collate nocase', fields: 'id name' }),
  ...ordered('materials', 'PYROLYSIS_TEMPERATURE', { column: 'pyrolysis_temperature' }),
  'observations by id': list('observations', { fields: 'id material { name } source { slug }' }),
  ...ordered('observations', 'VALUE', { column: 'canonical_value', where: "quantity = 'D002'", filter: d002 }),
  ...ordered('observations', 'C_RATE', { column: 'c_rate' }),
  ...ordered('sources', 'YEAR', { column: 'year', fields: 'id year' }),
  'materials: d002 and plateau, 1 in 5': list('materials', { filter: above(0.38) }),
  'materials with EPR of K': list('materials', { filter: { measurements: { technique: ['EPR'], ion: ['K'] } } }),
  'materials by NAME: d002 and plateau, 1 in 5': list('materials', {
    filter: above(0.38),
    orderBy: { by: 'NAME', direction: 'ASC' },
    middle: middleOf('materials', 'true', ['name', 'name collate nocase, id']),
  }),
  'claims of sources after 2015': list('claims', { filter: { sourceWhere: { year: { gt: 2015 } } } }),
  'observations of two quantities by VALUE': list('observations', {
    filter: { quantity: ['STACK_HEIGHT_LC', 'LAYER_EXTENT_LA'] },
    orderBy: { by: 'VALUE', direction: 'ASC' },
    middle: middleOf('observations', "quantity in ('STACK_HEIGHT_LC', 'LAYER_EXTENT_LA')", [
      'canonical_value',
      'canonical_value, id',
    ]),
  }),
  'observations of quantity and technique by VALUE': list('observations', {
    filter: { quantity: ['D002'], technique: ['XRD'], form: ['VALUE'], cited: false },
    orderBy: { by: 'VALUE', direction: 'ASC' },
    middle: middleOf('observations', "quantity = 'D002'", ['canonical_value', 'canonical_value, id']),
  }),
  'observations of ion and quantity by VALUE': list('observations', {
    filter: { quantity: ['REVERSIBLE_CAPACITY'], ion: ['K'] },
    orderBy: { by: 'VALUE', direction: 'DESC' },
    middle: middleOf('observations', "quantity = 'REVERSIBLE_CAPACITY'", [
      'canonical_value',
      'canonical_value desc, id desc',
    ]),
  }),
  'observations of a technique by C_RATE': list('observations', {
    filter: { technique: ['GALVANOSTATIC_CYCLING'] },
    orderBy: { by: 'C_RATE', direction: 'ASC' },
    middle: middleOf('observations', 'true', ['c_rate', 'c_rate is null, c_rate, id']),
  }),
  'observations of quantity and technique by id': list('observations', {
    filter: { quantity: ['D002'], technique: ['XRD'] },
  }),
  'observations above a value': list('observations', { filter: spacingAbove(0.38) }),
  'cells of K': list('cells', { filter: { ion: ['K'] } }),
  'cells with measured potentials': list('cells', { filter: { upperCutoff: { gte: { value: 2, unit: 'V' } } } }),
  'materials with a claim that asserts': list('materials', {
    filter: { claims: { stance: ['ASSERTS'] } },
  }),
  'sources with observations of d002': list('sources', { filter: { observations: spacingAbove(0.38) } }),
  'observations of materials made above 1200 °C': list('observations', {
    filter: { quantity: ['D002'], materialWhere: { pyrolysisTemperature: { gt: { value: 1200, unit: '°C' } } } },
  }),
  'observations of technique XRD, cited not': list('observations', { filter: { technique: ['XRD'], cited: false } }),
  'observations at C-rates above 0.5 C': list('observations', {
    filter: { conditions: { cRate: { gt: { value: 0.5, unit: 'C' } } } },
  }),
  'materials with their EPR measurements': list('materials', {
    fields: 'id measurements(first: 20, filter: { technique: [EPR] }) { nodes { id } }',
  }),
  'sources with their plateau shares by VALUE': list('sources', {
    fields: 'id observations(first: 5, filter: { quantity: [PLATEAU_SHARE] }, orderBy: { by: VALUE }) { nodes { id } }',
  }),
  'sources with their claims that deny': list('sources', {
    fields: 'id claims(first: 5, filter: { stance: [DENIES] }) { nodes { id } }',
  }),
  'materials of K': list('materials', { filter: { ion: ['K'] } }),
  'materials with a cell of K': list('materials', { filter: { cells: { ion: ['K'] } } }),
  'materials with their observations': list('materials', {
    fields: 'id observations(first: 20) { nodes { id } pageInfo { hasNextPage } }',
  }),
};

/** What grows with the base: rare matches are looked for among all, what is counted is read. */
export const growing = {
  'materials: d002 and plateau, 1 in 500': list('materials', { filter: above(0.5) }),
};

/** Searches of some words by what they are: of a common one pages are as flat as of a rare one, and counting grows. */
function searches(what, args, words, fields = 'nodes { itemId score field text } pageInfo { hasNextPage }') {
  return Object.fromEntries(
    Object.entries(words).map(([kind, text]) => [
      what === 'count' ? `count of a search, ${kind} word` : `search, ${kind}: ${what}`,
      () => `{ search(text: "${text}", ${args}) { ${fields} } }`,
    ]),
  );
}

export const single = {
  'node(id)': ({ id }) => `{ node(id: "${id}") { id } }`,
  'material with first observations': ({ slug }) =>
    `{ material(slug: "${slug}") { name observations(first: 20) { nodes { id } } } }`,
  ...searches('first', 'first: 20', { common: 'HC', 'of two common words': 'sodium plateau', rare: 'hc-150-d002' }),
  'mapIds of a known name': () => '{ mapIds(names: ["HC 001", "Na"]) { ... on MappedId { itemId } } }',
  ...searches('count', 'first: 1', { common: 'HC' }, 'totalCount'),
  'count of near names: mapIds of an unknown name': () =>
    '{ mapIds(names: ["hx-1000x"]) { ... on UnknownName { nearest { itemId } } } }',
  'count of all materials': () => '{ materials { totalCount } }',
  'count: d002 and plateau, 1 in 5': () => `{ materials(filter: ${literal(above(0.38))}) { totalCount } }`,
  'facets of all observations': () => '{ observations { facets(of: [QUANTITY, ION]) { values { value count } } } }',
};

/** A value as GraphQL writes it; codes and words go without quotes. */
export function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([field, each]) => `${field}: ${field === 'unit' ? JSON.stringify(each) : literal(each)}`)
      .join(', ')} }`;
  }
  return String(value);
}
