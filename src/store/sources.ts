import { reportedValue } from '../domain/reported.ts';
import { normaliseDoi, type Source } from '../domain/source.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { namedRecords } from './namedRecords.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { byText, byValue } from './orders.ts';
import { grouped, idsOf, type Row, reportedTexts, rowOf, textColumns } from './rows.ts';
import { byColumn } from './scopes.ts';
import { searchText } from './searchText.ts';
import type { SourceQueries } from './store.ts';
import { sourceAuthors, sources } from './tables/sources.ts';

const source: Noun<typeof sources, Source, 'dataset' | 'laboratory'> = {
  noun: 'sources',
  table: sources,
  orders: { YEAR: byValue(sources.year), TITLE: byText(sources.title) },
  facets: {
    KIND: { column: sources.kind },
    YEAR: { column: sources.year },
    RETRACTION: { column: sources.retraction },
    DATASET: { column: sources.dataset },
  },
  read: readSources,
  scopes: { dataset: byColumn(sources, sources.dataset), laboratory: byColumn(sources, sources.laboratory) },
};

export function sourceQueries(connect: () => Connection): SourceQueries {
  return {
    ...queriesOf(source, connect),
    bySlugs: async (slugs) => namedRecords(connect(), source, 'Source', slugs),
    byDois: async (dois) => sourcesByDoi(connect(), dois),
  };
}

/** Sources by DOI: those that are the first ones of their datasets, or, where none is, all that have it. */
function sourcesByDoi(connection: Connection, dois: readonly string[]): ReadonlyMap<string, readonly Source[]> {
  const rows = rowsWhere(connection, sources, sources.doiKey, dois, [sources.id]);
  const found = [...grouped(rows, (row) => row.doiKey ?? '').values()].flatMap((group) => {
    const main = group.filter(({ position }) => position === 0);
    return main.length > 0 ? main : group;
  });
  const byDoi = grouped(readSources(connection, found), (each) => doiKey(each) ?? '');
  return new Map(dois.map((doi) => [doi, byDoi.get(doi) ?? []]));
}

/** @param position place of the source among those of its dataset; the first one is what the dataset describes */
export function sourceRows(record: Source, position: number): readonly Row[] {
  const { title, authors, doi, venue, licence, ...plain } = record;
  const row = rowOf(sources, {
    ...plain,
    position,
    ...textColumns('title', title),
    ...textColumns('doi', doi),
    doiKey: doiKey(record),
    ...textColumns('venue', venue),
    ...textColumns('licence', licence),
    search: searchText([reportedValue(title), ...authors, reportedValue(doi), reportedValue(venue), plain.slug]),
  });
  return [row, ...authors.map((name, place) => rowOf(sourceAuthors, { source: record.id, position: place, name }))];
}

function doiKey({ doi }: Source): string | null {
  return 'value' in doi ? normaliseDoi(doi.value) : null;
}

type SourceRow = typeof sources.$inferSelect;

export function readSources(connection: Connection, rows: readonly SourceRow[]): readonly Source[] {
  const sort = [sourceAuthors.source, sourceAuthors.position];
  const authorRows = rowsWhere(connection, sourceAuthors, sourceAuthors.source, idsOf(rows), sort);
  const authors = grouped(authorRows, (row) => row.source);
  return rows.map((row) => {
    const { id, dataset, slug, kind, year, retraction, laboratory } = row;
    const text = reportedTexts(connection.file, row);
    return {
      id,
      dataset,
      slug,
      kind,
      title: text('title'),
      authors: (authors.get(id) ?? []).map(({ name }) => name),
      doi: text('doi'),
      year,
      venue: text('venue'),
      licence: text('licence'),
      retraction,
      laboratory,
    };
  });
}
