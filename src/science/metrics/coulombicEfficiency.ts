import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { percentOf } from './carried.ts';
import { type CyclePair, laterCycles, reportedOf } from './cyclePairs.ts';
import type { Derived, Metric } from './metric.ts';

/** Extraction over insertion capacity of a cycle after the first. */
export const coulombicEfficiency: Metric = {
  code: 'COULOMBIC_EFFICIENCY',
  name: 'Coulombic efficiency',
  description: 'Extraction over insertion capacity of one cycle after the first in a half-cell.',
  version: 1,
  formula: 'Q_extraction,n / Q_insertion,n',
  quantity: 'COULOMBIC_EFFICIENCY',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) => laterCycles(own).flatMap((pair) => efficiency(own, pair, 'COULOMBIC_EFFICIENCY')),
};

/** The efficiency of a cycle; more than 100 % comes of mixed-up directions and is none. */
export function efficiency(
  own: Facts,
  pair: CyclePair,
  quantity: 'COULOMBIC_EFFICIENCY' | 'INITIAL_COULOMBIC_EFFICIENCY',
): readonly Derived[] {
  const { insertion, extraction } = pair;
  const bounds = percentOf(extraction.bounds, insertion.bounds);
  if (bounds === null || bounds.value > 100) return [];
  const numbers = `${interval(extraction.bounds, 'mAh/g')} of ${interval(insertion.bounds, 'mAh/g')}`;
  const { cycle = 1 } = insertion.first.observation.conditions;
  return [
    {
      bounds,
      inputs: [extraction.first, ...extraction.inputs, ...insertion.inputs],
      sentence: `In cycle ${cycle}, ${numbers} come back on extraction: ${interval(bounds, '%')}.`,
      reported: reportedOf(own, quantity, pair),
    },
  ];
}
