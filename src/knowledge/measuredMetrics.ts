import type { AnalysedNumber, Sample } from '../domain/analysis.ts';
import type { Conditions } from '../domain/conditions.ts';
import { codedConditionNames, countedConditionNames, quantityConditionNames } from '../domain/conditions.ts';
import type { MeasuredMetric, RecomputedMetric, ReportedBeside, ShownMetric } from '../domain/derivedMetric.ts';
import { ionSymbols } from '../domain/ion.ts';
import { canonicalInterval, computedQuantity } from '../domain/quantity.ts';
import { analyses } from '../science/analyses/index.ts';
import { measure } from '../science/analyses/measure.ts';
import { reportedBeside } from '../science/metrics/reportedOf.ts';
import type { Evidence } from './evidence.ts';

/** A number of curves as it is shown, before anybody asks what is reported beside it. */
export function shown(metric: MeasuredMetric): ShownMetric {
  return { ...metric, inputs: [], reported: null, recomputed: null };
}

/** Values that its source reports of what was computed from curves, each with what parts them. */
export function besideMeasured(
  evidence: Evidence,
  { source, material, ion, statement }: Pick<ShownMetric, 'source' | 'material' | 'ion' | 'statement'>,
): readonly ReportedBeside[] {
  if (statement === null || material === null) return [];
  // what names no ion is told with each of them
  return reportedBeside(statement, evidence.ownSubject(source, material, ion ?? ionSymbols[0]));
}

/** What an analysis makes of curves with other parameters than the base keeps, for each metric that it made of them. */
export function recomputed(
  metrics: readonly ShownMetric[],
  sample: Sample,
  asked: { readonly analysis: string; readonly values: Readonly<Record<string, number>> },
): ReadonlyMap<string, RecomputedMetric> {
  const analysis = analyses.get(asked.analysis);
  const [first] = metrics;
  const kept = Object.fromEntries((first?.parameters ?? []).map(({ name, value }) => [name, value]));
  const { numbers, notComputed, parameters } = measure(analysis, sample, [
    { source: 'asked for', values: asked.values },
    { source: 'as the base keeps it', values: kept },
  ]);
  const kinds = new Map(analysis.metrics.map(({ code, unitKind }) => [code, unitKind]));
  return new Map<string, RecomputedMetric>(
    metrics.map(({ id, metric, conditions }) => {
      const number = nearest(
        numbers.filter((each) => each.metric === metric),
        conditions,
      );
      const kind = kinds.get(metric);
      if (number !== undefined && kind !== undefined) {
        const { interval, sentence, ...bounds } = number;
        return [
          id,
          {
            value: computedQuantity(kind, bounds, interval),
            conditions: { ...conditions, ...number.conditions },
            parameters,
            sentence,
          },
        ];
      }
      const why = notComputed.find((each) => each.metric === metric || each.metric === null)?.message;
      const sentence = why ?? 'With these parameters the analysis gives no such number.';
      return [id, { value: null, conditions: null, parameters, sentence }];
    }),
  );
}

/** The number that is one of the same thing: of the same words and counts, and of the nearest potential. */
function nearest(numbers: readonly AnalysedNumber[], wanted: Conditions): AnalysedNumber | undefined {
  const named = [...codedConditionNames, ...countedConditionNames].filter((name) => name !== 'boundaryMethod');
  const same = numbers.filter(({ conditions }) =>
    named.every((name) => conditions[name] === undefined || conditions[name] === wanted[name]),
  );
  return [...same].sort((a, b) => distance(a.conditions, wanted) - distance(b.conditions, wanted))[0];
}

function distance(conditions: Conditions, wanted: Conditions): number {
  return quantityConditionNames.reduce((sum, name) => {
    const [one, other] = [conditions[name], wanted[name]];
    if (one === undefined || other === undefined) return sum;
    const [a, b] = [canonicalInterval(one).value, canonicalInterval(other).value];
    return sum + Math.abs(a - b) / (Math.abs(a) + Math.abs(b) || 1);
  }, 0);
}
