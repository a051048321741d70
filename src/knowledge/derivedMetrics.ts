import type { DerivedMetric, MetricDefinition } from '../domain/derivedMetric.ts';
import { ionSymbols } from '../domain/ion.ts';
import { type Registry, registry } from '../domain/registry.ts';
import { analyses } from '../science/analyses/index.ts';
import { derivedOf } from '../science/metrics/derive.ts';
import { metrics as computed } from '../science/metrics/index.ts';
import type { Evidence } from './evidence.ts';

/** Derived metrics as data: those of reported numbers, then those of curves. */
export const metrics: Registry<MetricDefinition> = registry('metric', [
  ...computed.entries,
  ...analyses.entries.flatMap((each) => each.metrics),
]);

/**
 * Numbers that follow from what each source says of a material; numbers of two sources are never mixed. They are asked
 * for each ion, studied or not: pores that one ion fills hold some amount of the others. A number that no ion is needed
 * for follows each time and counts once.
 */
export function derivedMetrics(evidence: Evidence, material: string): readonly DerivedMetric[] {
  const derived = evidence
    .sourcesOf(material)
    .flatMap((source) =>
      ionSymbols.flatMap((ion) =>
        derivedOf(evidence.ownSubject(source, material, ion), { source, metrics: computed.entries }),
      ),
    );
  return [...new Map(derived.map((each) => [each.id, each])).values()];
}
