import { sql } from 'drizzle-orm';
import type {
  AppliedRepair,
  Curve,
  CurveFile,
  CurveRecord,
  FileFact,
  FileWarning,
  Packed,
  StoredColumn,
} from '../domain/curve.ts';
import type { AnalysisPlan, NotComputed } from '../domain/derivedMetric.ts';
import { type Connection, query, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import type { NumberCache } from './numberCache.ts';
import { unpackNumbers } from './packing.ts';
import { grouped, idsOf, type Row, rowOf } from './rows.ts';
import { byColumn } from './scopes.ts';
import type { ColumnKey, CurveQueries, StoredFile } from './store.ts';
import { lacking } from './storeError.ts';
import { curveAnalyses, curveColumns, curveCompanions, curves, curveValues, files } from './tables/curves.ts';

const curve: Noun<typeof curves, Curve, 'measurement' | 'material' | 'dataset'> = {
  noun: 'curves',
  table: curves,
  facets: {
    TECHNIQUE: { column: curves.technique },
    ION: { column: curves.ion },
    MATERIAL: { column: curves.material },
    DATASET: { column: curves.dataset },
    FORMAT: { column: curves.format },
    COLUMN: { link: curveColumns, item: curveColumns.curve, column: curveColumns.quantity },
  },
  read: readCurves,
  scopes: {
    measurement: byColumn(curves, curves.measurement),
    material: byColumn(curves, curves.material),
    dataset: byColumn(curves, curves.dataset),
  },
};

export function curveQueries(connect: () => Connection, cache: NumberCache): CurveQueries {
  return {
    ...queriesOf(curve, connect),
    numbers: (columns) => numbersOf(connect(), cache, columns),
    file: async (sha256) => storedFile(connect(), sha256),
  };
}

export function curveRows(record: CurveRecord): readonly Row[] {
  const { id } = record;
  const { columns, companions, contents, values, locators, file, analysedBy, ...plain } = record;
  return [
    ...contents.map(({ sha256, size, packing, bytes }) =>
      rowOf(files, { sha256, size, packing, bytes: Buffer.from(bytes) }),
    ),
    rowOf(curves, {
      ...plain,
      file: file.sha256,
      fileName: file.name,
      facts: JSON.stringify(record.facts),
      warnings: JSON.stringify(record.warnings),
      repairs: JSON.stringify(record.repairs),
      shownIn: JSON.stringify(record.shownIn),
    }),
    rowOf(curveAnalyses, {
      curve: id,
      methods: record.analysedBy,
      plans: JSON.stringify(record.analyses),
      notComputed: JSON.stringify(record.notComputed),
    }),
    ...companions.map(({ sha256, name }, position) =>
      rowOf(curveCompanions, { curve: id, position, file: sha256, name }),
    ),
    ...columns.map(({ words, ...column }, position) =>
      rowOf(curveColumns, { curve: id, position, ...column, words: words === null ? null : JSON.stringify(words) }),
    ),
    ...values.map(({ packing, bytes }, position) =>
      rowOf(curveValues, { curve: id, position, packing, bytes: Buffer.from(bytes) }),
    ),
    ...locatorRows(record, locators),
  ];
}

type CurveRow = typeof curves.$inferSelect;

function readCurves(connection: Connection, rows: readonly CurveRow[]): readonly Curve[] {
  const ids = idsOf(rows);
  const byCurve = [curveColumns.curve, curveColumns.position];
  const columns = grouped(rowsWhere(connection, curveColumns, curveColumns.curve, ids, byCurve), (row) => row.curve);
  const companionSort = [curveCompanions.curve, curveCompanions.position];
  const companionRows = rowsWhere(connection, curveCompanions, curveCompanions.curve, ids, companionSort);
  const companions = grouped(companionRows, (row) => row.curve);
  const analysed = grouped(rowsWhere(connection, curveAnalyses, curveAnalyses.curve, ids), (row) => row.curve);
  const sizes = fileSizes(connection, [...rows, ...companionRows]);
  const locators = readLocators(connection, ids);
  const fileOf = (sha256: string, name: string): CurveFile => {
    const size = sizes.get(sha256);
    if (size === undefined) throw lacking(connection.file, `file ${sha256}`);
    return { sha256, name, size };
  };
  return rows.map(({ fileName, file, facts, warnings, repairs, shownIn, ...row }) => ({
    ...row,
    file: fileOf(file, fileName),
    companions: (companions.get(row.id) ?? []).map((each) => fileOf(each.file, each.name)),
    columns: (columns.get(row.id) ?? []).map(columnOf),
    facts: JSON.parse(facts) as readonly FileFact[],
    warnings: JSON.parse(warnings) as readonly FileWarning[],
    repairs: JSON.parse(repairs) as readonly AppliedRepair[],
    analyses: JSON.parse(analysed.get(row.id)?.[0]?.plans ?? '[]') as readonly AnalysisPlan[],
    notComputed: JSON.parse(analysed.get(row.id)?.[0]?.notComputed ?? '[]') as readonly NotComputed[],
    shownIn: JSON.parse(shownIn) as readonly string[],
    locators: locators.all(row.id),
  }));
}

function columnOf({ curve: _, position: __, words, ...column }: typeof curveColumns.$inferSelect): StoredColumn {
  return { ...column, words: words === null ? null : (JSON.parse(words) as readonly string[]) };
}

/** Sizes without the bytes themselves. */
function fileSizes(connection: Connection, rows: readonly { readonly file: string }[]): ReadonlyMap<string, number> {
  if (rows.length === 0) return new Map();
  const build = () => sql`select sha256, size from ${files} where sha256 in (select value from json_each(@files))`;
  type Size = { readonly sha256: string; readonly size: number };
  const found = query<Size>(connection, 'sizes of files', build, {
    files: JSON.stringify([...new Set(rows.map(({ file }) => file))]),
  });
  return new Map(found.map(({ sha256, size }) => [sha256, size]));
}

async function numbersOf(
  connection: Connection,
  cache: NumberCache,
  columns: readonly ColumnKey[],
): Promise<ReadonlyMap<string, Float64Array>> {
  const found = new Map<string, Float64Array>();
  const unread = new Map<string, ColumnKey>();
  for (const column of columns) {
    const numbers = cache.get(column.digest);
    if (numbers === undefined) unread.set(column.digest, column);
    else found.set(column.digest, numbers);
  }
  for (const { digest, ...packed } of packedNumbers(connection, [...unread.values()])) {
    const numbers = await unpackNumbers(packed);
    cache.set(digest, numbers);
    found.set(digest, numbers);
  }
  return found;
}

function packedNumbers(
  connection: Connection,
  columns: readonly ColumnKey[],
): readonly (Packed & Pick<ColumnKey, 'digest'>)[] {
  if (columns.length === 0) return [];
  const build = () => sql`
    select asked.value ->> 2 as digest, packing, bytes from json_each(@columns) as asked
    join ${curveValues} on ${curveValues.curve} = asked.value ->> 0 and ${curveValues.position} = asked.value ->> 1`;
  return query<Packed & Pick<ColumnKey, 'digest'>>(connection, 'numbers of columns', build, {
    columns: JSON.stringify(columns.map(({ curve: id, position, digest }) => [id, position, digest])),
  });
}

function storedFile(connection: Connection, sha256: string): StoredFile | null {
  const build = () => sql`
    select packing, bytes, size, coalesce(
      (select file_name from ${curves} where ${curves.file} = sha256 order by ${curves.id} limit 1),
      (select name from ${curveCompanions} where ${curveCompanions.file} = sha256 order by ${curveCompanions.curve} limit 1),
      sha256
    ) as name from ${files} where sha256 = @sha256`;
  const [row] = query<StoredFile>(connection, 'a file', build, { sha256 });
  return row ?? null;
}
