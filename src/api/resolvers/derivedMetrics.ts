import type { DerivedMetricFilter, QueryDerivedMetricsArgs } from '../../contract/generated.ts';
import type { DerivedMetric } from '../../domain/derivedMetric.ts';
import { standardOptions } from '../../domain/judging.ts';
import { derivedMetrics, metrics } from '../../knowledge/derivedMetrics.ts';
import { computedPage } from '../computedPages.ts';
import type { Connection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesMaterial, namesRecord } from '../names.ts';

/** Numbers derived from reported ones, of the materials that a filter names or of all. */
export async function derivedPage(
  { filter, ...page }: QueryDerivedMetricsArgs,
  context: Context,
): Promise<Connection<DerivedMetric>> {
  const materials = await materialsOf(filter ?? {}, context);
  if (materials.length > MOST_JUDGED) {
    throw badInput(
      `There are ${materials.length} materials to derive from: name ${MOST_JUDGED} at most by "filter.material"`,
    );
  }
  const found = await Promise.all(materials.map((material) => derivedFrom(material, context)));
  const kept = found.flat().filter((each) => isKept(each, filter ?? {}));
  return computedPage(kept, page, { list: 'derived metrics', keyOf, asked: { filter, options: {} } });
}

async function materialsOf({ material }: DerivedMetricFilter, context: Context): Promise<readonly string[]> {
  const snapshot = await context.snapshot();
  const rows = await snapshot.observations.subjects(null);
  const all = [...new Set(rows.map((row) => row.material))];
  return material == null ? all : all.filter((id) => material.some((name) => namesMaterial(name, id)));
}

async function derivedFrom(material: string, { evidence: load }: Context): Promise<readonly DerivedMetric[]> {
  return derivedMetrics(await load.ofMaterial(material, standardOptions), material);
}

function isKept({ ion, source, metric, reported, inputs }: DerivedMetric, filter: DerivedMetricFilter): boolean {
  const disagrees = reported.some(({ agrees }) => !agrees);
  const dataset = inputs[0]?.slice('Observation:'.length).split('/')[0] ?? '';
  return (
    (filter.ion == null || (ion !== null && filter.ion.includes(ion))) &&
    (filter.source == null || filter.source.some((name) => namesRecord(name, source))) &&
    (filter.dataset == null || filter.dataset.includes(dataset)) &&
    (filter.metric == null || filter.metric.includes(metric)) &&
    (filter.disagrees == null || filter.disagrees === disagrees)
  );
}

const places = new Map(metrics.entries.map(({ code }, place) => [code, String(place).padStart(3, '0')]));

function keyOf({ material, ion, metric, id }: DerivedMetric): string {
  return `${material} ${ion ?? ''} ${places.get(metric)} ${id}`;
}
