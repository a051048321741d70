import type { GraphQLResolveInfo } from 'graphql';
import type { AnalysisInput, DerivedMetricFacet, QueryDerivedMetricsArgs } from '../../contract/generated.ts';
import type { ShownMetric } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { standardOptions } from '../../domain/judging.ts';
import type { Material } from '../../domain/material.ts';
import { memoized } from '../../domain/memoized.ts';
import { analyses, givenParameters } from '../../knowledge/analyses.ts';
import { derivedMetrics, metrics } from '../../knowledge/derivedMetrics.ts';
import { besideMeasured, shown } from '../../knowledge/measuredMetrics.ts';
import { askedByFacet, computedFacets } from '../computedFacets.ts';
import { computedFilter, type StoredConnection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { keeps } from '../filters/combined.ts';
import { groupPages } from '../groupPages.ts';
import type { Groups } from '../groupWindow.ts';
import { MOST_JUDGED } from '../limits.ts';
import { sampleOf } from '../samples.ts';
import { itemsOfAll, walkedPage } from '../walkedPages.ts';
import { materialsToDerive } from './materialsToDerive.ts';
import { type MetricFilter, meetsMetricFilter } from './metricFilter.ts';

/** Numbers derived from reported ones and from curves, of the materials that a filter leaves. */
export async function derivedPage(
  { filter: given, parameters, ...page }: QueryDerivedMetricsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<StoredConnection<ShownMetric>> {
  const asked = (parameters ?? []).map(askedOf);
  const filter = computedFilter<object>(info, given) as MetricFilter;
  const derived = memoized((material: string) => derivedFrom(material, context));
  const groupsOf = (kept: MetricFilter, facet: DerivedMetricFacet | null) =>
    derivedGroups({ filter: kept, facet, derived }, context);
  const listing = { list: 'derived metrics', keyOf, asked: { filter, options: { parameters } } };
  const walked = walkedPage(page, { ...listing, groups: await groupsOf(filter, null) }, (items) =>
    withRecomputed(items, asked, context),
  );
  const kept = async (each: MetricFilter, facet: DerivedMetricFacet) => itemsOfAll(await groupsOf(each, facet));
  return { ...walked, facets: computedFacets({ filter, valuesOf: valuesOfMetric, kept }, context) };
}

const valuesOfMetric: Readonly<Record<DerivedMetricFacet, (each: ShownMetric) => readonly (string | null)[]>> = {
  METRIC: ({ metric }) => [metric],
  MATERIAL: ({ material }) => [material],
  ION: ({ ion }) => [ion],
  SOURCE: ({ source }) => [source],
};

type Grouping = {
  readonly filter: MetricFilter;
  readonly facet: DerivedMetricFacet | null;
  readonly derived: (material: string) => Promise<readonly ShownMetric[]>;
};

/** Materials that a filter may keep numbers of, and the numbers that it keeps of each. */
async function derivedGroups(
  { filter, facet, derived }: Grouping,
  context: Context,
): Promise<Groups<Material, ShownMetric>> {
  const { page, count } = groupPages('materials', await materialsToDerive(filter, context), context);
  return {
    page,
    itemsOf: async ({ id }) =>
      (await derived(id)).filter((each) => keeps(filter, (own) => meetsMetricFilter(each, own))),
    most: MOST_JUDGED,
    tooMany: async () => {
      const value = await count();
      return badInput(
        `There are ${value} materials to derive from: name ${MOST_JUDGED} at most by "filter.material", or leave fewer by "dataset", "source" or "curve"${askedByFacet(facet)}`,
        { name: 'materials judged', value, most: MOST_JUDGED },
      );
    },
  };
}

type Asked = { readonly analysis: string; readonly values: Readonly<Record<string, number>> };

/** @throws {GraphQLError} BAD_USER_INPUT with all that is wrong with the parameters */
function askedOf({ analysis, parameters }: AnalysisInput, place: number): Asked {
  const { values, problems } = givenParameters(analyses.get(analysis), parameters ?? []);
  if (problems.length > 0) {
    const told = problems.map(
      ({ index, field, message }) => `"parameters[${place}].parameters[${index}].${field}" ${message}`,
    );
    throw badInput(`Argument ${told.join('; ')}`);
  }
  return { analysis, values };
}

/** Only what is on the page is computed again, and once for all numbers of the same curves. */
async function withRecomputed(
  items: readonly ShownMetric[],
  asked: readonly Asked[],
  context: Context,
): Promise<readonly ShownMetric[]> {
  const again = new Map<string, ShownMetric>();
  for (const each of asked) {
    const own = items.filter(({ analysis }) => analysis === each.analysis);
    for (const group of groupBy(own, ({ curves }) => curves.join(' ')).values()) {
      await context.turn();
      const sample = await sampleOf(group[0].curves, context);
      const found = await context.recompute({ metrics: group, sample, asked: each });
      for (const metric of group) again.set(metric.id, { ...metric, recomputed: found.get(metric.id) ?? null });
    }
  }
  return items.map((item) => again.get(item.id) ?? item);
}

async function derivedFrom(material: string, context: Context): Promise<readonly ShownMetric[]> {
  const evidence = await context.evidence.ofMaterial(material, standardOptions);
  const measured = await context.load.metricsOfMaterial(material);
  return [
    ...derivedMetrics(evidence, material).map((each) => ({ ...each, recomputed: null })),
    ...measured.map((each) => ({ ...shown(each), reported: besideMeasured(evidence, each) })),
  ];
}

const places = new Map(metrics.entries.map(({ code }, place) => [code, String(place).padStart(3, '0')]));

function keyOf({ material, ion, metric, id }: ShownMetric): string {
  return `${material} ${ion ?? ''} ${places.get(metric)} ${id}`;
}
