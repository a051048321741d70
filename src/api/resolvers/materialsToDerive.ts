import { datasetId } from '../../domain/globalId.ts';
import type { Context } from '../context.ts';
import { namesNeeded } from '../filters/combined.ts';
import { curveId } from '../names.ts';
import type { FilterOf } from '../nouns.ts';
import { sourcesNamed } from '../references.ts';
import type { MetricFilter } from './metricFilter.ts';

type Materials = FilterOf<'materials'>;

/** The materials that numbers are derived from which a filter may keep: those that sources, datasets and curves have any of. */
export async function materialsToDerive(filter: MetricFilter, context: Context): Promise<Materials> {
  const material = namesNeeded(filter, (each) => each.material);
  const source = namesNeeded(filter, (each) => each.source);
  const dataset = namesNeeded(filter, (each) => each.dataset);
  const curve = namesNeeded(filter, (each) => each.curve);
  const lists = [
    material,
    source && (await ofSources(source, context)),
    dataset && (await ofDatasets(dataset, context)),
    curve && (await ofCurves(curve, context)),
  ].filter((names) => names !== null);
  if (lists.length > 0) return { and: lists.map((names) => ({ material: names })) };
  return { or: [{ observations: {} }, { measurements: {} }] };
}

/** What a source states nothing of, its curves may still give numbers of. */
async function ofSources(names: readonly string[], context: Context): Promise<readonly string[]> {
  const sources = await sourcesNamed(names, context);
  const datasets = [...new Set(sources.map(({ dataset }) => dataset))];
  return materialsIn({ noun: 'source', ids: sources.map(({ id }) => id) }, datasets, context);
}

function ofDatasets(names: readonly string[], context: Context): Promise<readonly string[]> {
  const ids = names.map((name) => (name.includes(':') ? name : datasetId(name)));
  return materialsIn({ noun: 'dataset', ids }, ids, context);
}

/** Materials that something is stated of, and those that curves of some datasets are of. */
async function materialsIn(
  stating: { readonly noun: 'source' | 'dataset'; readonly ids: readonly string[] },
  datasets: readonly string[],
  context: Context,
): Promise<readonly string[]> {
  const snapshot = await context.snapshot();
  const stated = await snapshot.observations.subjects(stating);
  const measured = await snapshot.measuredMetrics.materialsIn(datasets);
  return [...new Set([...stated.map(({ material }) => material), ...measured])];
}

async function ofCurves(names: readonly string[], { load }: Context): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => load.metricsOfCurve(curveId(name))));
  return [...new Set(found.flat().flatMap(({ material }) => material ?? []))];
}
