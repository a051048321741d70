import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { curve, datasetRecords, idOf, material, measuredMetric, measurement, source } from '../support/records.ts';
import { seedRecords } from '../support/seed.ts';
import { type Serving, serve } from './serve.ts';
import { filterFields, triedFields } from './triedFields.ts';

const CURVE = 'doe_2026_curve';

/** A dataset that states nothing: of its carbon there is a curve, which gives one number. */
function curveAlone(): DatasetRecords {
  const dataset = CURVE;
  const carbon = idOf('Material', 'measured-carbon', dataset);
  return datasetRecords({
    key: dataset,
    sources: [source({ dataset })],
    materials: [material({ key: 'measured-carbon', dataset })],
    measurements: [measurement({ key: 'gcd', dataset, material: carbon, technique: 'GALVANOSTATIC_CYCLING' })],
    curves: [curve({ dataset, measurement: idOf('Measurement', 'gcd', dataset), material: carbon })],
    measuredMetrics: [measuredMetric({ dataset, material: carbon })],
  });
}

let api: Serving;
beforeAll(async () => {
  const datasets = await seedRecords('nagmani_nd_mapping', 'cao_2012_nanowires');
  api = await serve([...datasets, curveAlone()]);
});
afterAll(() => api.close());

type Coded = { readonly code: string };
type Named = { readonly slug: string };
type Symbolised = { readonly symbol: string };

type Assessed = {
  readonly material: Named;
  readonly ion: Symbolised;
  readonly process: Coded;
  readonly verdict: string;
  readonly conflict: boolean;
};
type Audited = {
  readonly source: { readonly dataset: { readonly key: string } } & Named;
  readonly material: Named | null;
  readonly ion: Symbolised | null;
  readonly rule: Coded;
  readonly severity: string;
  readonly passed: boolean;
};
type Derived = Omit<Audited, 'rule' | 'severity' | 'passed'> & {
  readonly metric: Coded;
  readonly analysis: Coded | null;
  readonly curves: readonly { readonly id: string }[];
  readonly value: { readonly unitKind: string; readonly lower: number | null; readonly upper: number | null };
  readonly reported: readonly { readonly agrees: boolean }[];
};

const sourced = 'source { slug dataset { key } }';
const audited = `material { slug } ion { symbol } rule { code } ${sourced}`;
const fieldsOf: Readonly<Record<string, string>> = {
  assessments: 'material { slug } ion { symbol } process { code } verdict conflict',
  auditFindings: `${audited} severity`,
  auditChecks: `${audited} passed`,
  derivedMetrics: `material { slug } ion { symbol } ${sourced} metric { code } analysis { code } curves { id } value { unitKind lower upper } reported { agrees }`,
};

/** A list, a filter, and what it keeps. */
type Case = readonly [list: string, filter: string, keeps: (node: never) => boolean];

const isNagmani = ({ source }: Audited | Derived) => source.slug === 'nagmani_nd_mapping';
const ofNagmani = ({ source }: Audited | Derived) => source.dataset.key === 'nagmani_nd_mapping';
const isOfMshc = ({ material }: Assessed | Audited | Derived) => material?.slug === 'mshc';
const isOf = (symbol: string) => (node: Assessed | Audited | Derived) => node.ion?.symbol === symbol;

const ofAudits = (list: string): readonly Case[] => [
  [list, '{ source: ["nagmani_nd_mapping"] }', isNagmani],
  [list, '{ dataset: ["nagmani_nd_mapping"] }', ofNagmani],
  [list, '{ dataset: ["Dataset:nagmani_nd_mapping"] }', ofNagmani],
  [list, '{ material: ["mshc"] }', isOfMshc],
  [list, '{ ion: [K] }', isOf('K')],
  [list, '{ rule: [A3] }', ({ rule }: Audited) => rule.code === 'A3'],
  [
    list,
    '{ and: [{ material: ["mshc"] }, { not: { ion: [K] } }] }',
    (node: Audited) => isOfMshc(node) && !isOf('K')(node),
  ],
  [list, '{ not: { source: ["nagmani_nd_mapping"] } }', (node: Audited) => !isNagmani(node)],
  [list, '{ not: { dataset: ["nagmani_nd_mapping"] } }', (node: Audited) => !ofNagmani(node)],
  [list, '{ not: { material: ["mshc"] } }', (node: Audited) => !isOfMshc(node)],
  [list, '{ or: [{ ion: [K] }, { ion: [Li] }] }', (node: Audited) => isOf('K')(node) || isOf('Li')(node)],
];

