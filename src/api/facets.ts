import { type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import { columnQuantities } from '../domain/columnQuantities.ts';
import type { ValueCount } from '../domain/page.ts';
import { processes } from '../domain/processes.ts';
import { quantityKinds } from '../domain/quantityKinds.ts';
import { regions } from '../domain/regions.ts';
import { techniques } from '../domain/techniques/index.ts';
import { formats } from '../ingest/formats/index.ts';
import { metrics } from '../knowledge/derivedMetrics.ts';
import { auditRules } from '../knowledge/ruleBook.ts';
import type { Context } from './context.ts';
import type { Noun, Question } from './nouns.ts';

/** How many items have each value of a field, as the schema has it. */
export type Facet = { readonly of: string; readonly values: readonly FacetValue[] };
type FacetValue = { readonly value: string | null; readonly name: string | null; readonly count: number };

/** Fields of filters that choose among the values of a facet, where they do not bear its name. */
const chosenBy: Readonly<Record<string, string>> = { CELL_ION: 'ion' };

/** All that a list can be counted by, as the schema says of its type. */
export function facetNames(connection: GraphQLObjectType): readonly string[] {
  const [of] = connection.getFields().facets?.args ?? [];
  const type = of === undefined ? undefined : getNamedType(of.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** Counts of the items of a list by some of their fields. */
export function facetsOf<N extends Noun>(
  question: Question<N>,
  names: readonly string[],
  context: Context,
): Promise<readonly Facet[]> {
  return Promise.all(
    [...new Set(names)].map(async (of) => {
      const counts = await context.load.facet({ ...question, filter: withoutChoice(question.filter, of) }, of);
      return facetOf(of, counts, context);
    }),
  );
}

/** Counts with the names that people know their values by. */
export async function facetOf(of: string, counts: readonly ValueCount[], { load }: Context): Promise<Facet> {
  return { of, values: await Promise.all(counts.map((each) => facetValue(of, each, load))) };
}

/** What a filter says of other fields: a panel shows what another choice of this one would find. */
export function withoutChoice<Filter extends object>(filter: Filter, facet: string): Filter {
  const chosen = chosenBy[facet] ?? facet.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(filter).filter(([field]) => field !== chosen)) as Filter;
}

async function facetValue(of: string, { value, count }: ValueCount, load: Context['load']): Promise<FacetValue> {
  const text = value === null ? null : String(value);
  return { value: text, name: text === null ? null : await nameOf(of, text, load), count };
}

/** The name that people know a value by; null where the value is one. */
async function nameOf(of: string, value: string, load: Context['load']): Promise<string | null> {
  switch (of) {
    case 'QUANTITY':
      return quantityKinds.find(value)?.name ?? null;
    case 'TECHNIQUE':
      return techniques.find(value)?.name ?? null;
    case 'PROCESS':
      return processes.find(value)?.name ?? null;
    case 'METRIC':
      return metrics.find(value)?.name ?? null;
    case 'RULE':
      return auditRules.find(value)?.name ?? null;
    case 'REGION':
      return regions.find(value)?.name ?? null;
    case 'FORMAT':
      return formats.find(value)?.name ?? null;
    case 'COLUMN':
      return columnQuantities.find(value)?.name ?? null;
    case 'MATERIAL':
      return (await load.item('materials', value))?.name ?? null;
    case 'SOURCE':
      return titleOf(await load.item('sources', value));
    case 'DATASET':
      return (await load.item('datasets', value))?.title ?? null;
    default:
      return null;
  }
}

function titleOf(source: { readonly title: { readonly value: string } | { readonly missing: string } } | null) {
  return source !== null && 'value' in source.title ? source.title.value : null;
}
