import type { Context } from '../../api/context.ts';
import type { MeasuredMetric } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { quantityOf } from '../../domain/observation.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { analyses } from '../../science/analyses/index.ts';
import { conditionsText } from './analysis.ts';
import { amount, inWords } from './numbers.ts';
import { placeOf } from './place.ts';

/** Where statements come from, by their global ids: one line for the places of the source, and one for each curve or series. */
export type StatementPlaces = (observations: readonly string[]) => readonly string[];

/** A number of curves: `curves/a.csv`, and how it was made of it. */
type Computation = { readonly files: string; readonly method: string };

/** Looks up what was computed from curves, and from which files; the rest stands in the sources. */
export async function statementPlaces(evidence: Evidence, { load }: Pick<Context, 'load'>): Promise<StatementPlaces> {
  const computed = evidence.base.observations.filter(({ statement }) => quantityOf(statement)?.nature === 'COMPUTED');
  const found = await Promise.all(
    computed.map(async ({ id }) => {
      const metric = await load.metricOfObservation(id);
      if (metric === null) return [];
      const curves = await Promise.all(metric.curves.map((curve) => load.item('curves', curve)));
      const files = [...new Set(curves.flatMap((curve) => curve?.file.name ?? []))].join(', ');
      return [[id, { files, method: methodOf(metric) }] as const];
    }),
  );
  const computations = new Map<string, Computation>(found.flat());
  return (ids) => {
    const stated = ids.filter((id) => !computations.has(id)).map((id) => placeOf(evidence.observation(id).locator));
    const byFiles = groupBy(
      ids.flatMap((id) => computations.get(id) ?? []),
      ({ files }) => files,
    );
    return [
      ...(stated.length === 0 ? [] : [`from ${distinct(stated)}`]),
      ...[...byFiles].map(([files, all]) => `computed from ${files}: ${distinct(all.map(({ method }) => method))}`),
    ];
  };
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}

/** `MEASURED_PLATEAU_SHARE v1, reversible, boundary 0.1 V (mass 0.002 g)`. */
function methodOf(metric: MeasuredMetric): string {
  const of = conditionsText(metric.conditions);
  const told = parametersOf(metric).join(', ');
  return `${metric.metric} v${metric.version}${of === '' ? '' : `, ${of}`}${told === '' ? '' : ` (${told})`}`;
}

/** Parameters that somebody gave: what is taken where nobody does belongs to the version of the method. */
function parametersOf({ analysis, parameters }: MeasuredMetric): readonly string[] {
  const standards = analyses.find(String(analysis))?.parameters ?? {};
  return parameters
    .filter(({ name, value }) => standards[name]?.standard !== value)
    .map(({ name, value, unit }) => `${inWords(name)} ${amount(value, unit)}`);
}
