import { sql } from 'drizzle-orm';
import { type MeasuredMetric, placeOf } from '../domain/derivedMetric.ts';
import { groupBy } from '../domain/groupBy.ts';
import { type Connection, isOneOf, query, statementOf } from './connection.ts';
import { type Row, rowOf } from './rows.ts';
import type { MetricQueries } from './store.ts';
import { formerMetrics, measuredMetricCurves, measuredMetrics } from './tables/metrics.ts';

type Found = { readonly key: string; readonly content: string };

export function metricQueries(connect: () => Connection): MetricQueries {
  return {
    async byObservations(observations) {
      const build = () => sql`
        select ${measuredMetrics.observation} as key, content from ${measuredMetrics}
        where ${isOneOf(measuredMetrics.observation, 'keys')}`;
      const found = grouped(query<Found>(connect(), 'metrics by observation', build, { keys: keysOf(observations) }));
      return new Map([...found].map(([key, [metric]]) => [key, metric]));
    },
    async byCurves(curves) {
      const build = () => sql`
        select ${measuredMetricCurves.curve} as key, content from ${measuredMetricCurves}
        join ${measuredMetrics} on ${measuredMetrics.id} = ${measuredMetricCurves.metric}
        where ${isOneOf(measuredMetricCurves.curve, 'keys')} order by ${measuredMetrics.id}`;
      return grouped(query<Found>(connect(), 'metrics by curve', build, { keys: keysOf(curves) }));
    },
    async ofMaterials(materials) {
      const build = () => sql`
        select ${measuredMetrics.material} as key, content from ${measuredMetrics}
        where ${isOneOf(measuredMetrics.material, 'keys')} order by ${measuredMetrics.id}`;
      return grouped(query<Found>(connect(), 'metrics of materials', build, { keys: keysOf(materials) }));
    },
    async materialsIn(datasets) {
      const build = () => sql`
        select distinct ${measuredMetrics.material} as material from ${measuredMetrics}
        where ${isOneOf(measuredMetrics.dataset, 'keys')} order by ${measuredMetrics.material}`;
      type Named = { readonly material: string };
      const found = query<Named>(connect(), 'materials of metrics', build, { keys: keysOf(datasets) });
      return found.map(({ material }) => material);
    },
    async former(places) {
      const build = () => sql`
        select ${formerMetrics.place} as key, content from ${formerMetrics}
        where ${isOneOf(formerMetrics.place, 'keys')} order by ${formerMetrics.version} desc`;
      return grouped(query<Found>(connect(), 'former metrics', build, { keys: keysOf(places) }));
    },
  };
}

export function metricRows(record: MeasuredMetric): readonly Row[] {
  const { id, dataset, material, statement, curves } = record;
  if (material === null) throw new Error(`${id} is about no material, though curves are`);
  return [
    rowOf(measuredMetrics, {
      id,
      dataset,
      place: placeOf(id),
      material,
      observation: statement,
      content: JSON.stringify(record),
    }),
    ...curves.map((curve, position) => rowOf(measuredMetricCurves, { metric: id, position, curve })),
  ];
}

/** Keeps what the base holds of a dataset as former; to be called before its records are written anew. */
export function keepFormer(connection: Connection, dataset: string): void {
  const build = () => sql`
    insert into ${formerMetrics} (id, dataset, place, version, content)
    select id, dataset, place, content ->> 'version', content from ${measuredMetrics} where dataset = @dataset
    on conflict (id) do update set content = excluded.content`;
  statementOf(connection, 'keep former metrics', build).run({ dataset });
}

/** Ids of the numbers that the curves of a dataset give, and of the observations as which they are evidence. */
export function computedIdsOf(connection: Connection, dataset: string): ReadonlySet<string> {
  const build = () => sql`
    select ${measuredMetrics.id} as id, ${measuredMetrics.observation} as observation from ${measuredMetrics}
    where ${measuredMetrics.dataset} = @dataset`;
  type Found = { readonly id: string; readonly observation: string | null };
  const found = query<Found>(connection, 'computed numbers', build, { dataset });
  return new Set(found.flatMap(({ id, observation }) => (observation === null ? [id] : [id, observation])));
}

/** What is there again in its present version is not former; of other content than the present, nothing is. */
export function forgetFormer(connection: Connection, dataset: string, all: boolean): void {
  const build = () => sql`
    delete from ${formerMetrics} where dataset = @dataset
    and (@all = 1 or id in (select id from ${measuredMetrics} where dataset = @dataset))`;
  statementOf(connection, 'forget former metrics', build).run({ dataset, all: all ? 1 : 0 });
}

function keysOf(keys: readonly string[]): string {
  return JSON.stringify(keys);
}

function grouped(rows: readonly Found[]): ReadonlyMap<string, readonly [MeasuredMetric, ...MeasuredMetric[]]> {
  const metrics = rows.map(({ key, content }) => ({ key, metric: JSON.parse(content) as MeasuredMetric }));
  return new Map(
    [...groupBy(metrics, ({ key }) => key)].map(([key, [first, ...others]]) => [
      key,
      [first.metric, ...others.map(({ metric }) => metric)],
    ]),
  );
}
