import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Dataset, DatasetRecords, DatasetVersion } from '../domain/dataset.ts';
import type { Release } from '../domain/release.ts';
import { type Connection, query, rowsWhere } from './connection.ts';
import { retirementsOf } from './curation.ts';
import { type Noun, queriesOf, recordsWhere } from './nounQueries.ts';
import { byText, byValue } from './orders.ts';
import { grouped, idsOf, type Row, rowOf } from './rows.ts';
import type { DatasetQueries } from './store.ts';
import { changes, releases, retirements, retractions } from './tables/curation.ts';
import { curveAnalyses, curves } from './tables/curves.ts';
import { datasets, datasetVersions } from './tables/datasets.ts';

const dataset: Noun<typeof datasets, Dataset, never> = {
  noun: 'datasets',
  table: datasets,
  orders: { TITLE: byText(datasets.title), IMPORTED_AT: byValue(datasets.importedAt) },
  read: (connection, rows) => {
    const retired = retirementsOf(connection, idsOf(rows));
    return rows.map(({ reading: _reading, ...row }) => ({ ...row, retirement: retired.get(row.id) ?? null }));
  },
  scopes: {},
};

export function datasetQueries(connect: () => Connection): DatasetQueries {
  return {
    ...queriesOf(dataset, connect),
    byKeys: async (keys) => {
      const found = recordsWhere(connect(), dataset, datasets.key, keys);
      return new Map(found.map((each) => [each.key, each]));
    },
    versions: async (ids) => {
      const sort = [datasetVersions.dataset, datasetVersions.version];
      const rows = rowsWhere(connect(), datasetVersions, datasetVersions.dataset, ids, sort);
      const byDataset = grouped(rows, (row) => row.dataset);
      return new Map(ids.map((id) => [id, (byDataset.get(id) ?? []).map(versionOf)]));
    },
    revision: async () => revisionOf(connect()),
    state: async () => stateOf(connect()),
    analysedOtherwise: async (methods) => {
      const build = () => sql`
        select distinct ${curves.dataset} as dataset from ${curves}
        left join ${curveAnalyses} on ${curveAnalyses.curve} = ${curves.id}
        where ${curveAnalyses.methods} is not @methods order by 1`;
      const found = query<{ readonly dataset: string }>(connect(), 'datasets analysed otherwise', build, { methods });
      return recordsWhere(
        connect(),
        dataset,
        datasets.id,
        found.map((each) => each.dataset),
      );
    },
    content: async (id, version) => {
      const build = () =>
        sql`select ${datasetVersions.content} as content from ${datasetVersions} where ${datasetVersions.dataset} = @id and ${datasetVersions.version} = @version`;
      type Answer = { readonly content: string };
      const [row] = query<Answer>(connect(), 'content of a dataset version', build, { id, version });
      return row?.content ?? null;
    },
  };
}

type State = { readonly key: string; readonly version: number; readonly checksum: string; readonly importedAt: string };

function stateOf(connection: Connection): Omit<Release, 'software'> {
  const { key, version, checksum, importedAt } = datasets;
  const build = () =>
    sql`select ${key} as key, ${version} as version, ${checksum} as checksum, ${importedAt} as importedAt from ${datasets}
      where not exists (select 1 from ${retirements} where ${retirements.dataset} = ${datasets.id}) order by ${key}`;
  const rows = query<State>(connection, 'state of the base', build, {});
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row.key} ${row.version} ${row.checksum}\n`);
  for (const source of markedSources(connection)) hash.update(`retracted ${source}\n`);
  const last = rows.reduce<string | null>(
    (latest, row) => ((latest ?? '') < row.importedAt ? row.importedAt : latest),
    null,
  );
  return { checksum: hash.digest('hex'), datasets: rows.length, importedAt: last, ...releaseOf(connection) };
}

function releaseOf(connection: Connection): Pick<Release, 'version' | 'releasedAt'> {
  const build = () => sql`select ${releases.version} as version, ${releases.releasedAt} as releasedAt from ${releases}`;
  const [row] = query<{ readonly version: string; readonly releasedAt: string }>(connection, 'release', build, {});
  return row ?? { version: null, releasedAt: null };
}

function markedSources(connection: Connection): readonly string[] {
  const build = () => sql`select ${retractions.source} as source from ${retractions} order by 1`;
  return query<{ readonly source: string }>(connection, 'marked sources', build, {}).map(({ source }) => source);
}

/**
 * Versions grow; where the software reads the same version otherwise, the hash of its rows is another; what curators do
 * besides is logged.
 */
function revisionOf(connection: Connection): string {
  const { version, importedAt, reading } = datasets;
  const build = () =>
    sql`select count(*) || ' ' || total(${version}) || ' ' || coalesce(max(${importedAt}), '') || ' ' || total(unicode(${reading}) + 256 * unicode(substr(${reading}, 2)) + 65536 * unicode(substr(${reading}, 3)))
      || ' ' || coalesce((select max(${changes.id}) from ${changes}), 0) as revision from ${datasets}`;
  const [row] = query<{ readonly revision: string }>(connection, 'revision of the base', build, {});
  return row?.revision ?? '';
}

function versionOf({ content: _, ...version }: typeof datasetVersions.$inferSelect): DatasetVersion {
  return version;
}

/** The row of a new version; earlier ones stay. */
export function datasetVersionRow(
  { content }: Pick<DatasetRecords, 'content'>,
  present: typeof datasets.$inferSelect,
): Row {
  const { id: dataset, version, title, curator, licence, checksum, importedAt } = present;
  return rowOf(datasetVersions, { dataset, version, title, curator, licence, checksum, content, importedAt });
}
