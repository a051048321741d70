import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../support/until.ts';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeEach(async () => {
  api = await serve([exampleDataset('alpha')], { version: '1.2.3' });
});
afterEach(() => api.close());

const scraped = async () => (await fetch(`${api.url}/metrics`)).text();

/** Metrics of ours once `count` requests were answered: they are counted when an answer is sent, not when it is read. */
async function metricsAfter(count: number): Promise<readonly string[]> {
  await until(() => api.log.filter(({ answered }) => answered !== undefined).length >= count);
  return (await scraped()).split('\n').filter((line) => line.startsWith('hckb_'));
}

test('/metrics is what Prometheus reads, with version and process', async () => {
  const response = await fetch(`${api.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  expect(text).toContain('hckb_build_info{version="1.2.3"} 1');
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
});

test('requests are counted by route, method and class of status, and timed', async () => {
  await fetch(`${api.url}/health`);
  await fetch(`${api.url}/health`);
  await fetch(`${api.url}/health`, { method: 'DELETE' });
  const lines = await metricsAfter(3);
  expect(lines).toContain('hckb_http_requests_total{route="/health",method="GET",status="2xx"} 2');
  expect(lines).toContain('hckb_http_requests_total{route="/health",method="other",status="4xx"} 1');
  const seconds = 'hckb_http_request_duration_seconds';
  expect(lines).toContain(`${seconds}_bucket{le="30",route="/health",method="GET",status="2xx"} 2`);
  expect(lines).toContain(`${seconds}_count{route="/health",method="GET",status="2xx"} 2`);
});

test('unknown paths are counted as one, however many are tried', async () => {
  for (const path of ['/a', '/b', '/graphql/x', '/%00', '/schema.graphql/..%2f']) await fetch(`${api.url}${path}`);
  const counts = (await metricsAfter(5)).filter((line) => line.startsWith('hckb_http_requests_total'));
  expect(counts).toEqual(['hckb_http_requests_total{route="other",method="GET",status="4xx"} 5']);
});

test('operations are counted by what came of them', async () => {
  await api.ask('{ __typename }');
  await api.ask('{ ion(symbol: Na) { name } materials { totalCount } }');
  await api.ask('{ __typename nodes(ids: []) { id } materials(first: 0) { totalCount } }');
  await api.ask('{ nothing }');
  await api.ask('{');
  const counts = (await metricsAfter(5)).filter((line) => line.startsWith('hckb_graphql_operations_total'));
  expect(counts.toSorted()).toEqual([
    'hckb_graphql_operations_total{outcome="failed"} 1',
    'hckb_graphql_operations_total{outcome="ok"} 2',
    'hckb_graphql_operations_total{outcome="refused"} 2',
  ]);
});

test('requests in flight, snapshots in use and those who wait for one are told', async () => {
  expect(await scraped()).toMatch(/^hckb_http_requests_in_flight 1$/m);
  expect(await scraped()).toMatch(/^hckb_snapshots_in_use 0$/m);
  expect(await scraped()).toMatch(/^hckb_snapshots_waiting 0$/m);
});
