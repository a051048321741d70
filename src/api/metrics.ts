import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './operations.ts';

/** What is counted of one request; few values each, whatever clients send. */
export type RequestLabels = { readonly route: string; readonly method: string; readonly status: string };

export type Metrics = {
  readonly contentType: string;
  countRequest(labels: RequestLabels, seconds: number): void;
  countOperation(outcome: Outcome): void;
  /** All metrics as Prometheus reads them. */
  text(): Promise<string>;
  close(): void;
};

export type MetricsSources = {
  readonly version: string;
  readonly running: () => number;
  readonly snapshots: { inUse(): number; waiting(): number };
};

/** Upper ends in seconds: a page takes milliseconds, judging everything seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of one server, with those of its process, in a registry of their own. */
export function makeMetrics({ version, running, snapshots }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'] as const;
  const requests = new Counter({ name: 'hckb_http_requests_total', help: 'Requests answered.', labelNames, registers });
  const durations = new Histogram({
    name: 'hckb_http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  const operations = new Counter({
    name: 'hckb_graphql_operations_total',
    help: 'GraphQL operations: ok, partial (data with errors), failed (no data) or refused (not executed).',
    labelNames: ['outcome'],
    registers,
  });
  gauge(registry, 'hckb_http_requests_in_flight', 'Requests that are being answered.', running);
  gauge(registry, 'hckb_snapshots_in_use', 'Snapshots of the base that are open.', snapshots.inUse);
  gauge(registry, 'hckb_snapshots_waiting', 'Requests that wait for a reader.', snapshots.waiting);
  new Gauge({ name: 'hckb_build_info', help: 'The version that runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  return {
    contentType: registry.contentType,
    countRequest(labels, seconds) {
      requests.inc(labels);
      durations.observe(labels, seconds);
    },
    countOperation: (outcome) => operations.inc({ outcome }),
    text: () => registry.metrics(),
    close: () => registry.clear(),
  };
}

function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}
