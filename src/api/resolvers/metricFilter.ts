import type { DerivedMetricFilter } from '../../contract/generated.ts';
import type { ShownMetric } from '../../domain/derivedMetric.ts';
import { meetsQuantity } from '../../domain/meetsQuantity.ts';
import type { QuantityCondition } from '../../domain/range.ts';
import { curveId, namesDataset, namesMaterial, namesRecord } from '../names.ts';

/** What derived metrics to keep, as it was read: numbers in canonical units. */
export type MetricFilter = Omit<DerivedMetricFilter, 'value' | 'and' | 'or' | 'not'> & {
  readonly value?: QuantityCondition | null;
  readonly and?: readonly MetricFilter[] | null;
  readonly or?: readonly MetricFilter[] | null;
  readonly not?: MetricFilter | null;
};

/** Whether a metric meets the conditions that a filter has besides those it combines. */
export function meetsMetricFilter(each: ShownMetric, filter: MetricFilter): boolean {
  const { ion, material, source, metric, value, reported, inputs, analysis, curves } = each;
  const disagrees = (reported ?? []).some(({ agrees }) => !agrees);
  const [first = ''] = [...inputs, ...curves];
  return (
    (filter.material == null || (material !== null && filter.material.some((name) => namesMaterial(name, material)))) &&
    (filter.ion == null || (ion !== null && filter.ion.includes(ion))) &&
    (filter.source == null || filter.source.some((name) => namesRecord(name, source))) &&
    (filter.dataset == null || filter.dataset.some((name) => namesDataset(name, first))) &&
    (filter.metric == null || filter.metric.includes(metric)) &&
    (filter.value == null || meetsQuantity(value, filter.value)) &&
    (filter.analysis == null || (analysis !== null && filter.analysis.includes(analysis))) &&
    (filter.curve == null || filter.curve.some((name) => curves.includes(curveId(name)))) &&
    (filter.disagrees == null || filter.disagrees === disagrees)
  );
}
