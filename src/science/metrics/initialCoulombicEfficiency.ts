import { efficiency } from './coulombicEfficiency.ts';
import { firstCycles } from './cyclePairs.ts';
import type { Metric } from './metric.ts';

/** Extraction over insertion capacity of the first cycle. */
export const initialCoulombicEfficiency: Metric = {
  code: 'INITIAL_COULOMBIC_EFFICIENCY',
  name: 'initial Coulombic efficiency',
  description: 'Extraction over insertion capacity of the first cycle in a half-cell.',
  version: 1,
  formula: 'Q_extraction,1 / Q_insertion,1',
  quantity: 'INITIAL_COULOMBIC_EFFICIENCY',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) => firstCycles(own).flatMap((pair) => efficiency(own, pair, 'INITIAL_COULOMBIC_EFFICIENCY')),
};
