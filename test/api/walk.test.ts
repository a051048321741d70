import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  graphql,
  isAbstractType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
} from 'graphql';
import { openContext } from '../../src/api/context.ts';
import type { EvidenceMemory } from '../../src/api/evidence.ts';
import { executableSchema } from '../../src/api/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { asComputedBefore, madeDataset } from '../support/madeCell.ts';
import { datasetRecords } from '../support/records.ts';
import { contract, seedDataset } from '../support/seed.ts';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, openTestStore, sdl } from './serve.ts';

const schema = executableSchema(sdl);
const base = openTestStore();
const paper = openTestStore();
/** A carbon whose numbers come from a curve, with those of an earlier method. */
const measured = openTestStore();
beforeAll(async () => {
  await importInto(base.store, exampleDataset('alpha'), datasetRecords({ key: 'gone_2020' }));
  const author = { actor: 'jo', at: '2026-02-01T00:00:00.000Z' };
  await base.store.retire({ ...author, dataset: 'Dataset:gone_2020', reason: 'entered twice' });
  const retraction = { reason: 'image duplication', notice: null };
  await base.store.mark({ ...author, source: 'Source:alpha/alpha', retraction });
  for (const folder of ['seed/ions', 'seed/papers/nagmani_nd_mapping']) {
    await importInto(paper.store, (await seedDataset(folder)).records);
  }
  const { records } = await seedDataset(madeDataset());
  await importInto(measured.store, (await seedDataset('seed/ions')).records);
  for (const each of [asComputedBefore(records), records]) await importInto(measured.store, each);
});
afterAll(async () => {
  await base.remove();
  await paper.remove();
  await measured.remove();
});

/** Arguments of fields below the root that cannot do without. */
const required: Readonly<Record<string, string>> = { points: '(x: "TEST_TIME", y: "VOLTAGE")' };

/** Every field of a type, with those of what it leads to, down to a depth; union members under names of their own. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => {
      const fields = Object.values(member.getFields()).flatMap((field) => selected(field, depth, `${member.name}_`));
      return `... on ${member.name} { __typename ${fields.join(' ')} }`;
    });
    return `{ ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields to walk`);
  return `{ __typename ${Object.values(type.getFields())
    .flatMap((field) => selected(field, depth, ''))
    .join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, depth: number, alias: string): readonly string[] {
  const type = getNamedType(field.type);
  const name = alias === '' ? field.name : `${alias}${field.name}: ${field.name}`;
  if (isScalarType(type) || isEnumType(type)) return [name];
  // connections and unions are on the way to something, not a step of their own
  const step = isUnionType(type) || /(?:Connection|Edge)$/.test(type.name) ? 0 : 1;
  const args = required[field.name] ?? '';
  if (depth < step || (args === '' && field.args.some(isRequiredArgument))) return [];
  return [`${name}${args} ${selection(type, depth - step)}`];
}

function typeNames(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('__typename' in value) found.add(String(value.__typename));
  for (const each of Object.values(value)) typeNames(each, found);
  return found;
}

type Walk = { readonly store: Store; readonly field: string; readonly args?: string; readonly depth: number };

/** Types that an answer has, and what went wrong. */
async function walked({ store, field, args = '', depth }: Walk) {
  const root = schema.getQueryType()?.getFields()[field];
  if (root === undefined) throw new Error(`There is no field ${field}`);
  const [query = ''] = selected({ ...root, args: [] }, depth, '');
  const context = openContext(store, field, { contract, memory });
  const source = `{ ${query.replace(field, args === '' ? field : `${field}(${args})`)} }`;
  const { data, errors = [] } = await graphql({ schema, source, contextValue: context });
  await context.close();
  return { names: typeNames(data), problems: errors.map(({ message, path }) => `${path?.join('.')}: ${message}`) };
}

