import type { DatasetRecords } from '../domain/dataset.ts';
import type { NotComputed } from '../domain/derivedMetric.ts';

/** What analyses make of the curves of a dataset, in short, and what they cannot give. */
export type ComputedSummary = {
  /** How many curves were analysed, with or without a number that came of it. */
  readonly curves: number;
  readonly numbers: number;
  /** How many of the numbers are evidence: observations of nature COMPUTED. */
  readonly evidence: number;
  readonly notComputed: readonly NotComputedOf[];
};

/** `curve`: global id; of a series that of its first curve. */
export type NotComputedOf = NotComputed & { readonly curve: string };

export function computedSummary({
  curves,
  measuredMetrics,
}: Pick<DatasetRecords, 'curves' | 'measuredMetrics'>): ComputedSummary {
  return {
    curves: curves.length,
    numbers: measuredMetrics.length,
    evidence: measuredMetrics.filter(({ statement }) => statement !== null).length,
    notComputed: curves.flatMap(({ id, notComputed }) => notComputed.map((each) => ({ ...each, curve: id }))),
  };
}
