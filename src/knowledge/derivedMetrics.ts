import type { DerivedMetric, MetricDefinition } from '../domain/derivedMetric.ts';
import type { IonSymbol } from '../domain/ion.ts';
import type { Registry } from '../domain/registry.ts';
import { derivedOf } from '../science/metrics/derive.ts';
import { metrics as computed } from '../science/metrics/index.ts';
import type { Evidence } from './evidence.ts';

/** Derived metrics as data. */
export const metrics: Registry<MetricDefinition> = computed;

/** Numbers that follow from what each source says of a material with an ion; numbers of two sources are never mixed. */
export function derivedMetrics(evidence: Evidence, material: string, ion: IonSymbol): readonly DerivedMetric[] {
  return evidence
    .sourcesOf(material)
    .flatMap((source) => derivedOf(source, evidence.ownSubject(source, material, ion)));
}
