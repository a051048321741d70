import { subtract } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { type CyclePair, firstCycles, reportedOf } from './cyclePairs.ts';
import type { Derived, Metric } from './metric.ts';

/** Insertion minus extraction capacity of the first cycle. */
export const irreversibleCapacity: Metric = {
  code: 'IRREVERSIBLE_CAPACITY',
  name: 'irreversible capacity',
  description: 'What is put in by the first insertion and does not come back on extraction.',
  version: 1,
  formula: 'Q_insertion,1 - Q_extraction,1',
  quantity: 'IRREVERSIBLE_CAPACITY',
  unitKind: 'SPECIFIC_CAPACITY',
  source: 'definition',
  compute: ({ own }) => firstCycles(own).flatMap((pair) => lost(own, pair)),
};

function lost(own: Facts, pair: CyclePair): readonly Derived[] {
  const { insertion, extraction } = pair;
  const bounds = subtract(insertion.bounds, extraction.bounds);
  if (bounds.value < 0) return [];
  const numbers = `${interval(insertion.bounds, 'mAh/g')} in and ${interval(extraction.bounds, 'mAh/g')} out`;
  return [
    {
      bounds,
      inputs: [insertion.first, ...insertion.inputs, ...extraction.inputs],
      sentence: `In cycle 1, ${numbers} leave ${interval(bounds, 'mAh/g')} behind.`,
      reported: reportedOf(own, 'IRREVERSIBLE_CAPACITY', pair),
    },
  ];
}
