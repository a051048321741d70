import { reportedValue } from '../domain/reported.ts';
import { normaliseDoi, type Source } from '../domain/source.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { columnFilter, datasetFilter, searchText } from './filters.ts';
import { type Noun, queriesOf, recordsWhere } from './nounQueries.ts';
import { grouped, idsOf, type Row, reportedText, rowOf, textColumns } from './rows.ts';
import { byColumn } from './scopes.ts';
import type { SourceFilter, SourceQueries } from './store.ts';
import { sourceAuthors, sources } from './tables/sources.ts';

const source: Noun<typeof sources, Source, SourceFilter, 'dataset' | 'laboratory'> = {
  table: sources,
  read: readSources,
  filters: {
    dataset: datasetFilter(sources.dataset),
    laboratory: columnFilter(sources.laboratory),
    kind: columnFilter(sources.kind),
    text: columnFilter(sources.search),
  },
  scopes: { dataset: byColumn(sources, sources.dataset), laboratory: byColumn(sources, sources.laboratory) },
};

export function sourceQueries(connect: () => Connection): SourceQueries {
  return {
    ...queriesOf(source, connect),
    bySlugs: async (slugs) => {
      const found = recordsWhere(connect(), source, sources.slug, slugs);
      return new Map(found.map((each) => [each.slug, each]));
    },
    byDois: async (dois) => {
      const found = recordsWhere(connect(), source, sources.doiKey, dois);
      // two datasets may describe one paper: the first by id answers
      return new Map(found.toReversed().map((each) => [doiKey(each) ?? '', each]));
    },
  };
}

export function sourceRows(record: Source): readonly Row[] {
  const { title, authors, doi, venue, licence, ...plain } = record;
  const row = rowOf(sources, {
    ...plain,
    ...textColumns('title', title),
    ...textColumns('doi', doi),
    doiKey: doiKey(record),
    ...textColumns('venue', venue),
    ...textColumns('licence', licence),
    search: searchText([reportedValue(title), ...authors, reportedValue(doi), reportedValue(venue), plain.slug]),
  });
  return [row, ...authors.map((name, position) => rowOf(sourceAuthors, { source: record.id, position, name }))];
}

function doiKey({ doi }: Source): string | null {
  return 'value' in doi ? normaliseDoi(doi.value) : null;
}

type SourceRow = typeof sources.$inferSelect;

function readSources(connection: Connection, rows: readonly SourceRow[]): readonly Source[] {
  const sort = [sourceAuthors.source, sourceAuthors.position];
  const authorRows = rowsWhere(connection, sourceAuthors, sourceAuthors.source, idsOf(rows), sort);
  const authors = grouped(authorRows, (row) => row.source);
  return rows.map(({ id, dataset, slug, kind, year, retraction, laboratory, ...row }) => ({
    id,
    dataset,
    slug,
    kind,
    title: reportedText(row.title, row.titleMissing),
    authors: (authors.get(id) ?? []).map(({ name }) => name),
    doi: reportedText(row.doi, row.doiMissing),
    year,
    venue: reportedText(row.venue, row.venueMissing),
    licence: reportedText(row.licence, row.licenceMissing),
    retraction,
    laboratory,
  }));
}