const cases: readonly Case[] = [
  ['assessments', '{ material: ["mshc"] }', isOfMshc],
  ['assessments', '{ not: { material: ["mshc"] } }', (node: Assessed) => !isOfMshc(node)],
  ['assessments', '{ ion: [K] }', isOf('K')],
  [
    'assessments',
    '{ process: [PLATING, ADSORPTION] }',
    ({ process: { code } }: Assessed) => /PLATING|ADSORPTION/.test(code),
  ],
  ['assessments', '{ verdict: [DISPUTED] }', ({ verdict }: Assessed) => verdict === 'DISPUTED'],
  ['assessments', '{ conflict: true }', ({ conflict }: Assessed) => conflict],
  ['assessments', '{ conflict: false }', ({ conflict }: Assessed) => !conflict],
  [
    'assessments',
    '{ or: [{ verdict: [DISPUTED] }, { ion: [K] }] }',
    (node: Assessed) => node.verdict === 'DISPUTED' || isOf('K')(node),
  ],
  [
    'assessments',
    '{ and: [{ material: ["mshc"] }, { not: { verdict: [INSUFFICIENT] } }] }',
    (node: Assessed) => isOfMshc(node) && node.verdict !== 'INSUFFICIENT',
  ],

  ...ofAudits('auditFindings'),
  ['auditFindings', '{ severity: [ERROR] }', ({ severity }: Audited) => severity === 'ERROR'],
  ...ofAudits('auditChecks'),
  ['auditChecks', '{ passed: true }', ({ passed }: Audited) => passed],
  ['auditChecks', '{ passed: false }', ({ passed }: Audited) => !passed],

  ['derivedMetrics', '{ material: ["mshc"] }', isOfMshc],
  ['derivedMetrics', '{ not: { material: ["mshc"] } }', (node: Derived) => !isOfMshc(node)],
  ['derivedMetrics', '{ not: { source: ["nagmani_nd_mapping"] } }', (node: Derived) => !isNagmani(node)],
  ['derivedMetrics', '{ not: { dataset: ["Dataset:nagmani_nd_mapping"] } }', (node: Derived) => !ofNagmani(node)],
  ['derivedMetrics', '{ ion: [K] }', isOf('K')],
  ['derivedMetrics', '{ source: ["nagmani_nd_mapping"] }', isNagmani],
  ['derivedMetrics', `{ source: ["${CURVE}"] }`, ({ source }: Derived) => source.slug === CURVE],
  ['derivedMetrics', '{ dataset: ["nagmani_nd_mapping"] }', ofNagmani],
  ['derivedMetrics', '{ dataset: ["Dataset:nagmani_nd_mapping"] }', ofNagmani],
  ['derivedMetrics', `{ dataset: ["${CURVE}"] }`, ({ curves }: Derived) => curves.length > 0],
  ['derivedMetrics', '{ metric: [ONE_C] }', ({ metric }: Derived) => metric.code === 'ONE_C'],
  ['derivedMetrics', '{ analysis: [GALVANOSTATIC_CYCLES] }', ({ analysis }: Derived) => analysis !== null],
  ['derivedMetrics', `{ curve: ["${CURVE}/gcd"] }`, ({ curves }: Derived) => curves.length > 0],
  ['derivedMetrics', `{ curve: ["Curve:${CURVE}/gcd"] }`, ({ curves }: Derived) => curves.length > 0],
  [
    'derivedMetrics',
    '{ metric: [ONE_C], value: { gte: { value: 0.1, unit: "A/g" } } }',
    ({ metric, value }: Derived) => metric.code === 'ONE_C' && (value.upper ?? 0) >= 100,
  ],
  [
    'derivedMetrics',
    '{ value: { match: CERTAIN, gt: { value: 0.2, unit: "Ah/g" } } }',
    ({ value: { unitKind, lower } }: Derived) => unitKind === 'SPECIFIC_CAPACITY' && (lower ?? 0) > 200,
  ],
  ['derivedMetrics', '{ disagrees: true }', ({ reported }: Derived) => reported.some(({ agrees }) => !agrees)],
  [
    'derivedMetrics',
    '{ and: [{ ion: [K] }, { not: { metric: [ONE_C] } }] }',
    (node: Derived) => isOf('K')(node) && node.metric.code !== 'ONE_C',
  ],
  [
    'derivedMetrics',
    `{ or: [{ curve: ["${CURVE}/gcd"] }, { metric: [ONE_C] }] }`,
    (node: Derived) => node.metric.code === 'ONE_C' || node.curves.length > 0,
  ],
];

