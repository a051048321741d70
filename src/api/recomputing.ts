import { GraphQLError } from 'graphql';
import type { Sample } from '../domain/analysis.ts';
import type { RecomputedMetric, ShownMetric } from '../domain/derivedMetric.ts';
import { MEMORY } from '../ingest/files/fileWorker.ts';
import { openThread, type ThreadErrors, type ThreadLimits } from '../ingest/files/thread.ts';
import { recomputed } from '../knowledge/measuredMetrics.ts';
import { TIME_LIMIT } from './limits.ts';

/** Numbers of the same curves that are to be computed again, and how. */
export type RecomputeOrder = {
  readonly metrics: readonly ShownMetric[];
  readonly sample: Sample;
  readonly asked: { readonly analysis: string; readonly values: Readonly<Record<string, number>> };
};

/** What an analysis makes of curves with other parameters, by id of the metrics. */
export type Recompute = (order: RecomputeOrder) => Promise<ReadonlyMap<string, RecomputedMetric>>;

/** On the thread that asks. */
export const recomputeHere: Recompute = async ({ metrics, sample, asked }) => recomputed(metrics, sample, asked);

/** A thread for it, so that fits which take long hold up no other request. */
export type Recomputing = { readonly recompute: Recompute; close(): Promise<void> };

/**
 * Computes on another thread: one order after the other, each within limits.
 *
 * @param script `recomputeWorker.js` of this folder, as built
 */
export function openRecomputing(
  script: string | URL,
  { timeout = TIME_LIMIT, memory = MEMORY }: Partial<ThreadLimits> = {},
): Recomputing {
  const thread = openThread<RecomputeOrder, ReadonlyMap<string, RecomputedMetric>, never>(
    script,
    { timeout, memory },
    errors,
  );
  return { recompute: (order) => thread.run(order), close: thread.close };
}

const errors: ThreadErrors<never> = {
  tooSlow: ({ timeout }) =>
    timedOut(`Computing numbers again takes more than ${timeout / 1000} s: ask for fewer curves at a time`),
  tooLarge: ({ memory }) =>
    timedOut(`Computing numbers again takes more than ${memory} MB: ask for fewer curves at a time`),
  stopped: () => timedOut('Numbers were not computed again: the server stops'),
  refused: (never) => new Error(never),
};

function timedOut(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TIMEOUT' } });
}
