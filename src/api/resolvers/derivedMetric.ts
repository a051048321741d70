import { quantityKinds } from '../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../domain/units.ts';
import { metrics } from '../../knowledge/derivedMetrics.ts';
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
    inputs: ({ inputs }, _, context) => Promise.all(inputs.map((id) => referred('observations', id, context))),
  },
  ReportedBeside: { observation: ({ observation }, _, context) => referred('observations', observation, context) },
};