type Node = { readonly id: string };

/** All that a filter keeps, page by page. */
async function nodes(list: string, filter: string): Promise<readonly Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await api.ask(
      `query ($after: String) { page: ${list}(first: 100, after: $after, filter: ${filter}) {
        totalCount nodes { id ${fieldsOf[list]} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    found.push(...data.page.nodes);
    after = data.page.pageInfo.hasNextPage ? data.page.pageInfo.endCursor : null;
    if (after === null) expect(data.page.totalCount).toBe(found.length);
  } while (after !== null);
  return found;
}

const whole = new Map<string, Promise<readonly Node[]>>();

function all(list: string): Promise<readonly Node[]> {
  const found = whole.get(list) ?? nodes(list, '{}');
  whole.set(list, found);
  return found;
}

test.each(cases)('%s(filter: %s) keeps just what it says, and leaves something out', async (list, filter, keeps) => {
  const [everything, kept] = [await all(list), await nodes(list, filter)];
  expect(kept.map(({ id }) => id)).toEqual(everything.filter((node) => keeps(node as never)).map(({ id }) => id));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(everything.length);
});

test('every field of every filter of a computed list is tried above', () => {
  const tried = triedFields(cases);
  const fields = filterFields((name) => /^(Assessment|AuditFinding|AuditCheck|DerivedMetric)Filter$/.test(name));
  expect(fields.filter((field) => !tried.has(field))).toEqual([]);
});

test.each([
  ['{ material: ["mshc"] }', 27],
  ['{ material: ["mshc"], ion: [K] }', 9],
  ['{ material: ["mshc"], process: [PLATING] }', 3],
  ['{ material: ["mshc"], ion: [Li, K], not: { process: [PLATING] } }', 16],
  ['{ material: ["mshc"], or: [{ ion: [K] }, { process: [PLATING] }] }', 11],
  ['{ material: ["mshc"], or: [] }', 0],
  ['{ material: ["nobody"] }', 0],
])('of 9 processes with 3 ions each, assessments(filter: %s) has %i', async (filter, count) => {
  const { data } = await api.ask(`{ assessments(filter: ${filter}) { totalCount } }`);
  expect(data.assessments.totalCount).toBe(count);
});

test.each(Object.keys(fieldsOf))('%s page backward through what they page forward through', async (list) => {
  const found: string[] = [];
  let before: string | null = null;
  do {
    const { data } = await api.ask(
      `query ($before: String) { page: ${list}(last: 90, before: $before) { nodes { id } edges { cursor }
        pageInfo { hasPreviousPage hasNextPage startCursor } } }`,
      { before },
    );
    const {
      nodes: page,
      edges,
      pageInfo,
    }: {
      nodes: Node[];
      edges: { cursor: string }[];
      pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean; startCursor: string };
    } = data.page;
    expect(pageInfo.hasNextPage).toBe(before !== null);
    expect(edges[0]?.cursor).toBe(pageInfo.startCursor);
    found.unshift(...page.map(({ id }) => id));
    before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  } while (before !== null);
  expect(found).toEqual((await all(list)).map(({ id }) => id));
});

const deep = `${'{ and: ['.repeat(8)}{ ion: [Na] }${'] }'.repeat(8)}`;

test.each([
  [deep, 'is 9 levels deep: 8 is the limit'],
  [`{ or: [${'{ ion: [Na] } '.repeat(101)}] }`, 'filter has 102 conditions: 100 is the limit'],
])('filters of computed lists have the limits of all others: %#', async (filter, told) => {
  for (const list of Object.keys(fieldsOf)) {
    const { errors } = await api.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(told);
  }
});

test('the unit of a value is one of the metrics that are named beside it', async () => {
  const { errors } = await api.ask(
    '{ derivedMetrics(filter: { metric: [ONE_C], value: { gt: { value: 1, unit: "V" } } }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain('filter.value.gt.unit is "V", no unit of SPECIFIC_CURRENT');
});
