import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isInputObjectType } from 'graphql';
import { kindOfField } from '../../src/api/filters/kinds.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { fullDataset } from '../store/fullDataset.ts';
import { curve } from '../support/records.ts';
import { type Serving, sdl, serve } from './serve.ts';
import { filterFields, triedFields } from './triedFields.ts';
import { OTHER, otherDataset } from './twoPapers.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([fullDataset(), otherDataset()]);
});
afterAll(() => api.close());

/** A list, a filter, and the keys of what it keeps; never nothing, never all. */
type Case = readonly [list: string, filter: string, kept: string];

const conditions = (filter: string): Case => ['observations', `{ conditions: { ${filter} } }`, 'spacing'];
const places = (filter: string): Case => ['observations', `{ locator: { ${filter} } }`, 'spacing'];
const spacing = (filter: string): Case => ['observations', `{ quantity: [D002], value: { ${filter} } }`, 'spacing'];

const cases: readonly Case[] = [
  ['datasets', `{ dataset: ["${OTHER}"] }`, OTHER],
  ['datasets', '{ text: "b. READER" }', OTHER],
  ['datasets', '{ not: { text: "pores" } }', OTHER],
  ['datasets', '{ or: [{ text: "slopes" }, { text: "nothing" }] }', OTHER],
  ['datasets', '{ and: [{ text: "slopes" }] }', OTHER],

  ['laboratories', `{ dataset: ["${OTHER}"] }`, `${OTHER}/lab`],
  ['laboratories', '{ text: "academy" }', `${OTHER}/lab`],
  ['laboratories', '{ sources: { kind: [PREPRINT] } }', `${OTHER}/lab`],
  [
    'laboratories',
    '{ and: [{ text: "slope" }, { not: { text: "carbon" } }, { or: [{ text: "slope" }] }] }',
    `${OTHER}/lab`,
  ],

  ['ions', '{ ion: [Li, K] }', 'K Li'],
  ['ions', '{ and: [{ not: { ion: [Na] } }, { or: [{ ion: [K] }, { ion: [Na] }] }] }', 'K'],

  ['sources', `{ source: ["${OTHER}"] }`, OTHER],
  ['sources', `{ dataset: ["${OTHER}"] }`, OTHER],
  ['sources', `{ laboratory: ["${OTHER}/lab"] }`, OTHER],
  ['sources', '{ kind: [PREPRINT, HANDBOOK] }', OTHER],
  ['sources', '{ retraction: [CORRECTED] }', OTHER],
  ['sources', '{ year: { lt: 2026 } }', OTHER],
  ['sources', '{ year: { lte: 2014, gte: 2014 } }', OTHER],
  ['sources', '{ year: { eq: 2014 } }', OTHER],
  ['sources', '{ year: { gt: 2014 } }', 'doe_2026_pores'],
  ['sources', '{ author: "ROE" }', OTHER],
  ['sources', '{ author: "ünal ÖZ" }', OTHER],
  ['sources', '{ doi: ["https://doi.org/10.1000/ROE"] }', OTHER],
  ['sources', '{ text: "shrub" }', OTHER],
  ['sources', '{ observations: { quantity: [D002] } }', OTHER],
  ['sources', '{ claims: { hedging: [CONFIRMED] } }', OTHER],
  ['sources', '{ and: [{ not: { kind: [ARTICLE] } }, { or: [{ author: "roe" }, { author: "doe" }] }] }', OTHER],

  ['materials', '{ material: ["shrub"] }', 'shrub'],
  ['materials', `{ dataset: ["${OTHER}"] }`, 'shrub'],
  ['materials', '{ ion: [Li] }', 'shrub'],
  ['materials', '{ precursor: { contains: "WOOD" } }', 'shrub'],
  ['materials', '{ synthesis: { missing: [NOT_REPORTED] } }', 'graphite hc'],
  ['materials', '{ synthesis: { contains: "milling" } }', 'shrub'],
  ['materials', '{ morphology: { contains: "äste" } }', 'shrub'],
  ['materials', '{ porosity: { contains: "open" } }', 'shrub'],
  ['materials', '{ doping: { missing: [NOT_MEASURED] } }', 'hc'],
  ['materials', '{ pyrolysisTemperature: { gt: { value: 1500, unit: "K" } } }', 'hc'],
  ['materials', '{ pyrolysisTemperature: { missing: [NOT_REPORTED] } }', 'graphite'],
  ['materials', '{ text: "phenolic" }', 'hc'],
  ['materials', '{ cells: { massBasis: [ACTIVE_CARBON] } }', 'shrub'],
  ['materials', '{ measurements: { technique: [RAMAN], ion: [Li] } }', 'shrub'],
  ['materials', '{ observations: { quantity: [D002], value: { gt: { value: 0.38, unit: "nm" } } } }', 'shrub'],
  ['materials', '{ claims: { ion: [Na], process: [PORE_FILLING] } }', 'hc'],
  ['materials', '{ dftResults: { reference: [BULK_METAL] } }', 'shrub'],
  ['materials', '{ and: [{ not: { text: "shrub" } }, { or: [{ ion: [Na] }, { ion: [Li] }] }] }', 'hc'],

  ['cells', '{ material: ["shrub"] }', 'shrub-li'],
  ['cells', '{ ion: [K, Li] }', 'hc-k shrub-li'],
  ['cells', `{ dataset: ["${OTHER}"] }`, 'shrub-li'],
  ['cells', '{ massBasis: [ELECTRODE] }', 'hc-na'],
  ['cells', '{ format: { contains: "COIN" } }', 'shrub-li'],
  ['cells', '{ electrolyte: { contains: "lipf6" } }', 'shrub-li'],
  ['cells', '{ counterElectrode: { contains: "foil" } }', 'shrub-li'],
  ['cells', '{ upperCutoff: { lt: { value: 2600, unit: "mV" } } }', 'hc-na'],
  ['cells', '{ lowerCutoff: { missing: [NOT_MEASURED] } }', 'hc-k'],
  ['cells', '{ oneC: { eq: { value: 0.372, unit: "A/g" } } }', 'shrub-li'],
  ['cells', '{ materialWhere: { precursor: { contains: "resin" } } }', 'hc-k hc-na'],
  ['cells', '{ measurements: { technique: [CV] } }', 'hc-na'],
  ['cells', '{ observations: { cited: true } }', 'hc-na'],
  ['cells', '{ and: [{ not: { ion: [Li] } }, { or: [{ ion: [K] }, { ion: [Li] }] }] }', 'hc-k'],

  ['measurements', '{ material: ["shrub"] }', 'raman'],
  ['measurements', '{ cell: ["doe_2026_pores/hc-na"] }', 'cv'],
  ['measurements', '{ ion: [Li] }', 'raman'],
  ['measurements', '{ technique: [RAMAN] }', 'raman'],
  ['measurements', `{ dataset: ["${OTHER}"] }`, 'raman'],
  ['measurements', '{ conditions: { temperature: { gte: { value: 298.15, unit: "K" } } } }', 'cv'],
  ['measurements', '{ settings: { code: ["SCAN_RATE"] } }', 'cv'],
  ['measurements', '{ settings: { code: ["SCAN_RATE"], value: { eq: { value: 0.0001, unit: "V/s" } } } }', 'cv'],
  ['measurements', '{ settings: { value: { missing: [NOT_APPLICABLE] } } }', 'cv'],
  ['measurements', '{ not: { settings: { value: { gte: { value: 0.1, unit: "mV/s" } } } } }', 'raman'],
  ['measurements', '{ materialWhere: { ion: [Li] } }', 'raman'],
  ['measurements', '{ cellWhere: { ion: [Na] } }', 'cv'],
  ['measurements', '{ observations: { form: [VALUE], quantity: [D002] } }', 'raman'],
  ['measurements', '{ and: [{ not: { technique: [CV] } }, { or: [{ ion: [Li] }, { ion: [K] }] }] }', 'raman'],

  ['measurements', '{ curves: { column: [RAMAN_SHIFT] } }', 'raman'],

  ['curves', `{ measurement: ["${OTHER}/raman"] }`, 'spectrum'],
  ['curves', '{ material: ["shrub"] }', 'spectrum'],
  ['curves', '{ ion: [Na] }', 'gcd'],
  ['curves', '{ technique: [RAMAN] }', 'spectrum'],
  ['curves', `{ dataset: ["${OTHER}"] }`, 'spectrum'],
  ['curves', '{ format: [BDF] }', 'gcd'],
  ['curves', `{ file: ["${curve().file.sha256}"] }`, 'gcd'],
  ['curves', '{ column: [INTENSITY, TWO_THETA] }', 'spectrum'],
  ['curves', '{ warning: [TIME_RUNS_BACK] }', 'gcd'],
  ['curves', '{ repair: [TIME_MONOTONIC] }', 'gcd'],
  ['curves', '{ rowCount: { gt: 2 } }', 'spectrum'],
  ['curves', '{ measurementWhere: { ion: [Na] } }', 'gcd'],
  ['curves', '{ materialWhere: { porosity: { contains: "open" } } }', 'spectrum'],
  ['curves', '{ and: [{ not: { ion: [Na] } }, { or: [{ ion: [Li] }, { ion: [K] }] }] }', 'spectrum'],

  ['observations', '{ material: ["shrub"] }', 'lost spacing'],
  ['observations', '{ ion: [Li] }', 'ordering spacing'],
  ['observations', `{ source: ["${OTHER}"] }`, 'lost spacing'],
  ['observations', `{ dataset: ["${OTHER}"] }`, 'lost spacing'],
  ['observations', '{ technique: [CV] }', 'capacity'],
  ['observations', '{ quantity: [D002] }', 'spacing'],
  ['observations', '{ form: [ROLE, CAPTION] }', 'caption role'],
  ['observations', '{ feature: [EPR_SIGNAL] }', 'presence'],
  ['observations', '{ feature: [EPR_SIGNAL, KNIGHT_SHIFT], or: [{ text: "epr" }, { form: [PRESENCE] }] }', 'presence'],
  ['observations', `{ cell: ["${OTHER}/shrub-li"] }`, 'spacing'],
  ['observations', `{ measurement: ["${OTHER}/raman"] }`, 'spacing'],
  ['observations', '{ region: [PLATEAU] }', 'capacity'],
  ['observations', '{ process: [PORE_FILLING] }', 'capacity'],
  ['observations', '{ cited: true }', 'capacity'],
  ['observations', '{ computed: true }', 'capacity'],
  ['observations', '{ text: "hc-1300" }', 'definition'],
  ['observations', '{ sourceWhere: { year: { lt: 2020 } } }', 'lost spacing'],
  ['observations', '{ materialWhere: { porosity: { contains: "open" } } }', 'lost spacing'],
  ['observations', '{ cellWhere: { ion: [Li] } }', 'spacing'],
  ['observations', '{ measurementWhere: { technique: [RAMAN] } }', 'spacing'],
  ['observations', '{ claims: { stance: [ASSERTS], material: ["hc"] } }', 'capacity trend'],
  ['observations', '{ dftResults: { motif: [DEFECT] } }', 'spacing'],
  [
    'observations',
    '{ and: [{ form: [VALUE] }, { not: { ion: [Na] } }, { or: [{ ion: [Li] }, { ion: [K] }] }] }',
    'spacing',
  ],
  // other observations of the carbons of which something is known
  ['observations', '{ form: [VALUE], materialWhere: { observations: { quantity: [D002] } } }', 'lost spacing'],
  // a statement of no technique is not one of cyclic voltammetry
  ['observations', '{ form: [TREND, VALUE], not: { technique: [CV] } }', 'absent lost spacing trend'],

  ['observations', '{ value: {} }', 'capacity ratio resolution spacing'],
  ['observations', '{ value: { missing: [BELOW_DETECTION] } }', 'absent'],
  // 0.385 nm stands for 0.3845 to 0.3855 nm
  spacing('gt: { value: 3.8, unit: "angstrom" }'),
  spacing('gte: { value: 0.3855, unit: "nm" }'),
  spacing('lte: { value: 0.3845, unit: "nm" }'),
  spacing('lt: { value: 385, unit: "pm" }'),
  spacing('eq: { value: 0.3852, unit: "nm" }'),
  spacing('gte: { value: 3.845, unit: "angstrom" }, lte: { value: 3.855, unit: "angstrom" }, match: CERTAIN'),
  ['observations', '{ value: { gte: { value: 20, unit: "%" } } }', 'ratio'],

  conditions('region: [SLOPE]'),
  conditions('process: [ADSORPTION]'),
  conditions('direction: [EXTRACTION]'),
  conditions('cycle: { gt: 1, lt: 6 }'),
  conditions('afterCycles: { gte: 100 }'),
  conditions('cycleClass: [REVERSIBLE]'),
  conditions('referenceCycle: { eq: 2 }'),
  conditions('cRate: { gt: { value: 0.5, unit: "C" } }'),
  conditions('specificCurrent: { eq: { value: 0.05, unit: "A/g" } }'),
  conditions('potential: { gte: { value: 700, unit: "mV" } }'),
  conditions('upperPotential: { gt: { value: 1, unit: "V" } }'),
  conditions('lowerPotential: { lt: { value: 1, unit: "V" } }'),
  conditions('boundary: { gt: { value: 0.1, unit: "V" } }'),
  conditions('boundaryMethod: [INFLECTION]'),
  conditions('scanRate: { gt: { value: 0.1, unit: "mV/s" } }'),
  conditions('temperature: { eq: { value: 25, unit: "degC" } }'),
  conditions('interlayerDistance: { gt: { value: 3.9, unit: "angstrom" } }'),
  conditions('poreDiameter: { lt: { value: 1, unit: "nm" } }'),
  conditions('mode: [OPERANDO]'),
  conditions('motif: [DEFECT]'),
  conditions('site: ["HT"]'),
  conditions('line: ["(002)"]'),
  conditions('chemicalState: [IONIC]'),
  conditions('compound: ["LiC6"]'),
  conditions('label: ["R2"]'),
  conditions('analysis: ["Dunn"]'),

  places('part: [TABLE]'),
  places('section: ["Discussion"]'),
  places('paragraph: { gt: 2 }'),
  places('figure: ["3"]'),
  places('table: ["T2"]'),
  places('page: ["12"]'),
  places('method: [DIGITISED]'),
  places('row: { eq: 17 }'),
  places('column: ["d002 (nm)"]'),
  places(`compilation: ["${OTHER}"]`),

  ['dftResults', '{ material: ["shrub"] }', 'edge'],
  ['dftResults', '{ ion: [Li] }', 'edge'],
  ['dftResults', '{ motif: [DEFECT] }', 'edge'],
  ['dftResults', '{ reference: [BULK_METAL] }', 'edge'],
  ['dftResults', '{ signConvention: [NEGATIVE_FAVOURABLE] }', 'edge'],
  ['dftResults', '{ spacing: [FIXED] }', 'edge'],
  ['dftResults', '{ site: { contains: "edge" } }', 'edge'],
  ['dftResults', '{ functional: { missing: [NOT_APPLICABLE] } }', 'binding'],
  ['dftResults', '{ dispersion: { contains: "d3" } }', 'edge'],
  ['dftResults', `{ dataset: ["${OTHER}"] }`, 'edge'],
  ['dftResults', '{ materialWhere: { text: "phenolic" } }', 'binding'],
  ['dftResults', '{ observations: { form: [TREND] } }', 'binding'],
  ['dftResults', '{ and: [{ not: { ion: [Na] } }, { or: [{ ion: [Li] }, { ion: [K] }] }] }', 'edge'],

  ['propositions', '{ material: ["shrub"] }', 'shrub/Na/ADSORPTION/SLOPE'],
  ['propositions', '{ material: ["shrub"], ion: [Na] }', 'shrub/Na/ADSORPTION/SLOPE'],
  ['propositions', '{ process: [ADSORPTION] }', 'shrub/Na/ADSORPTION/SLOPE'],
  ['propositions', '{ region: [SLOPE] }', 'shrub/Na/ADSORPTION/SLOPE'],
  ['propositions', '{ claims: { hedging: [CONFIRMED] } }', 'shrub/Na/ADSORPTION/SLOPE'],
  ['propositions', '{ and: [{ not: { region: [PLATEAU] } }, { or: [{ ion: [Na] }] }] }', 'shrub/Na/ADSORPTION/SLOPE'],

  ['claims', '{ material: ["shrub"] }', 'sticking'],
  ['claims', '{ ion: [Na] }', 'filling sticking'],
  ['claims', `{ source: ["${OTHER}"] }`, 'slopes sticking'],
  ['claims', `{ dataset: ["${OTHER}"] }`, 'slopes sticking'],
  ['claims', '{ kind: [TREND] }', 'trend'],
  ['claims', '{ process: [INTERCALATION] }', 'order trend'],
  ['claims', '{ region: [SLOPE] }', 'sticking'],
  ['claims', '{ quantity: [D002] }', 'trend'],
  ['claims', '{ stance: [DENIES] }', 'order'],
  ['claims', '{ hedging: [CONFIRMED, POSSIBLE] }', 'order sticking'],
  ['claims', '{ locator: { part: [TABLE], paragraph: { eq: 5 } } }', 'sticking'],
  ['claims', '{ cited: true }', 'trend'],
  ['claims', '{ text: "UNSURE" }', 'order'],
  ['claims', '{ sourceWhere: { year: { lte: 2015 } } }', 'slopes sticking'],
  ['claims', '{ materialWhere: { ion: [Li] } }', 'sticking'],
  ['claims', '{ modelWhere: { text: "slopes only" } }', 'slopes'],
  ['claims', '{ observations: { quantity: [D002] } }', 'sticking'],
  ['claims', '{ dftResults: { motif: [MICROPORE] } }', 'filling'],
  [
    'claims',
    '{ and: [{ not: { kind: [PROCESS] } }, { or: [{ kind: [TREND] }, { stance: [DENIES] }] }] }',
    'order trend',
  ],

  ['mechanismModels', `{ dataset: ["${OTHER}"] }`, 'slopes'],
  ['mechanismModels', '{ process: [PLATING] }', 'slopes'],
  ['mechanismModels', '{ region: [HP] }', 'slopes'],
  ['mechanismModels', '{ text: "SLOPES ONLY" }', 'slopes'],
  ['mechanismModels', `{ claims: { dataset: ["${OTHER}"] } }`, 'slopes'],
  ['mechanismModels', '{ and: [{ not: { process: [PORE_FILLING] } }, { or: [{ region: [HP] }] }] }', 'slopes'],
];

