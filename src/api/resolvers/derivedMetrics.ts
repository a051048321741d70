import type { AnalysisInput, DerivedMetricFilter, QueryDerivedMetricsArgs } from '../../contract/generated.ts';
import type { ShownMetric } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { standardOptions } from '../../domain/judging.ts';
import { analyses, givenParameters } from '../../knowledge/analyses.ts';
import { derivedMetrics, metrics } from '../../knowledge/derivedMetrics.ts';
import { besideMeasured, shown } from '../../knowledge/measuredMetrics.ts';
import { computedPage } from '../computedPages.ts';
import type { Connection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesMaterial, namesRecord } from '../names.ts';
import { sampleOf } from '../samples.ts';

/** Numbers derived from reported ones and from curves, of the materials that a filter names or of all. */
export async function derivedPage(
  { filter, parameters, ...page }: QueryDerivedMetricsArgs,
  context: Context,
): Promise<Connection<ShownMetric>> {
  const asked = (parameters ?? []).map(askedOf);
  const materials = await materialsOf(filter ?? {}, context);
  if (materials.length > MOST_JUDGED) {
    throw badInput(
      `There are ${materials.length} materials to derive from: name ${MOST_JUDGED} at most by "filter.material"`,
    );
  }
  const found = await Promise.all(materials.map((material) => derivedFrom(material, context)));
  const kept = found.flat().filter((each) => isKept(each, filter ?? {}));
  const connection = computedPage(kept, page, {
    list: 'derived metrics',
    keyOf,
    asked: { filter, options: { parameters } },
  });
  return asked.length === 0 ? connection : withRecomputed(connection, asked, context);
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
  connection: Connection<ShownMetric>,
  asked: readonly Asked[],
  context: Context,
): Promise<Connection<ShownMetric>> {
  const again = new Map<string, ShownMetric>();
  for (const each of asked) {
    const own = connection.nodes.filter(({ analysis }) => analysis === each.analysis);
    for (const group of groupBy(own, ({ curves }) => curves.join(' ')).values()) {
      await context.turn();
      const sample = await sampleOf(group[0].curves, context);
      const found = await context.recompute({ metrics: group, sample, asked: each });
      for (const metric of group) again.set(metric.id, { ...metric, recomputed: found.get(metric.id) ?? null });
    }
  }
  const replaced = (node: ShownMetric) => again.get(node.id) ?? node;
  return {
    ...connection,
    nodes: connection.nodes.map(replaced),
    edges: connection.edges.map((edge) => ({ ...edge, node: replaced(edge.node) })),
  };
}

async function materialsOf({ material }: DerivedMetricFilter, context: Context): Promise<readonly string[]> {
  const snapshot = await context.snapshot();
  const rows = await snapshot.observations.subjects(null);
  const all = [...new Set(rows.map((row) => row.material))];
  return material == null ? all : all.filter((id) => material.some((name) => namesMaterial(name, id)));
}

async function derivedFrom(material: string, context: Context): Promise<readonly ShownMetric[]> {
  const evidence = await context.evidence.ofMaterial(material, standardOptions);
  const measured = await context.load.metricsOfMaterial(material);
  return [
    ...derivedMetrics(evidence, material).map((each) => ({ ...each, recomputed: null })),
    ...measured.map((each) => ({ ...shown(each), reported: besideMeasured(evidence, each) })),
  ];
}

function isKept(each: ShownMetric, filter: DerivedMetricFilter): boolean {
  const { ion, source, metric, reported, inputs, analysis, curves } = each;
  const disagrees = (reported ?? []).some(({ agrees }) => !agrees);
  const [first = ''] = [...inputs, ...curves];
  const dataset = first.slice(first.indexOf(':') + 1).split('/')[0] ?? '';
  return (
    (filter.ion == null || (ion !== null && filter.ion.includes(ion))) &&
    (filter.source == null || filter.source.some((name) => namesRecord(name, source))) &&
    (filter.dataset == null || filter.dataset.includes(dataset)) &&
    (filter.metric == null || filter.metric.includes(metric)) &&
    (filter.analysis == null || (analysis !== null && filter.analysis.includes(analysis))) &&
    (filter.curve == null || curves.some((curve) => filter.curve?.some((name) => namesRecord(name, curve)))) &&
    (filter.disagrees == null || filter.disagrees === disagrees)
  );
}

const places = new Map(metrics.entries.map(({ code }, place) => [code, String(place).padStart(3, '0')]));

function keyOf({ material, ion, metric, id }: ShownMetric): string {
  return `${material} ${ion ?? ''} ${places.get(metric)} ${id}`;
}
