import type { Metric } from './metric.ts';
import { ofCompound } from './ofCompound.ts';
import { ascribed } from './processes.ts';

/** Filling of the sites between layers by the capacity that is ascribed to intercalation. */
export const intercalationOccupancy: Metric = {
  code: 'INTERCALATION_OCCUPANCY',
  name: 'occupancy by intercalation capacity',
  description: "Capacity that is ascribed to intercalation over that of the ion's densest known compound; 1 is full.",
  version: 1,
  formula: 'x_IC = Q_IC / Q_compound',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: "derived here: Faraday's law",
  compute: (subject) => ofCompound(subject, ascribed(subject.own, 'INTERCALATION')),
};