/** The last part of an id: the key of a record in its dataset; of a proposition all but the dataset. */
function keyOf(list: string, id: string): string {
  const tail = id.slice(id.indexOf(':') + 1);
  if (list === 'laboratories') return tail;
  return list === 'propositions' ? tail.replace(/^[^/]*\//, '') : tail.slice(tail.lastIndexOf('/') + 1);
}

test.each(cases)('%s(filter: %s) keeps %s and leaves something out', async (list, filter, kept) => {
  const { data, errors } = await api.ask(
    `{ all: ${list} { totalCount } kept: ${list}(filter: ${filter}, first: 100) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const keys = data.kept.nodes.map(({ id }: { id: string }) => keyOf(list, id)).sort();
  expect(keys.join(' ')).toBe(kept);
  expect(data.kept.totalCount).toBe(keys.length);
  expect(data.kept.totalCount).toBeLessThan(data.all.totalCount);
});

test('the sources of a laboratory can be filtered as those of the base', async () => {
  const { data, errors } = await api.ask(`{ laboratories(filter: { text: "academy" }) { nodes {
    all: sources { totalCount } later: sources(filter: { year: { gt: 2014 } }) { totalCount }
    preprints: sources(filter: { kind: [PREPRINT] }) { nodes { id } } } } }`);
  expect(errors).toBeUndefined();
  expect(data.laboratories.nodes).toEqual([
    { all: { totalCount: 1 }, later: { totalCount: 0 }, preprints: { nodes: [{ id: `Source:${OTHER}/${OTHER}` }] } },
  ]);
});

/** Filters of computed lists, which `computedFilters.test.ts` tries. */
const computed = ['AssessmentFilter', 'AuditFindingFilter', 'AuditCheckFilter', 'DerivedMetricFilter'];

test('every field of every filter of what the base holds is tried above', () => {
  const tried = triedFields(cases);
  const fields = filterFields((name) => !computed.includes(name));
  expect(fields.filter((field) => !tried.has(field) && field !== 'ClaimFilter.agreement')).toEqual([]);
});

test('every quantity that a filter asks for has a kind of unit', () => {
  const quantities = Object.values(executableSchema(sdl).getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => String(type) === 'QuantityFilter')
    .map(({ name }) => name);
  expect([...new Set(quantities)].sort()).toEqual(['value', ...Object.keys(kindOfField)].sort());
});

test.each([
  ['dftResults', 'site'],
  ['dftResults', 'functional'],
  ['cells', 'format'],
  ['materials', 'doping'],
])('%s by a %s that says neither what it contains nor why it is missing are refused', async (list, field) => {
  for (const given of ['{}', '{ contains: "a", missing: [NOT_REPORTED] }']) {
    const { errors } = await api.ask(`{ ${list}(filter: { ${field}: ${given} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(`filter.${field} needs exactly one of "contains" and "missing"`);
  }
});

test.each([
  ['gte: { value: 0.3856, unit: "nm" }', 0],
  ['gt: { value: 0.3855, unit: "nm" }', 0],
  ['lt: { value: 0.3845, unit: "nm" }', 0],
  ['gt: { value: 0.3845, unit: "nm" }, match: CERTAIN', 0],
  ['gte: { value: 0.3846, unit: "nm" }, match: CERTAIN', 0],
  ['gte: { value: 0.3845, unit: "nm" }, match: CERTAIN', 1],
  ['lt: { value: 0.3856, unit: "nm" }, match: CERTAIN', 1],
  ['eq: { value: 0.385, unit: "nm" }, match: CERTAIN', 0],
] as const)('0.385 nm, which stands for 0.3845 to 0.3855 nm, meets %s %i times', async (value, times) => {
  const { data } = await api.ask(`{ observations(filter: { quantity: [D002], value: { ${value} } }) { totalCount } }`);
  expect(data.observations.totalCount).toBe(times);
});

test.each([
  ['boundary: { gte: { value: 0.1, unit: "V" } }', 'spacing'],
  ['boundary: { lt: { value: 0.1, unit: "V" } }', 'capacity'],
  ['boundary: { lt: { value: 0.1, unit: "V" }, match: CERTAIN }', 'capacity'],
  ['boundary: { lte: { value: -5, unit: "V" } }', 'capacity'],
])('a boundary printed as "<0.1 V" lies below 0.1 V and has no lower end: %s', async (filter, kept) => {
  const { data } = await api.ask(`{ observations(filter: { conditions: { ${filter} } }) { nodes { id } } }`);
  expect(data.observations.nodes.map(({ id }: { id: string }) => keyOf('observations', id))).toEqual([kept]);
});

test('an empty "or" and an empty list keep nothing, an empty "and" and null everything', async () => {
  const { data } = await api.ask(`{
    or: materials(filter: { or: [] }) { totalCount }
    list: materials(filter: { ion: [] }) { totalCount }
    and: materials(filter: { and: [], text: null, not: null, ion: null }) { totalCount }
  }`);
  expect([data.or, data.list, data.and].map(({ totalCount }) => totalCount)).toEqual([0, 0, 3]);
});

const deep = (levels: number) => `${'{ and: ['.repeat(levels)}{ text: "x" }${'] }'.repeat(levels)}`;

test.each([
  [
    '{ quantity: [D002], value: { gte: { value: 1, unit: "nn" } } }',
    'filter.value.gte.unit is "nn", no unit of LENGTH, did you mean "nm"? (legal are angstrom, pm, nm',
  ],
  [
    '{ quantity: [D002], value: { gte: { value: 1, unit: "V" }, lt: { value: 1, unit: "mAh/g" } } }',
    'filter.value.gte.unit is "V", no unit of LENGTH (legal are angstrom, pm, nm',
  ],
  ['{ value: { gte: { value: 1, unit: "furlong" } } }', 'no unit (the field "units" lists them)'],
  [
    '{ value: { gte: { value: 1, unit: "nm" }, lt: { value: 2, unit: "V" } } }',
    'filter.value.lt is in "V", which is of another kind than the units of the other bounds',
  ],
  [
    '{ value: { gte: { value: 2, unit: "nm" }, lt: { value: 19, unit: "angstrom" } } }',
    'filter.value leaves no number: its lower bound lies above its upper one',
  ],
  [
    '{ value: { gte: { value: 2, unit: "nm" }, missing: [NOT_REPORTED] } }',
    'filter.value asks for a number and for a missing one: give bounds or "missing"',
  ],
  [
    '{ or: [{ sourceWhere: { year: { gt: 2020, lt: 2010 } } }, { value: { eq: { value: 1, unit: "x" } } }] }',
    'filter.or[0].sourceWhere.year leaves no number: its lower bound lies above its upper one; filter.or[1].value.eq.unit is "x"',
  ],
  [
    '{ materialWhere: { precursor: {} } }',
    'filter.materialWhere.precursor needs exactly one of "contains" and "missing"',
  ],
  [
    '{ materialWhere: { observations: { materialWhere: { text: "x" } } } }',
    'filter.materialWhere.observations.materialWhere comes back to materials again: a filter may come back to a noun once',
  ],
  [
    `{ or: [${'{ claims: { text: "x" } } '.repeat(11)}] }`,
    'filter asks for related records 11 times: 10 is the limit; ask in several queries',
  ],
  [deep(9), 'is 9 levels deep: 8 is the limit'],
  [`{ or: [${'{ text: "a" } '.repeat(101)}] }`, 'filter has 102 conditions: 100 is the limit'],
])('observations(filter: %s) is told what is wrong and what would be right', async (filter, message) => {
  const { errors } = await api.ask(`{ observations(filter: ${filter}) { totalCount } }`);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('an agreement can be asked for at the top of a filter of claims only', async () => {
  const { errors } = await api.ask('{ sources(filter: { claims: { agreement: [OPEN] } }) { totalCount } }');
  expect(errors?.[0]?.message).toContain('filter.claims.agreement is computed: it can be asked for at the top');
});

test.each([
  [
    'code: ["SCAN_RAET"]',
    'filter.settings.code[0] is "SCAN_RAET", no setting that a technique declares, did you mean "SCAN_RATE"?',
  ],
  [
    'code: ["SCAN_RATE"], value: { gt: { value: 1, unit: "nm" } }',
    'filter.settings.value.gt.unit is "nm", no unit of SCAN_RATE',
  ],
])('measurements(filter: { settings: { %s } }) is refused: no measurement could have that', async (given, told) => {
  const { errors } = await api.ask(`{ measurements(filter: { settings: { ${given} } }) { totalCount } }`);
  expect(errors?.[0]?.message).toContain(told);
});
