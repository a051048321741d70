import { statedValues } from '../audit/stated.ts';
import type { Metric } from './metric.ts';
import { ofCompound } from './ofCompound.ts';

/** Reversible capacity over that of the ion's compound. */
export const capacityOverCompound: Metric = {
  code: 'CAPACITY_OVER_COMPOUND',
  name: 'capacity over that of the compound',
  description:
    "Reversible capacity over that of the ion's densest known compound; above 1 intercalation cannot be all.",
  version: 1,
  formula: 'Q_reversible / Q_compound',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: "derived here: Faraday's law",
  compute: (subject) =>
    ofCompound(subject, statedValues(subject.own.find({ quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' }))),
};
