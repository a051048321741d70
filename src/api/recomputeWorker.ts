import { parentPort } from 'node:worker_threads';
import type { RecomputedMetric } from '../domain/derivedMetric.ts';
import type { ThreadAnswer } from '../ingest/files/thread.ts';
import { recomputed } from '../knowledge/measuredMetrics.ts';
import type { RecomputeOrder } from './recomputing.ts';

type Answer = ThreadAnswer<ReadonlyMap<string, RecomputedMetric>, never>;

/** Runs on a thread of its own: takes one order after the other. */
parentPort?.on('message', ({ metrics, sample, asked }: RecomputeOrder) => {
  parentPort?.postMessage(answerOf(() => recomputed(metrics, sample, asked)));
});

function answerOf(compute: () => ReadonlyMap<string, RecomputedMetric>): Answer {
  try {
    return { done: compute() };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
