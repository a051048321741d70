import { placeOf } from '../../domain/derivedMetric.ts';
import { standardOptions } from '../../domain/judging.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../domain/units.ts';
import { analyses } from '../../knowledge/analyses.ts';
import { metrics } from '../../knowledge/derivedMetrics.ts';
import { besideMeasured } from '../../knowledge/measuredMetrics.ts';
import { ionOrNull, referred, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const derivedMetric: Pick<ApiResolvers, 'Metric' | 'DerivedMetric' | 'ReportedBeside'> = {
  Metric: {
    quantity: ({ quantity }) => (quantity === null ? null : quantityKinds.get(quantity)),
    unit: ({ unitKind }) => canonicalUnit(unitKind).code,
  },
  DerivedMetric: {
    metric: ({ metric }) => metrics.get(metric),
    source: ({ source }, _, context) => referred('sources', source, context),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    curves: ({ curves }, _, context) => Promise.all(curves.map((id) => referred('curves', id, context))),
    analysis: ({ analysis }) => (analysis === null ? null : analyses.get(analysis)),
    statement: ({ statement }, _, context) => referredOrNull('observations', statement, context),
    former: ({ id, analysis }, _, context) => (analysis === null ? [] : context.load.formerMetrics(placeOf(id))),
    reported: async (metric, _, context) => {
      if (metric.reported !== null || metric.material === null) return metric.reported ?? [];
      return besideMeasured(await context.evidence.ofMaterial(metric.material, standardOptions), metric);
    },
    inputs: ({ inputs }, _, context) => Promise.all(inputs.map((id) => referred('observations', id, context))),
  },
  ReportedBeside: { observation: ({ observation }, _, context) => referred('observations', observation, context) },
};