/** Types of objects that queries lead to; what only changes answer, the tests of changes walk. */
function readable(type: GraphQLNamedType, found: Set<GraphQLNamedType>): ReadonlySet<GraphQLNamedType> {
  const next = isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  if (isObjectType(type)) found.add(type);
  for (const each of [...next, ...members]) if (!found.has(each)) readable(each, found);
  return found;
}

/** What one question judged the next one need not judge again. */
const memory: EvidenceMemory = new Map();

const one = 'material: "mshc", ion: Li';
const overrides =
  'thresholds: [{ rule: "R-IC-POT", parameter: "tolerance", value: 0.04 }], weights: [{ rule: "R-IC-POT", weight: 1 }]';
const withoutFilling = 'leftOutObservations: ["Observation:nagmani_nd_mapping/pfc-na-r5"]';

/** What has to be asked with arguments, on a paper with something to judge. */
const judged: readonly Omit<Walk, 'store'>[] = [
  { field: 'assessment', args: `${one}, process: INTERCALATION, options: { ${overrides} }`, depth: 3 },
  { field: 'assessment', args: `${one}, process: METALLIC_CLUSTERS`, depth: 3 },
  { field: 'evidenceMatrix', args: 'materials: ["mshc"], ions: [Li]', depth: 3 },
  { field: 'contributionOrder', args: one, depth: 3 },
  { field: 'contributionOrder', args: `material: "mshc", ion: Na, options: { ${withoutFilling} }`, depth: 3 },
  { field: 'contributionOrders', args: 'materials: ["mshc"], ions: [Na]', depth: 2 },
  { field: 'nextExperiments', args: one, depth: 3 },
  { field: 'coverage', args: 'materials: ["mshc"]', depth: 2 },
  { field: 'assessments', args: 'first: 2', depth: 1 },
  { field: 'auditFindings', args: 'first: 2, filter: { severity: [ERROR] }', depth: 3 },
  { field: 'auditChecks', args: 'first: 2', depth: 2 },
  { field: 'derivedMetrics', args: 'first: 2, filter: { disagrees: true }', depth: 3 },
  { field: 'claims', args: 'first: 2, filter: { agreement: [DISAGREES] }', depth: 2 },
  { field: 'material', args: 'slug: "mshc"', depth: 1 },
  { field: 'source', args: 'slug: "nagmani_nd_mapping"', depth: 1 },
  { field: 'ion', args: 'symbol: Na', depth: 1 },
  { field: 'dataset', args: 'key: "nagmani_nd_mapping"', depth: 1 },
  { field: 'datasetVersion', args: 'key: "nagmani_nd_mapping", version: 1', depth: 2 },
  { field: 'search', args: 'text: "capacity", first: 5', depth: 2 },
  { field: 'mapIds', args: 'names: ["mshc", "nagmani_nd_mapping", "msch"]', depth: 2 },
];

const GCD = 'GALVANOSTATIC_CYCLES';

/** What only curves lead to. */
const computed: readonly Omit<Walk, 'store'>[] = [
  { field: 'curves', args: 'first: 1', depth: 2 },
  {
    field: 'derivedMetrics',
    args: `first: 2, filter: { analysis: [${GCD}] }, parameters: [{ analysis: ${GCD}, parameters: [{ name: "boundary", value: 0.2 }] }]`,
    depth: 2,
  },
];

test('every field of every type answers without an error', async () => {
  const asked = new Set(['node', 'nodes', ...judged.map(({ field }) => field)]);
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const lists = fields
    .filter((field) => !asked.has(field))
    .map((field) => ({ store: base.store, field, depth: field === 'curves' ? 3 : 2 }));
  const walks = [
    ...lists,
    ...judged.map((walk) => ({ store: paper.store, ...walk })),
    ...computed.map((walk) => ({ store: measured.store, ...walk })),
  ];
  const found = await Promise.all(walks.map(walked));
  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  const seen = new Set(['Query', ...found.flatMap(({ names }) => [...names])]);
  const all = [...readable(schema.getQueryType() as GraphQLNamedType, new Set())];
  expect(all.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
}, 180_000);
